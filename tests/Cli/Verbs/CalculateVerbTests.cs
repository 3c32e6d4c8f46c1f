using System.Text.Json;

namespace Jiuye.Cli.Tests;

public sealed class CalculateVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-calculate-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    [Trait("Example", "W-04")]
    public async Task Benefit_months_show_every_step_and_every_reading_with_the_policys_own_marked()
    {
        var (code, output, _) = await Run("benefit-months", "--contribution-months", "108");

        Assert.Equal(0, code);
        Assert.Contains("失业保险金领取月数：17个月  [《精细化就业管理和服务规程》所据文本第533行]\n", output, StringComparison.Ordinal);
        Assert.Contains("         +5  满5年起每满1年增发1个月：12 + 5 = 17\n", output, StringComparison.Ordinal);
        Assert.Contains("    a：19个月  读法A", output, StringComparison.Ordinal);
        Assert.Contains("  * b：17个月  读法B", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-471")]
    public async Task The_citys_notices_give_the_sum()
    {
        var file = Path.Combine(folder.FullName, "notices.csv");
        File.WriteAllText(file, "in_force_from,contribution_years_from,benefit_month_from,yuan_a_month,source\n2011-01-01,0,1,800,notice 1, page 2\n");

        var (code, output, _) = await Run("benefit-months", "--contribution-months", "12", "--as-of", "2011-05-01", "--standards", file, "--language", "en");

        Assert.Equal(0, code);
        Assert.Contains("unemployment benefit in all: 2400 yuan", output, StringComparison.Ordinal);
        Assert.Contains("months 1 to 3: 3 × 800 = 2400 yuan  [notice 1, page 2]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_line_of_the_notices_is_named()
    {
        var file = Path.Combine(folder.FullName, "notices.csv");
        File.WriteAllText(file, "in_force_from,contribution_years_from,benefit_month_from,yuan_a_month,source\n2011-01-01,0,1,much,notice 1\n");

        var (code, _, error) = await Run("benefit-months", "--contribution-months", "12", "--as-of", "2011-05-01", "--standards", file);

        Assert.Equal(1, code);
        Assert.Contains("notices.csv: line 2: found '2011-01-01,0,1,much,notice 1', expected five fields", error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-474")]
    public async Task The_lump_sum_of_Harbin_is_worked_out_where_the_months_are_silent()
    {
        var (code, output, _) = await Run(
            "benefit-months", "--policy", "harbin-2010", "--months-left", "7", "--yuan-a-month", "800", "--fact", "is_hard_to_employ=yes", "--fact", "draws_benefit=yes", "--language", "en");

        Assert.Equal(0, code);
        Assert.Contains("months of unemployment benefit: the policy says nothing on it\n", output, StringComparison.Ordinal);
        Assert.Contains("benefit in one sum: cannot tell", output, StringComparison.Ordinal);
        Assert.Contains("ask: in business on own account", output, StringComparison.Ordinal);
        Assert.Contains("lump sum: 5600 yuan", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Example", "W-65")]
    public async Task A_welfare_post_is_worked_out_for_a_month_from_a_file_of_facts()
    {
        var file = Path.Combine(folder.FullName, "post.json");
        File.WriteAllText(file, """{"base_wage": 1500, "floating_wage": 200, "social_average_wage": 5000, "minimum_wage": 1160, "started_on": "2010-06-01", "only_child_yuan_a_month": 0}""");

        var (code, output, _) = await Run("welfare-post", "--as-of", "2011-05-01", "--facts", file, "--dates", "--language", "en");

        Assert.Equal(0, code);
        Assert.Contains("medical insurance, person: 63 yuan", output, StringComparison.Ordinal);
        Assert.Contains("2011-05: cost to the organisation: 2624 yuan", output, StringComparison.Ordinal);
        Assert.Contains("2011-05: received by the person, before tax: 1293 yuan", output, StringComparison.Ordinal);
        Assert.Contains("on 2011-03-31  payment of heating subsidy and coal money", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Example", "W-69")]
    public async Task A_labour_intensive_loan_is_laid_against_its_rules()
    {
        var (code, output, _) = await Run("loan", "--kind", "labour_intensive", "--fact", "staff=101", "--fact", "new_local_unemployed=16", "--json");

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var share = json.RootElement.GetProperty("entries").EnumerateArray().Single(entry => entry.GetProperty("kind").GetString() == "decision" && entry.GetProperty("article").GetString() == "001 L735" && entry.GetProperty("verdict").GetString() == "holds");
        Assert.Equal("101 employed, 16 local unemployed persons hired this year, 15.84% (an enterprise of more than 100 persons)", share.GetProperty("facts")[0].GetProperty("en").GetString());
    }

    [Fact]
    [Trait("Example", "W-73")]
    public async Task A_claim_of_47_trainees_needs_5_calls_and_has_two_days()
    {
        var (code, output, _) = await Run("subsidy", "--as-of", "2011-09-30", "--fact", "trainees=47", "--language", "en");

        Assert.Equal(0, code);
        Assert.Contains("trainees to call: 5 calls", output, StringComparison.Ordinal);
        Assert.Contains("by 2011-10-05  the street claims from the district", output, StringComparison.Ordinal);
        Assert.Contains("by 2011-10-10  the district applies to the city", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-517")]
    public async Task A_community_that_found_a_problem_owes_a_report_and_is_asked_what_it_has_not_verified()
    {
        var (code, output, _) = await Run("borrower", "--fact", "is_business_followed=yes", "--fact", "has_problem=yes", "--fact", "is_reported_in_writing=no");

        Assert.Equal(0, code);
        Assert.Contains("书面上报：符合——须及时书面上报街（镇）社保所  [《精细化就业管理和服务规程》第七章第一节（二）第1点（所据文本第2801–2825行）]", output, StringComparison.Ordinal);
        Assert.Contains("核实经营地", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fact amount=0", "Expected more than 0")]
    [InlineData("--fact amount=many", "amount: found 'many', expected a number such as 1160 or 1160.50")]
    [InlineData("--fact amount", "expected NAME=VALUE")]
    [InlineData("--fact industry=banking", "expected one of other, real_estate")]
    [InlineData("--fact colour=red", "No such fact here: colour; known are")]
    [InlineData("--fact amount=1 --fact amount=2", "The fact amount is given twice.")]
    [InlineData("--policy beijing-2018", "says nothing on this; try shunyi-2011")]
    [InlineData("--policy nowhere", "is neither a file nor one of")]
    public async Task A_call_that_does_not_fit_is_told_what_is_expected(string words, string expected)
    {
        var (code, output, error) = await Run(["loan", "--kind", "own_or_partnership", .. words.Split(' ')]);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(["calculate", .. args], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
