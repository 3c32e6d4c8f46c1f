namespace Housekeeping;

/// <summary>The checkout that this tool stands in.</summary>
internal sealed class RepositoryFolder(string path)
{
    internal static RepositoryFolder Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(at.FullName, "Jiuye.slnx")))
                return new(at.FullName);
        }

        throw new DirectoryNotFoundException("No folder above this program holds Jiuye.slnx.");
    }

    internal string File(string name) => Path.Combine(path, name);

    internal IEnumerable<(string Name, string Text)> Sources(string folder) =>
        Directory.EnumerateFiles(File(folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(path, file).Replace('\\', '/'), File: file))
            .OrderBy(source => source.Name, StringComparer.Ordinal)
            .Select(source => (source.Name, System.IO.File.ReadAllText(source.File)));
}
