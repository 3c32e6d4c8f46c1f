using System.Text.Json;

namespace Jiuye.Cli.Tests;

public sealed class TrainingVerbTests : IDisposable
{
    private static readonly string[] Seekers =
    [
        """{"id":"s1","district":"110113","age":34,"skill_grade":"none","wanted_occupations":["6-18-02-04"],"unemployed_since":"2025-09-01","registered_at":"2026-01-05"}""",
        """{"id":"s2","district":"110113","age":50,"skill_grade":"senior","wanted_occupations":["6-18-02-04"],"registered_at":"2026-01-05"}""",
    ];

    private static readonly string[] Postings =
    [
        """{"id":"p1","title":"焊工","occupation":"6-18-02-04","district":"110113","skill_grade":"intermediate","headcount":3,"posted_at":"2026-03-01"}""",
        """{"id":"p2","title":"焊工","occupation":"6-18-02-04","district":"110113","skill_grade":"intermediate","education":"bachelor","headcount":9,"posted_at":"2026-03-01"}""",
    ];

    private static readonly string[] Courses =
        ["""{"id":"c1","trade":"6-18-02-04","grade":"intermediate","kind":"reemployment","starts_on":"2026-04-10","district":"110113","school":"区技工学校","documents":["身份证"],"seats":1}"""];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-training-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    [Trait("Requirement", "R-575")]
    public async Task Needs_are_counted_against_the_postings_and_summed_to_a_plan()
    {
        var plan = Path.Combine(folder.FullName, "plan.csv");

        var (code, output, _) = await Needs("--plan", plan);

        Assert.Equal(0, code);
        using var row = JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        var suggested = row.RootElement.GetProperty("suggested");
        Assert.Equal(("s1", "intermediate"), (row.RootElement.GetProperty("seeker").GetString(), suggested.GetProperty("grade").GetString()));
        // p2 asks for a schooling that is not told, which excludes nobody: both are opened by the grade.
        Assert.Equal(["p1", "p2"], suggested.GetProperty("opens").EnumerateArray().Select(static id => id.GetString()));
        var lines = await File.ReadAllLinesAsync(plan, TestContext);
        Assert.Equal("6-18-02-04,焊工,intermediate,,,,,,,1,0,1,0,2,12,1,1,0,1", lines[1]);
        Assert.StartsWith("6-18-02-04,焊工,intermediate,,,110113,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-552")]
    public async Task Whoever_wants_training_is_told_of_the_course_that_fits()
    {
        var push = Path.Combine(folder.FullName, "push.jsonl");
        var wishes = Written("wishes.jsonl", """{"seeker":"s1","on":"2026-03-20","wants":true,"trade":"6-18-02-04","grade":"intermediate","available_from":"2026-04-01","sessions":["day"]}""");

        var (code, _, _) = await Needs("--wishes", wishes, "--courses", Written("courses.jsonl", Courses), "--push", push);

        Assert.Equal(0, code);
        using var told = JsonDocument.Parse(await File.ReadAllTextAsync(push, TestContext));
        var course = Assert.Single(told.RootElement.GetProperty("courses").EnumerateArray());
        Assert.Equal(("c1", "身份证"), (course.GetProperty("course").GetString(), Assert.Single(course.GetProperty("documents").EnumerateArray()).GetString()));
    }

    [Fact]
    public async Task A_push_without_courses_is_wrong_usage()
    {
        var (code, _, error) = await Needs("--push", Path.Combine(folder.FullName, "push.jsonl"));

        Assert.Equal(2, code);
        Assert.Contains("--push needs --courses", error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-574")]
    public async Task The_list_says_what_stands_what_comes_off_and_what_is_missing()
    {
        var (code, output, _) = await Verb("courses", "--courses", Written("courses.jsonl", Courses), "--policy", "shunyi-2011", "--as-of", "2026-04-11");

        Assert.Equal(0, code);
        Assert.Contains("c1,expired,6-18-02-04,焊工,intermediate,2026-04-10,,1,区技工学校,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_that_contradicts_itself_is_named_by_line_and_field()
    {
        var courses = Written("courses.jsonl", """{"id":"c1","trade":"6-18-02-04","starts_on":"2026-04-10","ends_on":"2026-04-09"}""", """{"id":"c2"}""", """{"id":"c3","trade":"6-18-02-04","seats":3,"taken":4}""");

        var (code, _, error) = await Verb("courses", "--courses", courses, "--policy", "shunyi-2011", "--as-of", "2026-04-01");

        Assert.Equal(3, code);
        Assert.Contains("ends_on '2026-04-09': before starts_on", error, StringComparison.Ordinal);
        Assert.Contains("trade '': missing", error, StringComparison.Ordinal);
        Assert.Contains("taken '4': more than seats", error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-560")]
    public async Task Results_tell_attendance_score_satisfaction_with_its_interval_and_certificates_owed()
    {
        string[] entries =
        [
            """{"seeker":"s1","course":"c1","enrolled_on":"2026-04-01","documents":["身份证"],"sessions_held":10,"sessions_attended":9,"total_score":80,"passed":true,"satisfied":true}""",
            """{"seeker":"s2","course":"c1","enrolled_on":"2026-04-01","sessions_held":10,"sessions_attended":5,"total_score":40,"passed":false,"satisfied":false}""",
        ];

        var (code, output, _) = await Verb("results", "--courses", Written("courses.jsonl", Courses), "--enrolments", Written("enrolments.jsonl", entries), "--policy", "shunyi-2011");

        Assert.Equal(0, code);
        using var result = JsonDocument.Parse(output);
        Assert.Equal((0.7, 60.0), (result.RootElement.GetProperty("attendance").GetDouble(), result.RootElement.GetProperty("mean_total_score").GetDouble()));
        // One of two: Wilson's interval from 9.5% to 90.5%.
        Assert.Equal((0.0945, 0.9055), (result.RootElement.GetProperty("satisfied").GetProperty("low").GetDouble(), result.RootElement.GetProperty("satisfied").GetProperty("high").GetDouble()));
        Assert.Equal("s1", Assert.Single(result.RootElement.GetProperty("certificates_owed").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Enrolments_in_a_course_that_is_not_on_the_list_or_twice_in_one_are_a_fault_of_the_file()
    {
        const string Entry = """{"seeker":"s1","course":"c1","enrolled_on":"2026-04-01"}""";
        var courses = Written("courses.jsonl", Courses);

        Assert.Contains("course 'c9' is not in", (await Verb("results", "--courses", courses, "--enrolments", Written("a.jsonl", Entry.Replace("c1", "c9", StringComparison.Ordinal)), "--policy", "shunyi-2011")).Error, StringComparison.Ordinal);
        Assert.Contains("s1 is enrolled twice", (await Verb("results", "--courses", courses, "--enrolments", Written("b.jsonl", Entry, Entry), "--policy", "shunyi-2011")).Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-584")]
    public async Task Guidance_is_evaluated_by_interviews_and_satisfaction_with_their_intervals()
    {
        var ledger = Written(
            "ledger.jsonl",
            """{"seeker":"s1","on":"2026-01-05","kind":"guided"}""", """{"seeker":"s1","on":"2026-01-10","kind":"interviewed","posting":"p1"}""", """{"seeker":"s1","on":"2026-01-12","kind":"hired","posting":"p1"}""",
            """{"seeker":"s2","on":"2026-01-05","kind":"guided"}""", """{"seeker":"s2","on":"2026-01-10","kind":"interviewed","posting":"p1"}""", """{"seeker":"s2","on":"2026-01-12","kind":"refused_by_employer","posting":"p1"}""");
        string[] period = ["guidance", "--ledger", ledger, "--from", "2026-01-01", "--as-of", "2026-03-31", "--policy", "shunyi-2011"];

        var whole = await Verb([.. period, "--asked", "10", "--satisfied", "9"]);
        var open = await Verb(period);

        Assert.Contains("面试成功率 / success rate of interviews: 1/2 = 50.0% （95%区间 / interval 9.5%–90.5%）", whole.Output, StringComparison.Ordinal);
        Assert.Contains("9/10 = 90.0% （95%区间 / interval 59.6%–98.2%）", whole.Output, StringComparison.Ordinal);
        Assert.Contains("可撰写效果评估报告", whole.Output, StringComparison.Ordinal);
        Assert.Contains("尚缺 / still missing: 满意度测评", open.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-555")]
    public async Task A_founder_s_next_step_is_told()
    {
        var ledger = Written("ledger.jsonl", """{"seeker":"s1","on":"2026-01-05","kind":"startup_certified"}""", """{"seeker":"s2","on":"2026-01-05","kind":"registered"}""");

        var (code, output, _) = await Verb("startups", "--ledger", ledger, "--policy", "harbin-2010", "--as-of", "2026-03-31");

        Assert.Equal(0, code);
        Assert.Equal("s1,training 2026-01-05,opening_guidance,开业指导,no,0,,,", output.Split('\n')[1].TrimEnd('\r'));
        Assert.DoesNotContain("s2", output, StringComparison.Ordinal);
    }

    private static CancellationToken TestContext => CancellationToken.None;

    private string Written(string name, params string[] lines)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private Task<(int Code, string Output, string Error)> Needs(params string[] more) => Verb(
        ["needs", "--seekers", Written("seekers.jsonl", Seekers), "--postings", Written("postings.jsonl", Postings), "--policy", "shunyi-2011", "--as-of", "2026-03-31", .. more]);

    private static async Task<(int Code, string Output, string Error)> Verb(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(["training", .. args], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
