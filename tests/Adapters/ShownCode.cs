namespace Jiuye.Tests;

/// <summary>The C# that an adapter's page shows, and the tests that hold it: the page and DocumentationTests.cs.txt lie in <c>docs</c> beside the test assembly.</summary>
internal static class ShownCode
{
    /// <summary>The lines of the blocks of a page, or of its part under one heading.</summary>
    internal static string[] Of(string page, string? heading = null)
    {
        var text = Text(page);
        var part = heading is null ? text : text.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        return [.. Parts(part).SelectMany(static block => block.Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>How many blocks a page has.</summary>
    internal static int Blocks(string page) => Parts(Text(page)).Count();

    /// <summary>Whether every line stands in the tests that are compiled here and run.</summary>
    internal static void AssertRun(string[] shown, int lines)
    {
        var code = File.ReadAllLines(PathOf("DocumentationTests.cs.txt")).Select(static line => line.Trim()).ToHashSet();

        Assert.Equal(lines, shown.Length);
        Assert.All(shown, line => Assert.Contains(line.Trim(), code));
    }

    private static IEnumerable<string> Parts(string text) => text.Split("```csharp\n").Skip(1);

    private static string Text(string page) => File.ReadAllText(PathOf(page));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "docs", name);
}
