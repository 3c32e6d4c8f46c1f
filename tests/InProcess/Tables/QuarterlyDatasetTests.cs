using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Datasets;
using Jiuye;
using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Tables;

/// <summary>A folder is counted without keeping its records; the facts, the rows refused and the bytes of the report must be those of reading every record in full.</summary>
public sealed class QuarterlyDatasetTests
{
    private const string Text = "负责设备的日常检修与保养，处理突发故障，填写检修记录，配合生产班组完成当日任务。要求电工证，服从排班，身体健康，N年以上经验。";

    private const string Manifest = """{"name":"d","policy":"beijing-2018","districts":["110101"],"as_of":"2026-03-31","origin":"a test","licence":"Apache-2.0"}""";

    private static readonly DatasetLimits AnyShare = DatasetLimits.Default with { BadRowShare = 1, RowBytes = 4_000 };

    private static readonly Quarter First = Quarter.Parse("2026Q1");

    // Postings among which duplicates are: one employer, few titles, texts that differ in a number.
    private static Gen<string> Likely =>
        from id in Gen.Choose(1, 1_000)
        from employer in Gen.Elements("E1", "E2")
        from title in Gen.Elements("电工", "电工（急聘）", "焊工", "保安")
        from years in Gen.Elements("1", "3", "8")
        from text in Gen.Elements(Text, Text, Text + "五险一金。", "短", "")
        from rest in Gen.Elements("", ",\"education\":\"大专\"", ",\"wage_low\":5000", ",\"experience\":\"3-5年\"", ",\"headcount\":4")
        select $"{{\"id\":\"D{id}\",\"title\":\"{title}\",\"employer_id\":\"{employer}\",\"description\":\"{text.Replace("N", years, StringComparison.Ordinal)}\"{rest}}}";

    [Fact]
    public void Facts_refused_rows_and_report_are_those_of_reading_every_record_in_full_on_any_number_of_threads() => Prop.ForAll(
        Gen.Frequency((3, Likely), (1, RowTexts.Posting)).NonEmptyListOf().ToArbitrary(), RowTexts.Seeker.NonEmptyListOf().ToArbitrary(), static (postings, seekers) =>
        {
            using var folder = new TemporaryFolder();
            File.WriteAllText(folder.File("dataset.json"), Manifest);
            File.WriteAllBytes(folder.File("postings-1.jsonl"), RowTexts.File([.. postings.Take(postings.Count / 2), """{"id":"P8","title":"电工"}"""], "\n", mark: true));
            File.WriteAllBytes(folder.File("postings-2.jsonl"), RowTexts.File([.. postings.Skip(postings.Count / 2), """{"id":"P9","title":"电工"}"""], "\r\n", mark: false));
            File.WriteAllBytes(folder.File("seekers.jsonl"), RowTexts.File([.. seekers, """{"id":"S9"}"""], "\n", mark: false));
            var (facts, faults) = InFull(DatasetFolder.Open(folder.Path));
            var report = Report(QuarterlyCounts.Of(First, facts));

            foreach (var threads in new[] { 1, 2, 8 })
            {
                var refused = new List<RejectedRow>();
                var dataset = QuarterlyDataset.Read(folder.Path, new() { Rejected = refused.Add, Limits = AnyShare }, threads);
                Assert.Equal(facts, dataset.FactsOf(First));
                Assert.Equal(faults, refused);
                Assert.Equal(report, Report(dataset.CountsOf(First)));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_refused_by_name_and_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("postings.jsonl");
        File.WriteAllText(path, """{"id":"P1","title":"电工"}""" + "\n");

        var refusal = Assert.Throws<DatasetException>(() => RowsOfLines.Read([path], [(0, 1, "P2")], new(), new()).ToList());

        Assert.Contains("line 1 is not what it was", refusal.Message, StringComparison.Ordinal);
    }

    private static byte[] Report(QuarterlyCounts counts)
    {
        using var stream = new MemoryStream();
        QuarterlyReportJson.Write(QuarterlyReports.Of("d", counts, null, null, new()), stream);
        return stream.ToArray();
    }

    // The plain way: all records by the long way, every text read in full, then duplicates among all.
    private static (List<QuarterlyFact> Facts, List<RejectedRow> Faults) InFull(DatasetFolder dataset)
    {
        var faults = new List<RejectedRow>();
        var options = new ReadOptions { Rejected = faults.Add, Limits = AnyShare };
        var (postingReader, seekerReader) = (new PostingReader(options), new SeekerReader(options));
        List<JobPosting> postings = [.. dataset.Postings.SelectMany(file => postingReader.Read(file)).Select(RecordCoding.Default.Of)];
        List<JobSeeker> seekers = [.. dataset.Seekers.SelectMany(file => seekerReader.Read(file)).Select(RecordCoding.Default.Of)];
        var leftOut = DuplicateFinder.In(postings).SelectMany(static one => one.StandsFor).Select(static one => one.Posting).ToHashSet();
        var facts = QuarterlyFacts.FromPostings(postings.Where(posting => !leftOut.Contains(posting.Id)), First, EmployerKinds.Of).Concat(QuarterlyFacts.FromSeekers(seekers, First));
        // No table counts employers.
        return ([.. facts.Select(static fact => fact with { Market = fact.Market with { Employer = null } })], faults);
    }
}
