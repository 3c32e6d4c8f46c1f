namespace EndToEnd.Tests;

public class ReadmeTests
{
    [Fact]
    public void The_code_of_the_README_is_the_sample_that_CI_compiles_and_runs()
    {
        var readme = File.ReadAllText(Path.Combine(Night.Repository, "README.md"));
        var begin = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var code = readme[begin..readme.IndexOf("```", begin, StringComparison.Ordinal)];

        Assert.Equal(File.ReadAllText(Path.Combine(Night.Repository, "docs", "samples", "first-ten-lines.cs")), code);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Both_READMEs_give_the_two_commands(string name)
    {
        var readme = File.ReadAllText(Path.Combine(Night.Repository, name));

        Assert.Contains("dotnet run --project src/Hosts/Cli -c Release -- nightly datasets/demo --out out/demo", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet test Jiuye.slnx -c Release", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_that_the_README_links_is_there()
    {
        var readme = File.ReadAllText(Path.Combine(Night.Repository, "README.md"));
        var links = System.Text.RegularExpressions.Regex.Matches(readme, @"\]\((?<page>[^)]+)\)").Select(link => link.Groups["page"].Value);

        Assert.All(links, page => Assert.True(Path.Exists(Path.Combine(Night.Repository, page)), page));
    }
}
