using System.Text.Json;

namespace Jiuye.Cli.Tests;

public sealed class EligibilityVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-eligibility-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    [Trait("Requirement", "R-141")]
    public async Task Each_rule_is_told_in_both_languages_with_its_article_and_what_would_change_it()
    {
        var (code, output, _) = await Run(["""{"id":"a","is_registered_unemployed":true,"in_zero_employment_household":true}"""], "--policy", "xuchang-2023");

        Assert.Equal(0, code);
        Assert.Contains("是 / holds      zero_employment_household 零就业家庭成员 / member of a zero-employment household [许昌市失业人员分级分类就业帮扶通知第四部分（六） / 003 §4(6)]", output, StringComparison.Ordinal);
        Assert.Contains("会改变结论 / would change it: 不再满足：为零就业家庭成员 / no longer: is a member of a zero-employment household", output, StringComparison.Ordinal);
        Assert.Contains("问 / ask: 是否持有残疾人证？ / Is it so that the person holds a disability certificate?", output, StringComparison.Ordinal);
        Assert.Contains("须由本地政策规定", output, StringComparison.Ordinal);
        Assert.Contains("本地文件未规定 / the jurisdiction says nothing on: aid_routes", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beijing_says_that_it_lists_no_categories()
    {
        var (_, output, _) = await Run(["""{"id":"a"}"""], "--policy", "beijing-2018");

        Assert.Contains("未列规则 / no rule stated: not listed (未列出) [《北京市精细化公共就业服务实施细则》（无条文列明类别） / 002 (no article lists categories)]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_gives_verdict_changes_and_missing_facts_by_name()
    {
        var (_, output, _) = await Run(["""{"id":"a","age":15,"is_able_to_work":true}"""], "--policy", "xuchang-2023", "--json");

        using var report = JsonDocument.Parse(output);
        var decision = report.RootElement.GetProperty("decisions").EnumerateArray().First(one => one.GetProperty("code").GetString() == "may_register");
        Assert.Equal("fails", decision.GetProperty("verdict").GetString());
        Assert.Equal("16", decision.GetProperty("changes")[0].GetProperty("age").GetString());
    }

    [Fact]
    public async Task A_bad_row_is_named_by_line_and_field_and_the_others_get_their_decisions()
    {
        var (code, output, error) = await Run(
            [
                """{"id":"a","age":40}""", """{"id":"b","age":"forty"}""", """{"id":"c","in_zero_household":true}""", """{"id":"d","unemployed_since":"2030-01-01"}""",
                """{"id":"e","is_in_work":true,"unemployed_since":"2020-01-01"}""", """{"id":"f","household_members":[{"is_in_wrok":true}]}""",
            ],
            "--policy", "harbin-2010", "--json");

        Assert.Equal(3, code);
        Assert.Equal("a", JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement.GetProperty("id").GetString());
        var lines = error.Split('\n');
        Assert.Contains(lines, line => line.Contains(":2", StringComparison.Ordinal) && line.Contains("age", StringComparison.Ordinal) && line.Contains("a whole number from 14 to 100", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("in_zero_household", StringComparison.Ordinal) && line.Contains("no such fact", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("after the day of the decisions", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("contradicts is_in_work", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("household_members.is_in_wrok", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ledger_fills_what_the_facts_leave_open()
    {
        var ledger = Path.Combine(folder.FullName, "ledger.jsonl");
        File.WriteAllLines(ledger, ["""{"seeker":"a","on":"2025-01-06","kind":"registered"}"""]);

        var (_, output, _) = await Run(["""{"id":"a","lifted_out_of_poverty":true}"""], "--policy", "xuchang-2023", "--ledger", ledger);

        Assert.Contains("是 / holds      lifted_out_of_poverty", output, StringComparison.Ordinal);
        Assert.Contains("是 / holds      long_term", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_without_rules_about_persons_is_wrong_usage()
    {
        var (code, _, error) = await Run(["""{"id":"a"}"""], "--policy", "jiuye-default");

        Assert.Equal(2, code);
        Assert.Contains("try beijing-2018", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Run(string[] facts, params string[] args)
    {
        var path = Path.Combine(folder.FullName, "facts.jsonl");
        File.WriteAllLines(path, facts);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(["eligibility", "--facts", path, "--as-of", "2026-03-31", .. args], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
