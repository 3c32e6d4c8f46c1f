namespace Jiuye.Cli.Tests;

public sealed class SuperviseVerbTests : IDisposable
{
    private const string Ledger =
        """
        {"seeker":"a","on":"2018-09-03","kind":"registered","office":"110113001"}
        {"seeker":"a","on":"2018-09-03","kind":"agreement_signed","office":"110113001"}
        {"seeker":"a","on":"2018-09-04","kind":"guided"}
        {"seeker":"a","on":"2018-09-05","kind":"transfer_requested","office":"110113002"}
        {"seeker":"a","on":"2018-09-06","kind":"transfer_verified","office":"110113001"}
        {"seeker":"b","on":"2018-09-03","kind":"registered","office":"110113002"}
        {"seeker":"b","on":"2018-09-04","kind":"transferred","office":"110113001"}
        {"seeker":"b","on":"2018-09-05","kind":"consultation_requested","office":"110113","note":"ledger_passed"}
        {"seeker":"b","on":"2018-09-07","kind":"expert_consulted"}
        {"seeker":"c","on":"2018-09-03","kind":"registered"}
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-supervise-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_sample_is_the_same_each_time_and_holds_every_office()
    {
        var (code, output, error) = await Run("supervise", "sample", "--ledger", File("ledger", Ledger), "--as-of", "2018-09-30", "--seed", "7", "--share", "10");

        Assert.Equal((0, "record,id,office\npersonal_ledger,c,\npersonal_ledger,b,110113001\n"), (code, output));
        Assert.Contains("2 of 3 records drawn", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_share_is_the_jurisdictions_or_must_be_given()
    {
        var trainees = File("trainees", string.Join('\n', Enumerable.Range(0, 21).Select(at => $$"""{"record":"trainee","id":"t{{at}}","office":"110113001"}""")));

        var (code, output, _) = await Run("supervise", "sample", "--items", trainees, "--policy", "shunyi-2011", "--as-of", "2011-09-30", "--seed", "7", "--json");
        var (wrong, _, error) = await Run("supervise", "sample", "--items", trainees, "--as-of", "2011-09-30", "--seed", "7");

        Assert.Equal((0, 3), (code, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(2, wrong);
        Assert.Contains("--share is needed for trainee", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_that_was_drawn_is_checked_and_summed_up_by_office()
    {
        var sample = File("sample", """{"record":"personal_ledger","id":"a","office":"110113001"}""");

        var (_, output, _) = await Run("supervise", "check", "--ledger", File("ledger", Ledger), "--sample", sample, "--policy", "beijing-2018", "--as-of", "2018-09-30");
        var (_, each, _) = await Run("supervise", "check", "--ledger", File("ledger", Ledger), "--sample", sample, "--policy", "beijing-2018", "--as-of", "2018-09-30", "--each", "--json");

        Assert.Equal(
            "record,office,first,last,checked,in_order,share,low95,high95,problems\npersonal_ledger,110113001,2018-09-30,2018-09-30,1,0,0,0,0.7935,guidance_follow_up 1\n", output);
        Assert.StartsWith("""{"office":"110113001","record":"personal_ledger","id":"a","rule":"guidance_follow_up","what_zh":"指导后回访""", each, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alerts_rank_offices_by_indicators_of_records_answers_and_complaints()
    {
        var answers = File("answers", """{"office":"110113001","on":"2018-09-10","way":"phone","is_satisfied":true}""");
        var complaints = File("complaints", """{"id":"c1","on":"2018-09-10","step":"received","office":"110113001"}""");

        var (code, output, error) = await Run(
            "supervise", "alerts", "--ledger", File("ledger", Ledger), "--policy", "beijing-2018", "--from", "2018-09-01", "--as-of", "2018-09-30", "--answers", answers, "--complaints", complaints);

        Assert.Equal(0, code);
        Assert.Contains("duties_in_time,到期事项按时完成率,110113001,0,2,0,0,0.6576,1,ranked_only,,within_chance,no,no", output, StringComparison.Ordinal);
        Assert.Contains("satisfied,服务对象满意率,110113001,1,1,1,", output, StringComparison.Ordinal);
        Assert.Contains("complaints,投诉人次与服务对象人数之比,110113001,1,2,0.5,", output, StringComparison.Ordinal);
        Assert.Contains("1 ledgers name no office", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_count_towards_a_talk_and_explanations_are_owed()
    {
        var notices = File("notices", string.Join('\n', Enumerable.Range(1, 3).Select(at => $$"""{"id":"n{{at}}","office":"110113001","on":"2018-09-0{{at}}","matter":"duties_in_time"}""")));

        var (code, output, _) = await Run("supervise", "notices", "--notices", notices, "--policy", "beijing-2018", "--as-of", "2018-09-30");

        Assert.Equal(0, code);
        Assert.Contains("110113001,3,可以对该机构主要负责人警示约谈,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complaint_that_contradicts_itself_is_named_and_left_out()
    {
        var complaints = File("complaints", """{"id":"c1","on":"2018-09-10","step":"upheld"}""" + "\n" + """{"id":"c2","on":"2018-09-11","step":"received","office":"110113001"}""");

        var (code, output, error) = await Run("supervise", "complaints", "--complaints", complaints, "--from", "2018-09-01", "--as-of", "2018-09-30");

        Assert.Equal(3, code);
        Assert.Contains("110113001,1,1,0,0,0,0,0,19", output, StringComparison.Ordinal);
        Assert.Contains("complaint c1, 2018-09-10: 尚无受理记录 / it was never received", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_field_makes_the_row_bad_and_not_silently_unanswered()
    {
        var answers = File("answers", """{"office":"110113001","on":"2018-09-10","way":"phone","satisfied":true}""");

        var (code, _, error) = await Run("supervise", "satisfaction", "--answers", answers, "--from", "2018-09-01", "--as-of", "2018-09-30");

        Assert.Equal(3, code);
        Assert.Contains("no such field", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_tells_whose_turn_it_is_and_what_the_person_reads()
    {
        var (code, output, _) = await Run("ledger", "transfer", File("ledger", Ledger), "--as-of", "2018-09-30", "--policy", "beijing-2018", "--json");

        Assert.Equal(0, code);
        Assert.Contains("""{"seeker":"a","requested_on":"2018-09-05","from":"110113001","to":"110113002","stage":"verified",""", output, StringComparison.Ordinal);
        Assert.Contains("申请将报北京市顺义区审批。办妥之前仍由北京市顺义区街道（乡镇）110113001为您服务", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_that_nobody_approved_is_named_with_exit_code_3()
    {
        var (code, output, _) = await Run("ledger", "transfer", File("ledger", Ledger), "--as-of", "2018-09-30", "--policy", "beijing-2018", "--check");

        Assert.Equal(3, code);
        Assert.Contains("b,2018-09-04,transferred,110113001,no_request,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consultation_tells_its_round_and_the_day_by_which_the_plan_is_revised()
    {
        var (code, output, _) = await Run("ledger", "consultation", File("ledger", Ledger), "--as-of", "2018-09-30", "--policy", "beijing-2018");

        Assert.Equal(0, code);
        Assert.Contains("b,2018-09-05,advised,1,2018-09-07,,,110113,", output, StringComparison.Ordinal);
        Assert.Contains(",street,2018-09-14,", output, StringComparison.Ordinal);
    }

    private string File(string name, string lines)
    {
        var path = Path.Combine(folder.FullName, name + ".jsonl");
        System.IO.File.WriteAllText(path, lines.ReplaceLineEndings("\n") + "\n");
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
