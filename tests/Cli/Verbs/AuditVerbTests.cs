using Jiuye.Cli;

namespace Cli.Tests;

public sealed class AuditVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Findings_come_with_rule_place_and_article_and_counts_on_the_screen()
    {
        var file = Write("postings.jsonl", """
            {"id":"a","title":"普工","company":"某厂","headcount":3,"salary_text":"5000-6000元/月","description":"负责装配，学历不限图，缴纳五险，包住，限男性。"}
            """);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["audit", "--postings", file, "--as-of", "2026-03-31", "--json"], output, error, CancellationToken.None);

        Assert.Equal(ExitCode.Done, code);
        var line = Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("""{"posting":"a","rule":"sex","kind":"discrimination","severity":"violation","ground":"sex","field":"description","start":19,"length":3,"quote":"限男性",""", line, StringComparison.Ordinal);
        Assert.Contains("1 postings: 1 go back to the employer", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posting_that_repeats_another_names_it()
    {
        const string Text = "负责装配，学历不限，缴纳五险，包住，按图纸加工零件并做好检验记录，服从车间安排。";
        var file = Write("postings.jsonl", $$"""
            {"id":"a","title":"普工","company":"某厂","employer_id":"E1","headcount":3,"salary_text":"5000-6000元/月","description":"{{Text}}"}
            {"id":"b","title":"普工","company":"某厂","employer_id":"E1","headcount":3,"salary_text":"5000-6000元/月","description":"{{Text}}"}
            """);
        using var output = new StringWriter();

        await CommandLine.RunAsync(["audit", "--postings", file, "--as-of", "2026-03-31"], output, TextWriter.Null, CancellationToken.None);

        var row = Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1));
        Assert.StartsWith("b,duplicate,duplicate,note,", row, StringComparison.Ordinal);
        Assert.Contains("与招聘信息 a 重复", row, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-267")]
    public async Task Employers_are_checked_by_the_facts_on_file_and_unknown_ones_are_asked_about()
    {
        var postings = Write("postings.jsonl", """
            {"id":"a","title":"普工","company":"某厂","employer_id":"E1","headcount":3,"salary_text":"5000-6000元/月","description":"负责装配，学历不限，缴纳五险，包住。"}
            {"id":"b","title":"焊工","company":"另一厂","employer_id":"E2","headcount":3,"salary_text":"5000-6000元/月","description":"负责焊接，学历不限，缴纳五险，包住。"}
            """);
        var employers = Write("employers.jsonl", """{"employer":"E1","licence_seen":true,"licence_valid_until":"2026-03-30","agent_authorised":true,"agent_identified":true}""");
        using var output = new StringWriter();

        await CommandLine.RunAsync(["audit", "--postings", postings, "--as-of", "2026-03-31", "--employers", employers], output, TextWriter.Null, CancellationToken.None);

        var rows = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Single(rows, static row => row.StartsWith("a,", StringComparison.Ordinal) && row.Contains("employer_licence_validity", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, static row => row.StartsWith("a,employer_unknown", StringComparison.Ordinal));
        Assert.All(rows.Where(static row => row.StartsWith("b,", StringComparison.Ordinal)), static row => Assert.Contains("employer_unknown", row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"employer":"E1","licence_seen":"yes"}""", ":1: licence_seen 'yes': neither true nor false; expected true or false")]
    [InlineData("""{"employer":"E1","licence":true}""", ":1: licence 'true': no such field; expected employer,")]
    [InlineData("""{"employer":"E1","licence_valid_until":"长"}""", ":1: licence_valid_until '长': missing or no date")]
    [InlineData("""{"licence_seen":true}""", ":1: employer '': missing")]
    [InlineData("{\"employer\":\"E1\"}\n{\"employer\":\"E1\"}", ":2: id 'E1': line 2 has the id of ")]
    public async Task A_fact_that_is_none_is_refused_with_file_line_and_field(string line, string message)
    {
        var postings = Write("postings.jsonl", """{"id":"a","title":"普工","company":"某厂"}""");
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["audit", "--postings", postings, "--as-of", "2026-03-31", "--employers", Write("employers.jsonl", line)], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-281")]
    public async Task Records_of_seekers_are_audited_too()
    {
        var seekers = Write("seekers.jsonl", """{"id":"s","profile":"应骋服务员"}""");
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["audit", "--seekers", seekers, "--as-of", "2026-03-31"], output, error, CancellationToken.None);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("s,misspelt,warning,profile,0,应骋", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 records of seekers: 1 with something to ask or mend", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Postings_without_a_day_are_wrong_usage()
    {
        var code = await CommandLine.RunAsync(["audit", "--postings", "x.jsonl"], TextWriter.Null, TextWriter.Null, CancellationToken.None);

        Assert.Equal(ExitCode.WrongUsage, code);
    }

    [Fact]
    public async Task The_evaluation_counts_one_judgement_a_sentence_and_ground()
    {
        var file = Write("sentences.jsonl", """
            {"id":"d-1","title":"","text":"限男性，35岁以下。","findings":[{"ground":"sex","quote":"限男性"},{"ground":"age","quote":"35岁以下"}],"note":""}
            {"id":"d-2","title":"女装导购","text":"负责女装区陈列。","findings":[],"note":"goods"}
            """);
        using var output = new StringWriter();

        await CommandLine.RunAsync(["audit", "--evaluate", file], output, TextWriter.Null, CancellationToken.None);

        Assert.Contains("2 sentences", output.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"all +2 +2 +2 +1\.000 +1\.000", output.ToString());
    }

    [Fact]
    public async Task A_sentence_with_an_unknown_ground_is_refused_with_its_line()
    {
        var file = Write("sentences.jsonl", """{"id":"d-1","text":"限男性。","findings":[{"ground":"height","quote":"限男性"}]}""");
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["audit", "--evaluate", file], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("line 1: 'height' is no ground", error.ToString(), StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text + "\n");
        return path;
    }
}
