using System.Text.Json;

namespace Jiuye.Cli.Tests;

public sealed class GradeVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-grade-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_line_a_person_tells_the_level_and_what_to_ask_first()
    {
        var (code, output, _) = await Run("grade", "--seekers", Seekers("""{"id":"s1","age":47,"education":"初中","unemployed_since":"2025-01-01"}"""), "--as-of", "2026-03-31");

        Assert.Equal(0, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("s1,3,2,4,34,92,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_carries_the_points_that_sum_to_the_total_and_goes_to_a_file_whole()
    {
        var to = Path.Combine(folder.FullName, "grades.jsonl");

        var (code, _, _) = await Run("grade", "--seekers", Seekers("""{"id":"s1","age":30}"""), "--as-of", "2026-03-31", "--json", "--out", to);

        Assert.Equal(0, code);
        using var grade = JsonDocument.Parse(File.ReadAllText(to));
        Assert.Equal(
            grade.RootElement.GetProperty("most_points").GetInt32(),
            grade.RootElement.GetProperty("factors").EnumerateArray().Sum(factor => factor.GetProperty("most").GetInt32()));
        Assert.Equal(["grades.jsonl", "seekers.jsonl"], folder.EnumerateFiles().Select(file => file.Name).Order());
    }

    [Fact]
    public async Task A_missing_file_fails_with_its_name_and_leaves_an_earlier_result_alone()
    {
        var to = Path.Combine(folder.FullName, "grades.csv");
        File.WriteAllText(to, "earlier");

        var (code, _, error) = await Run("grade", "--seekers", Path.Combine(folder.FullName, "none.jsonl"), "--as-of", "2026-03-31", "--out", to);

        Assert.Equal(1, code);
        Assert.Contains("none.jsonl", error, StringComparison.Ordinal);
        Assert.Equal("earlier", File.ReadAllText(to));
    }

    [Fact]
    public async Task A_journal_moves_the_level_with_its_reason_and_shows_what_the_person_says()
    {
        var journal = Path.Combine(folder.FullName, "journal.jsonl");
        File.WriteAllLines(
            journal,
            [
                """{"seeker":"s1","on":"2026-03-01","kind":"moved","steps":1,"reason":"crisis_at_home"}""", """{"seeker":"s1","on":"2026-03-02","kind":"own_assessment","level":4}""",
                """{"seeker":"s1","on":"2026-03-03","kind":"appealed","reason":"wrong_schooling"}""", """{"seeker":"s1","on":"2026-04-03","kind":"moved","steps":-2,"reason":"later"}""",
            ]);

        var (code, output, _) = await Run(
            "grade", "--seekers", Seekers("""{"id":"s1","age":47,"education":"初中","unemployed_since":"2025-01-01"}"""), "--as-of", "2026-03-31", "--journal", journal, "--json");

        Assert.Equal(0, code);
        var grade = JsonDocument.Parse(output).RootElement;
        Assert.Equal((3, 4, 4), (grade.GetProperty("level_by_points").GetInt32(), grade.GetProperty("level").GetInt32(), grade.GetProperty("own_level").GetInt32()));
        Assert.Equal("crisis_at_home", grade.GetProperty("overrides")[0].GetProperty("reason").GetString());
        Assert.Equal("wrong_schooling", grade.GetProperty("open_appeals")[0].GetProperty("grounds").GetString());
    }

    [Fact]
    public async Task An_answer_to_no_appeal_fails_with_the_file_and_the_day()
    {
        var journal = Path.Combine(folder.FullName, "journal.jsonl");
        File.WriteAllLines(journal, ["""{"seeker":"s1","on":"2026-03-01","kind":"appeal_answered","reason":"x"}"""]);

        var (code, _, error) = await Run("grade", "--seekers", Seekers("""{"id":"s1","age":47}"""), "--as-of", "2026-03-31", "--journal", journal);

        Assert.Equal(1, code);
        Assert.Contains("journal.jsonl", error, StringComparison.Ordinal);
        Assert.Contains("2026-03-01", error, StringComparison.Ordinal);
    }

    private string Seekers(params string[] rows)
    {
        var path = Path.Combine(folder.FullName, "seekers.jsonl");
        File.WriteAllLines(path, rows);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
