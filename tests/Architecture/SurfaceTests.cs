using Housekeeping;

namespace Architecture.Tests;

public class SurfaceTests
{
    public static TheoryData<string> Rooms => [.. PublicSurface.Rooms.Select(room => room.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_public_surface_changes_only_on_purpose(string room)
    {
        var written = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Surfaces", room + ".txt"));

        var actual = PublicSurface.Of(PublicSurface.Rooms.Single(assembly => assembly.GetName().Name == room));

        Assert.True(written == actual, $"The public surface of {room} changed:\n{Difference(written, actual)}\nIf that is wanted: dotnet run --project tools/Housekeeping -- surfaces");
    }

    [Fact]
    public void Coverage_of_the_requirements_is_counted_from_the_tests_own_traits() =>
        Assert.Contains("## Requirement rows:", CoveragePage.Of(RepositoryFolder.Find()), StringComparison.Ordinal);

    private static string Difference(string written, string actual)
    {
        var before = written.Split('\n');
        var after = actual.Split('\n');
        return string.Join('\n', after.Except(before).Select(line => "+ " + line.Trim()).Concat(before.Except(after).Select(line => "- " + line.Trim())).Take(20));
    }
}
