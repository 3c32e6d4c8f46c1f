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
    [InlineData("embedded.cs", "110101: 2949 postings, 5000 seekers", "0.8")]
    public void A_sample_runs_and_answers_its_question(string sample, params string[] said)
    {
        var (code, output, error) = Run("dotnet", "run", "-c", "Release", Path.Combine("docs", "samples", sample), "--", Night.DemoData);

        Assert.True(code == 0, output + error);
        Assert.All(said, words => Assert.Contains(words, output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_worker_makes_the_night_that_has_passed_and_stops_when_it_is_told()
    {
        Assert.True(JiuyeProcess.Run("store", "import", folder["city.db"], "--dataset", Night.SmallData).Code is 0 or 3);
        using var worker = Start(Path.Combine("docs", "samples", "nightly-worker.cs"), "--", folder["city.db"], folder["nights"]);

        WaitFor(worker, "1 done");
        Assert.Equal(0, Stop(worker));

        Assert.True(File.Exists(Path.Combine(folder["nights"], "110105", File.ReadAllText(Path.Combine(folder["nights"], "110105", "current")).Trim(), "report.html")));
    }

    [Fact]
    public async Task The_portal_shows_jobs_for_whoever_asks()
    {
        using var portal = Start("--project", Path.Combine("docs", "samples", "portal"), "--", Night.DemoData, "http://127.0.0.1:0");
        var address = WaitFor(portal, "Now listening on: ").Split(' ')[^1].Trim();
        using var client = new HttpClient();

        var page = await client.GetStringAsync(address);
        var nobody = await client.GetStringAsync(address + "/?seeker=nobody");

        Assert.Contains("为您推荐的岗位", page, StringComparison.Ordinal);
        Assert.Equal(5, page.Split("class=\"fit\"").Length - 1);
        Assert.Contains("没有找到该求职登记", nobody, StringComparison.Ordinal);
        Assert.Equal(0, Stop(portal));
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

        Assert.Equal(["embedded.cs", "forecast.cs", "grade-again.cs", "may-be-published.cs", "nightly-worker.cs", "right-text.cs", "short-occupations.cs", "welder-wage.cs"], samples);
    }

    public void Dispose() => folder.Dispose();

    private static Process Start(params string[] words) => Process.Start(new ProcessStartInfo("dotnet", ["run", "-c", "Release", .. words])
    {
        WorkingDirectory = Night.Repository,
        RedirectStandardOutput = true,
        StandardOutputEncoding = Encoding.UTF8,
    })!;

    private static string WaitFor(Process process, string words)
    {
        var deadline = Stopwatch.StartNew();
        var seen = new StringBuilder();
        while (deadline.Elapsed < Patience && process.StandardOutput.ReadLine() is { } line)
        {
            seen.AppendLine(line);
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        }

        process.Kill(entireProcessTree: true);
        throw new TimeoutException($"It never said '{words}': {seen}");
    }

    // `dotnet run` passes the signal on and ends with the program's own code.
    private static int Stop(Process process)
    {
        Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        var rest = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("It did not stop in 30 seconds.");
        }

        _ = rest.Result;
        return process.ExitCode;
    }

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
