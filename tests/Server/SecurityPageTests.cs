using System.Text.RegularExpressions;

namespace Server.Tests;

public partial class SecurityPageTests
{
    [Fact]
    public void Every_test_that_the_page_on_security_names_is_there()
    {
        var page = File.ReadAllText(Path.Combine(RunningServer.Checkout(), "docs", "security.md"));
        var named = Named().Matches(page).Select(static match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).ToList();
        // By their sources: the page names tests of several projects.
        var sources = Directory.EnumerateFiles(Path.Combine(RunningServer.Checkout(), "tests"), "*.cs", SearchOption.AllDirectories)
            .ToLookup(static path => Path.GetFileName(path).Split('.')[0], File.ReadAllText);

        Assert.True(named.Count >= 20);
        Assert.All(named, one => Assert.Contains(sources[one.Class], source => source.Contains($" {one.Method}(", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"`(\w+(?:Tests|Contract))\.(\w+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
