using System.Text;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Datasets;

public sealed class BadInputTests : IDisposable
{
    private const string Good = """{"id":"g1","title":"焊工","salary_text":"6-8千","city":"广州"}""";

    private readonly TemporaryFolder folder = new();
    private readonly HostileCulture culture = new();
    private readonly List<RejectedRow> rejected = [];

    public void Dispose()
    {
        culture.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("""{"id":"1","title":"焊工","wage_low":-5}""", "wage_low", "-5", "out of range", "a number from 0 to 100000000")]
    [InlineData("""{"id":"1","title":"焊工","wage_low":NaN}""", "wage_low", "NaN", "no JSON", "numbers in digits")]
    [InlineData("""{"id":"1","title":"焊工","wage_low":"NaN"}""", "wage_low", "NaN", "not a number (NaN)", "a number from 0 to 100000000")]
    [InlineData("""{"id":"1","title":"焊工","wage_low":9000,"wage_high":6000}""", "wage_high", "6000", "below wage_low (9000)", "a most that is not below the least")]
    [InlineData("""{"id":"1","title":"焊工","salary_text":"9000-6000元/月"}""", "salary_text", "9000-6000元/月", "cannot be true", "a most that is not below the least")]
    [InlineData("""{"id":"1","title":"焊工","salary_text":"-5000元/月"}""", "salary_text", "-5000元/月", "cannot be true", "an amount of at least 0")]
    [InlineData("""{"id":"1","title":"焊工","posted_at":"0001-01-01"}""", "posted_at", "0001-01-01", "cannot be true", "of the years 1900 to 2100")]
    [InlineData("""{"id":"1","title":"焊工","posted_at":"9999-12-31"}""", "posted_at", "9999-12-31", "cannot be true", "of the years 1900 to 2100")]
    [InlineData("""{"id":"1","title":"焊工","valid_until":"2024-02-30"}""", "valid_until", "2024-02-30", "cannot be true", "a date such as")]
    [InlineData("""{"id":"1","title":"焊工","district":"999999"}""", "district", "999999", "unknown code", "GB/T 2260")]
    [InlineData("""{"id":"1","title":"焊工","occupation":"9-99-99-99"}""", "occupation", "9-99-99-99", "unknown code", "2022 classification")]
    [InlineData("""{"id":"1","title":"焊工","industry":"99"}""", "industry", "99", "unknown code", "GB/T 4754-2017")]
    [InlineData("""{"id":"1","title":"焊工","education":"98"}""", "education", "98", "cannot be true", "GB/T 4658")]
    [InlineData("""{"id":"1","title":"焊工","physical_demand":"brutal"}""", "physical_demand", "brutal", "unknown code", "light, medium, heavy")]
    [InlineData("""{"id":"1","title":"焊工","headcount":-1}""", "headcount", "-1", "out of range", "a number from 0 to 100000")]
    [InlineData("""{"id":"1","title":"焊工","experience_low":5,"experience_high":3}""", "experience_high", "3", "below experience_low", "at least 5")]
    [InlineData("""{"title":"焊工"}""", "id", "", "missing", "1 to 128 characters")]
    [InlineData("""{"id":"1","title":"  "}""", "title", "", "missing or blank", "the title of the job")]
    [InlineData("""{"id":"1","id":"2","title":"焊工"}""", "", "", "a field twice", "each field once")]
    [InlineData("""["not","an","object"]""", "", "[…]", "not an object", "one JSON object a line")]
    [InlineData("""{"id":"1","title":"焊工\ud800"}""", "title", "", "lone surrogate", "Unicode text")]
    [InlineData("""{"id":"1","title":"焊工","extra":{"note":"\udc00"}}""", "extra", "", "lone surrogate", "Unicode text")]
    [InlineData("""{"id":"1","title":"焊工","\udc00":1}""", "", "", "lone surrogate", "Unicode text")]
    public void A_bad_field_names_file_line_value_and_what_was_expected(string row, string field, string value, string reason, string expected)
    {
        var kept = Read(folder.Write("postings.jsonl", Good + "\n" + row + "\n"));

        Assert.Single(kept);
        var fault = Assert.Single(rejected);
        Assert.Equal(("postings.jsonl", 2L), (fault.File, fault.Line));
        if (field.Length > 0)
            Assert.Equal((field, value), (fault.Field, fault.Value));
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_postings_with_one_id_are_told_with_both_lines()
    {
        Read(folder.Write("postings.jsonl", Good + "\n\n" + Good + "\n"));

        var fault = Assert.Single(rejected);
        Assert.Equal(("id", "g1", 3L), (fault.Field, fault.Value, fault.Line));
        Assert.Equal("line 3 has the id of postings.jsonl:1", fault.Reason);
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_passed_over_and_the_next_one_read()
    {
        var path = folder.Write("postings.jsonl", "{\"id\":\"1\",\"title\":\"" + new string('x', 10_000_000) + "\"}\n" + Good + "\n");

        Assert.Equal("g1", Assert.Single(Read(path)).Id.Value);
        var fault = Assert.Single(rejected);
        Assert.Equal(("10000021 bytes long", "at most 1048576 bytes a row"), (fault.Reason, fault.Expected));
    }

    [Fact]
    public void Json_nested_ten_thousand_deep_is_refused_without_a_stack_to_match()
    {
        var path = folder.Write("postings.jsonl", "{\"id\":\"1\",\"extra\":" + new string('[', 10_000) + new string(']', 10_000) + "}\n" + Good + "\n");

        Assert.Single(Read(path));
        var fault = Assert.Single(rejected);
        Assert.Equal(("extra", "nested deeper than 64 levels"), (fault.Field, fault.Reason));
    }

    [Fact]
    public void Invalid_utf8_names_the_byte()
    {
        byte[] row = [.. Encoding.UTF8.GetBytes("{\"id\":\"1\",\"title\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}\n" + Good)];

        Assert.Single(Read(folder.Write("postings.jsonl", row)));
        var fault = Assert.Single(rejected);
        Assert.Equal(("0xFF", "invalid UTF-8 at byte 20 of the line", "UTF-8 text"), (fault.Value, fault.Reason, fault.Expected));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(400)]
    public void A_truncated_gzip_is_refused_however_little_is_missing(int missing)
    {
        var random = new Random(5);
        var rows = string.Concat(Enumerable.Range(0, 200).Select(i => $"{{\"id\":\"{i}\",\"title\":\"工{random.NextInt64()}\"}}\n"));
        var whole = File.ReadAllBytes(folder.WritePacked("whole.jsonl.gz", rows));
        var path = folder.Write("postings.jsonl.gz", whole[..^missing]);

        var problem = Assert.Throws<DatasetException>(() => Read(path));
        Assert.Contains("postings.jsonl.gz", problem.Message, StringComparison.Ordinal);
        Assert.Contains("damaged or cut", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_is_stopped_while_it_unpacks()
    {
        var path = folder.WritePacked("postings.jsonl.gz", new string(' ', 40 << 20));

        var problem = Assert.Throws<DatasetException>(() => Read(path));
        Assert.Contains("zip bomb", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    public void An_empty_file_is_told(string content)
    {
        var problem = Assert.Throws<DatasetException>(() => Read(folder.Write("postings.jsonl", content)));

        Assert.Contains("postings.jsonl", problem.Message, StringComparison.Ordinal);
        Assert.Contains("expected one JSON object a line", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        var problem = Assert.Throws<DatasetException>(() => Read(folder.File("postings.jsonl")));

        Assert.Contains("there is no such file", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_without_policy_is_told_which_there_are()
    {
        folder.Write("dataset.json", """{"name":"荔湾区","as_of":"2026-03-31"}""");
        folder.Write("postings.jsonl", Good);

        var problem = Assert.Throws<DatasetException>(() => DatasetFolder.Open(folder.Path));

        Assert.Contains("dataset.json", problem.Message, StringComparison.Ordinal);
        Assert.Contains("policy '': missing; expected the name of a policy", problem.Message, StringComparison.Ordinal);
        Assert.Contains("beijing-2018", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"policy":"beijing-2018","as_of":"9999-12-31"}""", "as_of '9999-12-31'")]
    [InlineData("""{"policy":"beijing-2018","districts":["440103","123456"]}""", "districts '123456'")]
    [InlineData("""{"policy":"beijing-2018",""", "is no JSON")]
    [InlineData("[]", "holds no JSON object")]
    public void A_faulty_manifest_names_field_and_value(string content, string expected)
    {
        folder.Write("dataset.json", content);

        Assert.Contains(expected, Assert.Throws<DatasetException>(() => DatasetManifest.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_bad_rows_stop_the_run()
    {
        var rows = string.Concat(Enumerable.Range(0, 100).Select(i => i % 10 == 0 ? "{}\n" : $"{{\"id\":\"{i}\",\"title\":\"焊工\"}}\n"));
        var path = folder.Write("postings.jsonl", rows);

        var problem = Assert.Throws<DatasetException>(() => PostingFile.Read(path).Count());
        Assert.Contains("10 of 100 rows are bad, more than the share of 0.05", problem.Message, StringComparison.Ordinal);
        Assert.Contains("postings.jsonl:1: id '': missing", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_bad_rows_in_a_hundred_do_not_stop_the_run()
    {
        var rows = string.Concat(Enumerable.Range(0, 100).Select(i => i % 20 == 0 ? "{}\n" : $"{{\"id\":\"{i}\",\"title\":\"焊工\"}}\n"));

        Assert.Equal(95, PostingFile.Read(folder.Write("postings.jsonl", rows)).Count());
    }

    [Fact]
    public void Messages_never_show_telephone_or_id_numbers()
    {
        Read(folder.Write("postings.jsonl", Good + """

            {"id":"1","title":"焊工","occupation":"13800138000"}
            {"id":"2","title":"焊工","occupation":"11010519491231002X"}
            {"id":"3","title":"焊工","occupation":"a.b@example.com"}
            """));

        Assert.Equal(["[PHONE]", "[ID]", "[EMAIL]"], rejected.Select(static row => row.Value));
    }

    [Fact]
    public void Names_and_numbers_of_seekers_are_dropped_unread()
    {
        var path = folder.Write("seekers.jsonl", """{"id":"s1","姓名":"某某","phone":"13800138000","hobby":"chess","extra":{"id_card":"x"}}""");

        Assert.Equal("""{"hobby":"chess"}""", Assert.Single(SeekerFile.Read(path)).Extra);
    }

    [Fact]
    public void A_text_that_nobody_can_read_keeps_the_row_and_stays_in_extra()
    {
        var unread = new List<RejectedRow>();
        var path = folder.Write("postings.jsonl", """{"id":"1","title":"焊工","salary_text":"看心情","city":"亚特兰蒂斯"}""");

        var posting = Assert.Single(PostingFile.Read(path, new() { Unread = unread.Add }));

        Assert.Null(posting.Wage);
        Assert.Null(posting.District);
        Assert.Equal("""{"salary_text":"看心情","city":"亚特兰蒂斯"}""", posting.Extra);
        Assert.Equal(["city", "salary_text"], unread.Select(static row => row.Field).Order());
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var cancelled = new CancellationTokenSource();
        using var rows = PostingFile.Read(folder.Write("postings.jsonl", Good + "\n" + Good.Replace("g1", "g2", StringComparison.Ordinal)), cancellation: cancelled.Token).GetEnumerator();
        Assert.True(rows.MoveNext());

        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => rows.MoveNext());
    }

    private List<JobPosting> Read(string path) =>
        [.. PostingFile.Read(path, new() { Rejected = rejected.Add, Limits = new() { BadRowShare = 1 } })];
}
