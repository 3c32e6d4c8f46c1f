using Jiuye.Cli;

namespace Cli.Tests;

public class CommandLineTests
{
    public static TheoryData<string> Verbs => [.. CommandLine.Root().Subcommands.Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_teaches_by_example(string verb)
    {
        var (code, output, _) = await Run(verb, "--help");

        Assert.Equal(ExitCode.Done, code);
        var parent = CommandLine.Root().Subcommands.Single(one => one.Name == verb);
        var leaves = parent.Subcommands.Count == 0 ? [parent] : parent.Subcommands.ToArray();
        Assert.All(leaves, leaf => Assert.NotEmpty(Assert.IsType<Verb>(leaf).Examples));
        if (parent.Subcommands.Count == 0)
            Assert.Contains("Examples:", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_example_is_a_command_line_that_parses(string verb)
    {
        var parent = CommandLine.Root().Subcommands.Single(one => one.Name == verb);
        foreach (var leaf in parent.Subcommands.Count == 0 ? [parent] : parent.Subcommands.ToArray())
        {
            foreach (var example in Assert.IsType<Verb>(leaf).Examples)
            {
                // In a pipe, the part that is ours; what follows a redirection belongs to the shell.
                var ours = example.CommandLine.Split('|').Single(part => part.TrimStart().StartsWith("jiuye ", StringComparison.Ordinal));
                var words = ours.Split('>')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                Assert.Empty(CommandLine.Root().Parse(words[1..]).Errors.Select(error => $"{example.CommandLine}: {error.Message}"));
            }
        }
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("nightly")]
    [InlineData("nightly", "somewhere", "--out", "x", "--threads", "0")]
    [InlineData("nightly", "somewhere", "--out", "x", "--threads", "many")]
    [InlineData("nightly", "somewhere", "--out", "x", "--as-of", "yesterday")]
    [InlineData("nightly", "somewhere", "--out", "x", "--top", "0")]
    public async Task Words_that_do_not_fit_end_with_2_and_the_way_to_help(params string[] words)
    {
        var (code, output, error) = await Run(words);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Empty(output);
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_asked_is_answered_with_the_help()
    {
        var (code, _, error) = await Run();

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("nightly", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_4()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var error = new StringWriter();

        var code = await CommandLine.RunAsync(["nightly", Path.GetTempPath(), "--out", Path.Combine(Path.GetTempPath(), "never-made")], new StringWriter(), error, gone.Token);

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Contains("--resume", error.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
