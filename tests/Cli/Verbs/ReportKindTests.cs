using System.Globalization;
using System.Text;
using Jiuye.Cli;

namespace Cli.Tests;

/// <summary>Each kind of report from records to a signed text: its release and its own text pass the publication audit.</summary>
public sealed class ReportKindTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-reports-");

    [Fact]
    [Trait("Requirement", "R-401")]
    public async Task Guideline_wages_become_a_release_whose_text_agrees_with_its_table()
    {
        var records = new StringBuilder("occ,wage,employer\n");
        foreach (var (occupation, number, least) in new[] { ("2-02-10-03", 60, 9_000), ("6-18-02-04", 50, 6_100), ("4-02-06-01", 45, 5_000), ("4-08-08-07", 40, 3_300), ("6-31-01-01", 4, 7_000), ("6-29-02-11", 3, 6_000) })
        {
            for (var at = 0; at < number; at++)
                records.Append(CultureInfo.InvariantCulture, $"{occupation},{least + 83 * at},e{at % 9}\n");
        }

        var made = await Run("wages", "--records", Given("wages.csv", records.ToString()), "--by", "occ", "--policy", "beijing-2018", "--release", At("wages.json"), "--period", "2026");

        Assert.Equal(0, made.Code);
        var text = await Published("wages.json", "wage-guideline");
        Assert.Contains("2026年，共调查企业从业人员工资", text, StringComparison.Ordinal);
        Assert.Contains("中位数最高的职业为", text, StringComparison.Ordinal);
        Assert.Contains("×", File.ReadAllText(At("release/report.html")), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-419")]
    public async Task A_month_of_registrations_becomes_the_monitoring_report()
    {
        var registrations = new StringBuilder("person,office,kind,registered_on,ended_on,destination,hard_to_employ,draws_benefit\n");
        for (var at = 0; at < 90; at++)
        {
            var day = new DateOnly(2025, 7, 3).AddDays(5 * at);
            registrations.Append(CultureInfo.InvariantCulture, $"k{at},11011300{1 + at % 3},urban,{day:yyyy-MM-dd},{(at % 4 == 0 ? day.AddDays(150).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")},{(at % 4 == 0 ? "hired" : "")},{(at % 5 == 0 ? "yes" : "no")},{(at % 3 == 0 ? "yes" : "no")}\n");
        }

        var made = await Run("monitor", "tables", "--registrations", Given("r.csv", registrations.ToString()), "--month", "2026-08", "--complete-since", "2025-07", "--out", At("tables"));

        Assert.Equal((0, ""), (made.Code, made.Error));
        var text = await Published("tables/tables.json", "monitoring-month");
        Assert.Contains("2026年8月就业失业动态监测分析", text, StringComparison.Ordinal);
        Assert.Contains("与上月相比，期末人数", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-408")]
    public async Task A_survey_becomes_the_report_on_the_labour_force()
    {
        var survey = new StringBuilder("person,area,surveyed_on,entered_on,age,rural,education,skill_grade,status,industry,pay,able,wants_work,wants_transfer,hard_to_employ,categories,registered,reason,needs,satisfied,knows_policies\n");
        for (var at = 0; at < 120; at++)
        {
            var isUnemployed = at % 11 == 0;
            survey.Append(CultureInfo.InvariantCulture, $"p{at},11011300100{1 + at % 4},2011-10-10,2011-10-11,{20 + at % 40},{(at % 3 == 0 ? "yes" : "no")},bachelor,none,{(isUnemployed ? "unemployed" : "employed")},{(isUnemployed ? "" : "I")},{(isUnemployed ? "" : "4000")},yes,yes,no,no,-,no,,-,yes,yes\n");
        }

        var made = await Run("labour-force", "report", "--survey", Given("survey.csv", survey.ToString()), "--as-of", "2011-10-31", "--policy", "shunyi-2011", "--out", At("labour"));

        Assert.Equal((0, ""), (made.Code, made.Error));
        var text = await Published("labour/tables.json", "labour-force");
        Assert.Contains("2011年10月31日劳动力资源与充分就业状况", text, StringComparison.Ordinal);
        // One in eleven is without work, spread over four communities of one street: 90.83% of the willing are in work.
        Assert.Contains("有就业意愿劳动力就业率达标标准为90%，达标街镇数为1个，未达标街镇数为0个。", text, StringComparison.Ordinal);
        Assert.Contains("调查失业率为9.17%", text, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<string> Published(string tables, string template)
    {
        var (code, _, error) = await Run("publish", "--tables", At(tables), "--template", template, "--out", At("release"));
        Assert.Equal((0, ""), (code, error));
        var audit = await Run("audit-publication", "--text", At("release/report.txt"), "--tables", At(tables));
        Assert.Equal(ExitCode.Done, audit.Code);
        Assert.Contains(" 0 figures of the text that no table speaks of", audit.Error, StringComparison.Ordinal);
        return File.ReadAllText(At("release/report.txt"));
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string Given(string name, string content)
    {
        File.WriteAllText(At(name), content);
        return At(name);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
