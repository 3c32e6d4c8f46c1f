using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Tables;

public sealed class CountedPostingsTests
{
    private const string Text = "负责设备的日常检修与保养，处理突发故障，填写检修记录，配合生产班组完成当日任务。要求电工证，服从排班，身体健康，N年以上经验。";

    // The plain way: every text read in full, then duplicates among all.
    [Fact]
    public void What_is_kept_and_left_out_is_what_reading_every_text_in_full_gives()
    {
        var postings = Postings();
        JobPosting[] coded = [.. postings.Select(RecordCoding.Default.Of)];
        var leftOut = DuplicateFinder.In(coded).SelectMany(static one => one.StandsFor).Select(static one => one.Posting).ToHashSet();

        var (kept, duplicates) = CountedPostings.Read(postings, RecordCoding.Default, new() { MaxDegreeOfParallelism = 2 });

        Assert.True(leftOut.Count > 0);
        Assert.Equal(leftOut.Count, duplicates);
        Assert.Equal(coded.Where(posting => !leftOut.Contains(posting.Id)).Select(static posting => (posting.Id, posting.Occupation)), kept.Select(static posting => (posting.Id, posting.Occupation)));
    }

    [Fact]
    public void Texts_are_let_go_of_and_what_tables_count_stays()
    {
        var posting = Assert.Single(CountedPostings.Read([Posting(1, "E1", "电工", 3) with { OpeningCount = 4 }], RecordCoding.Default, new()).Kept);

        Assert.Equal(("", 4), (posting.Description, posting.Openings));
        Assert.NotNull(posting.Occupation);
    }

    private static JobPosting[] Postings() =>
    [
        Posting(1, "E1", "电工", 3), Posting(2, "E1", "电工", 3), Posting(3, "E1", "电工（急聘）", 3), Posting(4, "E1", "电工", 8), Posting(5, "E2", "电工", 3),
        Posting(6, "E2", "焊工", 3), Posting(7, "E2", "焊工", 3) with { Employer = null }, Posting(8, "E3", "保安", 1), Posting(9, "E3", "保安", 1) with { Description = "短" },
    ];

    private static JobPosting Posting(int number, string employer, string title, int years) => new()
    {
        Id = new($"P{number}"),
        Title = title,
        Employer = new EmployerId(employer),
        Description = Text.Replace("N", years.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
    };
}
