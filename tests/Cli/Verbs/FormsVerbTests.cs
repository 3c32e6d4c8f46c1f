using System.Text.Json;

namespace Jiuye.Cli.Tests;

public sealed class FormsVerbTests : IDisposable
{
    private const string Roster =
        """{"form":"diverted_worker_roster","subject":"e1","on":"2017-05-02","fields":{"workers":[{"seq":1,"name":"某甲","sex":"女","age":48,"household_registration":"本市城镇","education":"大专","skills":"电焊, 钳工","health":"healthy","address":"某街某号","registered_street":"某街道","contact":"010-00000000","need":"市场就业"}],"enterprise":"某某厂","contact_name":"某乙","contact_phone":"010-00000000","filled_on":"2017-05-02"}}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-forms-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_list_names_every_form_with_its_articles()
    {
        var (code, output, _) = await Run("list", "--policy", "fengtai-2017");

        Assert.Equal(0, code);
        Assert.Contains("diverted_worker_roster,分流职工花名册,roster of diverted workers,employer,000 Art. 8; 000 Annex 2,R-007 R-008", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_shown_with_its_term_its_retention_and_its_papers()
    {
        var (code, output, _) = await Run("show", "personal_service_ledger", "--policy", "beijing-2018");

        Assert.Equal(0, code);
        Assert.Contains("当日（《北京市精细化公共就业服务实施细则》第十一条） / the same day (002 Art. 11)", output, StringComparison.Ordinal);
        Assert.Contains("保管期限：本地未规定 / retention: not set by the jurisdiction", output, StringComparison.Ordinal);
        Assert.Contains("(10) 历次专门服务情况 / every special service *", output, StringComparison.Ordinal);
        Assert.Contains("× 2", (await Run("show", "transfer_registration", "--policy", "shunyi-2011")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_reads_back_and_lacks_what_is_required()
    {
        var blank = (await Run("blank", "home_visit_record", "--policy", "shunyi-2011", "--subject", "s1", "--as-of", "2018-09-03")).Output;

        var (code, output, error) = await Check([blank.Trim()], "shunyi-2011", "--json");

        Assert.Equal(3, code);
        var findings = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["family_data", "personal_data", "reasons_not_employed", "wishes"], findings.Select(finding => finding.GetProperty("field").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.Equal("missing", finding.GetProperty("kind").GetString()));
        Assert.Contains("1 records, 1 of them can't stand", error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-637")]
    public async Task A_fault_is_told_with_line_and_field_and_nothing_that_is_written_in_a_row()
    {
        var (code, output, error) = await Check([Roster, "{ \"form\": \"diverted_worker_roster\", 某甲", """{"form":"diverted_worker_roster","subject":"e1","on":"某甲"}""", """{"form":"某甲","subject":"e1","on":"2017-05-02","某甲":1}"""], "fengtai-2017");

        Assert.Equal(3, code);
        Assert.Contains("1,diverted_worker_roster,workers[1].id_number,missing,", output, StringComparison.Ordinal);
        Assert.Contains("records.jsonl:2", error, StringComparison.Ordinal);
        Assert.Contains("records.jsonl:3: on '(withheld)'", error, StringComparison.Ordinal);
        Assert.DoesNotContain("某甲", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("某街", output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"form":"basic_data_update","subject":"s1","on":"2018-09-03","fields":{"changes":"\ud800"}}""", "half a character")]
    [InlineData("""{"form":"basic_data_update","subject":"s1","on":"2018-09-03","fields":{"\udc00":"x"}}""", "half a character")]
    [InlineData("""{"form":"basic_data_update","subject":"s1","on":"2018-09-03","\udc00":"x"}""", "half a character")]
    [InlineData("""{"form":"basic_data_update","subject":"s1","on":"2018-09-03","fields":[1]}""", "not an object")]
    [InlineData("""{"form":"basic_data_update","subject":"s1","on":"2018-09-03","documents":[{"copies":2}]}""", "no paper")]
    [InlineData("""{"form":"basic_data_update","subject":"s1","on":"2018-09-03","fields":{"status":"unemployed","status":"in_work"}}""", "a field twice")]
    [InlineData("""[]""", "not an object")]
    public async Task A_row_that_is_no_form_is_refused_with_its_line_and_the_next_one_is_read(string row, string reason)
    {
        var (code, _, error) = await Check([row, """{"form":"basic_data_update","subject":"s2","on":"2018-09-03","fields":{"status":"unemployed"}}"""], "harbin-2010");

        Assert.Equal(3, code);
        Assert.Contains("records.jsonl:1: ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Contains("1 records, 0 of them", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_entry_of_a_list_keeps_its_place_and_a_number_too_large_is_no_number()
    {
        var roster = Roster.Replace("\"workers\":[", "\"workers\":[null,", StringComparison.Ordinal).Replace("\"age\":48", "\"age\":1e999", StringComparison.Ordinal);

        var (_, output, _) = await Check([roster], "fengtai-2017");

        Assert.Contains("workers[2].id_number,missing,", output, StringComparison.Ordinal);
        Assert.Contains("workers[2].age,wrong,(withheld)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_is_right_ends_with_0()
    {
        var (code, output, _) = await Check(["""{"form":"basic_data_update","subject":"s1","on":"2018-09-03","fields":{"status":"已就业","changes":"已上岗"}}"""], "harbin-2010");

        Assert.Equal((0, "line,form,field,kind,value,what_zh,what_en,expected\n"), (code, output));
    }

    [Fact]
    public async Task A_notice_lists_everything_at_once_in_both_languages()
    {
        var (_, output, _) = await Check(["""{"form":"benefits_enjoyed","subject":"s1","on":"2018-09-03","fields":{"benefit":"某项补贴"}}"""], "harbin-2010", "--notices");

        Assert.Contains("《享受政策信息》一次性告知：\n填写\n1. 未填“起”", output, StringComparison.Ordinal);
        Assert.Contains("everything that is outstanding", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-007")]
    public async Task The_roster_comes_out_with_the_columns_and_the_foot_of_the_annex()
    {
        var (code, output, _) = await Run("roster", Write("records.jsonl", [Roster]), "--policy", "fengtai-2017");

        Assert.Equal(0, code);
        Assert.Equal(
            "序号,姓名,性别,年龄,户籍性质,学历,具有技能,健康状况,身份证号,家庭住址,户籍所在街、乡,联系方式,就业创业需求\n"
            + "1,某甲,女,48,本市城镇,大专,\"电焊, 钳工\",健康,,某街某号,某街道,010-00000000,市场就业\n"
            + "疏解分流企业名称：,某某厂\n企业联系人：,某乙\n联系电话：,010-00000000\n填报时间：,2017-05-02\n",
            output);
    }

    [Theory]
    [InlineData("public", "某某厂")]
    [InlineData("other_office", "某某厂", "2017-05-02")]
    [InlineData("district", "某某厂", "某甲", "电焊")]
    [InlineData("subject", "某某厂", "某甲", "电焊", "healthy")]
    [Trait("Requirement", "R-637")]
    public async Task A_role_sees_its_classes_and_the_record_says_what_was_withheld(string role, params string[] seen)
    {
        var (code, output, _) = await Run("view", Write("records.jsonl", [Roster]), "--policy", "fengtai-2017", "--role", role);

        Assert.Equal(0, code);
        string[] all = ["某某厂", "某甲", "电焊", "healthy"];
        Assert.All(all, text => Assert.Equal(seen.Contains(text), output.Contains(text, StringComparison.Ordinal)));
        Assert.Equal(role != "subject", output.Contains("workers.id_number", StringComparison.Ordinal) || output.Contains("\"workers\"]", StringComparison.Ordinal));
        // What was withheld reads back, and is not missed.
        var again = await Check([output.Trim()], "fengtai-2017");
        Assert.DoesNotContain("id_number,missing", role == "subject" ? "" : again.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-017")]
    public async Task A_file_tells_what_it_lacks_by_when_and_why()
    {
        var ledger = Write("ledger.jsonl", ["""{"seeker":"s1","on":"2018-09-03","kind":"registered"}""", """{"seeker":"s2","on":"2018-09-03","kind":"guided"}"""]);
        var records = Write("records.jsonl", ["""{"form":"personal_service_ledger","subject":"s1","on":"2018-09-03","fields":{"opened_on":"2018-09-03"}}"""]);

        var (code, output, _) = await Run("file", "--subject", "s1", "--records", records, "--ledger", ledger, "--policy", "beijing-2018", "--as-of", "2018-09-10");

        Assert.Equal(0, code);
        Assert.Contains("已建 / held        个人服务台账 / personal service ledger ← 求职（失业）登记 / registered 2018-09-03", output, StringComparison.Ordinal);
        Assert.Contains("逾期 / overdue     求职登记表 / job-search registration form", output, StringComparison.Ordinal);
        Assert.Contains("个人服务台账 · 求职登记情况 / job-search registration: 1", output, StringComparison.Ordinal);
        Assert.Contains("不计分", output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Run("file", "--subject", "s1", "--records", records, "--ledger", ledger, "--policy", "beijing-2018", "--as-of", "2018-09-10", "--json")).Output);
        Assert.Equal(2, json.RootElement.GetProperty("entries").EnumerateArray().Count(static entry => entry.GetProperty("status").GetString() == "overdue"));
    }

    [Fact]
    public async Task A_form_or_a_person_that_is_not_there_is_wrong_usage()
    {
        Assert.Equal(2, (await Run("show", "no_such_form", "--policy", "beijing-2018")).Code);
        Assert.Equal(2, (await Run("list", "--policy", "jiuye-default")).Code);
        Assert.Equal(2, (await Run("file", "--subject", "nobody", "--records", Write("records.jsonl", [Roster]), "--policy", "fengtai-2017", "--as-of", "2018-09-10")).Code);
    }

    private async Task<(int Code, string Output, string Error)> Check(string[] rows, string policy, params string[] args) =>
        await Run(["check", Write("records.jsonl", rows), "--policy", policy, "--as-of", "2018-12-31", .. args]);

    private string Write(string name, string[] rows)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllLines(path, rows);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(["forms", .. args], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
