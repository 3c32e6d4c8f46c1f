using System.Text.RegularExpressions;

namespace Server.Tests;

public partial class SecurityPageTests
{
    [Fact]
    public void Every_test_that_the_page_on_security_names_is_there()
    {
        var page = File.ReadAllText(Path.Combine(RunningServer.Checkout(), "docs", "security.md"));
        var named = Named().Matches(page).Select(static match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).ToList();
        var there = typeof(SecurityPageTests).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods().Where(static method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => (Class: type.Name, Method: method.Name))).ToHashSet();

        Assert.True(named.Count >= 20);
        Assert.All(named, one => Assert.Contains(one, there));
    }

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
