using Housekeeping;

const string Usage = """
    Keeps the written records of the repository true.
      dotnet run --project tools/Housekeeping -- coverage           writes docs/coverage.md
      dotnet run --project tools/Housekeeping -- coverage --check   fails where docs/coverage.md is stale
      dotnet run --project tools/Housekeeping -- surfaces           writes the public surfaces after a wanted change
    """;

var root = RepositoryFolder.Find();
switch (args)
{
    case ["coverage"]:
        File.WriteAllText(root.File("docs/coverage.md"), CoveragePage.Of(root));
        return 0;
    case ["coverage", "--check"]:
        if (File.Exists(root.File("docs/coverage.md")) && File.ReadAllText(root.File("docs/coverage.md")) == CoveragePage.Of(root))
            return 0;
        Console.Error.WriteLine("docs/coverage.md is stale: run dotnet run --project tools/Housekeeping -- coverage");
        return 1;
    case ["surfaces"]:
        foreach (var room in PublicSurface.Rooms)
            File.WriteAllText(root.File($"tests/Architecture/Surfaces/{room.GetName().Name}.txt"), PublicSurface.Of(room));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
