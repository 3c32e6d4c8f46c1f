using System.Text.Json;
using Jiuye.Cli;
using Jiuye.Vocabulary;

namespace Cli.Tests;

public sealed class PolicyVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-policies-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Show_without_a_name_lists_the_policies()
    {
        var call = await Run("policy", "show", "--lang", "zh");

        Assert.Equal(0, call.Code);
        Assert.Contains("beijing-2018", call.Output, StringComparison.Ordinal);
        Assert.Contains("北京市精细化公共就业服务实施细则", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Example", "W-46")]
    public async Task A_calendar_lists_the_days_of_a_quarters_turn_with_their_articles()
    {
        var call = await Run("policy", "calendar", "shunyi-2011", "--from", "2011-09-24", "--to", "2011-09-26");

        Assert.Equal(0, call.Code);
        Assert.Contains(call.Output.Split('\n'), line => line.StartsWith("2011-09-25,at_the_latest,street,", StringComparison.Ordinal) && line.Contains("001 L1895", StringComparison.Ordinal));
        Assert.Equal(2, (await Run("policy", "calendar", "shunyi-2011", "--from", "2011-09-26", "--to", "2011-09-24")).Code);
    }

    [Fact]
    public async Task A_value_stands_with_its_tier_its_case_and_its_article()
    {
        var call = await Run("policy", "show", "shunyi-2011", "--group", "follow_up_persons");

        Assert.Contains(call.Output.Split('\n'), line =>
            line.Contains("recommendation_follow_up_days @street hard_to_employ", StringComparison.Ordinal)
            && line.Contains("5 days after, not before", StringComparison.Ordinal) && line.Contains("001", StringComparison.Ordinal));
        Assert.DoesNotContain("loan_", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silent_parameters_are_counted_and_listed_on_demand()
    {
        var brief = await Run("policy", "show", "harbin-2010");
        var all = await Run("policy", "show", "harbin-2010", "--all");

        var silent = Policy.Named("harbin-2010").Entries().Count(static entry => entry.Value is null);
        Assert.Contains(FormattableString.Invariant($"says nothing on {silent} other parameters"), brief.Output, StringComparison.Ordinal);
        Assert.Contains("loan_max_amount", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("loan_max_amount", brief.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_carries_both_languages_rows_and_who_says_it()
    {
        var call = await Run("policy", "show", "beijing-2018", "--group", "follow_up_persons", "--json");

        var entry = JsonDocument.Parse(call.Output).RootElement.GetProperty("entries").EnumerateArray()
            .Single(line => line.GetProperty("name").GetString() == "recommendation_follow_up_days");
        Assert.Equal("5个工作日内", entry.GetProperty("value").GetProperty("zh").GetString());
        Assert.Equal("R-306", entry.GetProperty("rows")[0].GetString());
        Assert.Equal("beijing-2018", entry.GetProperty("stated_by").GetString());
    }

    [Fact]
    public async Task Diff_lists_only_what_differs()
    {
        var own = Given("own.json", """{"name": "own", "title": {"zh": "本区", "en": "Own"}, "extends": "beijing-2018", "wages": {"hours_a_day": {"value": 7, "source": "own rules"}}}""");

        var call = await Run("policy", "diff", "beijing-2018", own);
        var same = await Run("policy", "diff", "beijing-2018", "beijing-2018");

        Assert.Contains("7 (own rules)", call.Output, StringComparison.Ordinal);
        Assert.Contains("1 difference.", call.Output, StringComparison.Ordinal);
        Assert.Contains("say the same", same.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), (call.Code, same.Code));
    }

    [Fact]
    public async Task Check_names_every_fault_of_every_file_and_fails()
    {
        var good = Given("good.json", """{"name": "good", "title": {"zh": "本区", "en": "Good"}, "extends": "beijing-2018"}""");
        var bad = Given("bad.json", """{"name": "bad", "title": {"zh": "本区", "en": "Bad"}, "extends": "beijing-2018", "wages": {"hours_a_day": {"value": 25}}}""");

        var call = await Run("policy", "check", bad, Path.Combine(folder, "none.json"), good);

        Assert.Equal(1, call.Code);
        Assert.Contains("$.wages.hours_a_day.value: found 25, expected a number in (0, 24]", call.Output, StringComparison.Ordinal);
        Assert.Contains("none.json: can't be read", call.Output, StringComparison.Ordinal);
        Assert.Contains("good.json: holds: good", call.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("policy", "check", good)).Code);
    }

    [Fact]
    public async Task A_word_that_is_no_policy_is_wrong_usage_and_lists_the_names()
    {
        var call = await Run("policy", "show", "peking");

        Assert.Equal(2, call.Code);
        Assert.Contains("xuchang-2023", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_takes_two_cells_so_that_columns_line_up()
    {
        var table = new AlignedTable();
        table.Add("工资", "1");
        table.Add("pay", "2");
        using var writer = new StringWriter();

        table.WriteTo(writer);

        Assert.Equal("工资  1\npay   2\n", writer.ToString());
    }

    private string Given(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
