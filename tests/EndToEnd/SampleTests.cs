using System.Diagnostics;
using System.Text;

namespace EndToEnd.Tests;

/// <summary>The samples of <c>docs/samples</c> run as a reader runs them: <c>dotnet run FILE</c> from the repository, over the demo data.</summary>
public sealed class SampleTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("short-occupations.cs", "openings a seeker", "short of")]
    [InlineData("welder-wage.cs", "yuan a month, 95% between", "employers, the largest")]
    [InlineData("grade-again.cs", "seekers have another level on 2026-03-31", "points) to")]
    [InlineData("right-text.cs", "1 wrong, 0 left to a person", "164152")]
    [InlineData("forecast.cs", "on earlier months of the same series", "in 19 of 20 between")]
    [InlineData("may-be-published.cs", "withheld by rule", "a reader can tell that it lies between")]
    public void A_sample_runs_and_answers_its_question(string sample, params string[] said)
    {
        var (code, output, error) = Run("dotnet", "run", "-c", "Release", Path.Combine("docs", "samples", sample), "--", Night.DemoData);

        Assert.True(code == 0, output + error);
        Assert.All(said, words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    [PythonFact]
    public void The_sample_in_Python_reads_the_same_figures_from_CSV_and_from_SQLite()
    {
        var quarter = JiuyeProcess.Run("supply-demand", "report", Night.DemoData, "--quarter", "2026Q1", "--out", folder["quarter"]);
        Assert.True(quarter.Code is 0 or 3, quarter.Error);
        var release = JiuyeProcess.Run("publish", "--tables", Path.Combine(folder["quarter"], "tables.json"), "--template", "supply-demand-quarter", "--out", folder["release"]);
        Assert.True(release.Code == 0, release.Error);

        var (code, output, error) = Run("python3", Path.Combine("docs", "samples", "read_release.py"), folder["release"]);

        Assert.True(code == 0, output + error);
        Assert.Contains("需求人数: 7712", output, StringComparison.Ordinal);
        Assert.Contains("7712 / 4900 = 1.57", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sample_of_a_question_is_run()
    {
        var samples = Directory.GetFiles(Path.Combine(Night.Repository, "docs", "samples"), "*.cs").Select(Path.GetFileName).Where(static name => name != "first-ten-lines.cs").Order(StringComparer.Ordinal);

        Assert.Equal(["forecast.cs", "grade-again.cs", "may-be-published.cs", "right-text.cs", "short-occupations.cs", "welder-wage.cs"], samples);
    }

    public void Dispose() => folder.Dispose();

    private static (int Code, string Output, string Error) Run(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            WorkingDirectory = Night.Repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', words)} did not end in {Patience.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.Result, error.Result);
    }
}
