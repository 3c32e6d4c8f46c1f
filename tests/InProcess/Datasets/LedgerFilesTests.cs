using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Datasets;

public sealed class LedgerFilesTests
{
    private static readonly DateOnly First = new(2026, 1, 5);

    private static Gen<CaseEvent[]> Rows =>
        from rows in (from id in Gen.Choose(1, 12)
                      from day in Gen.Choose(0, 40)
                      from kind in Gen.Elements(CaseEventKind.Registered, CaseEventKind.Guided, CaseEventKind.Recommended, CaseEventKind.StartedWork)
                      select new CaseEvent(new(FormattableString.Invariant($"s{id}")), First.AddDays(day), kind)).NonEmptyListOf()
        select rows.ToArray();

    [Fact]
    public void Sorted_files_read_one_ledger_at_a_time_give_the_ledgers_that_reading_them_whole_gives() =>
        Prop.ForAll(Arb.From(Rows), Arb.From(Rows), static (one, other) =>
        {
            using var folder = new TemporaryFolder();
            string[] files = [Sorted(folder, "ledger-1.jsonl", one), Sorted(folder, "ledger-2.jsonl.gz", other)];

            var streamed = LedgerFiles.ReadSorted(SubjectKind.Person, files).Select(Told).ToList();

            return streamed.SequenceEqual(LedgerFiles.ReadAll(SubjectKind.Person, files).Select(Told));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(SubjectKind.Person)]
    [InlineData(SubjectKind.Employer)]
    [InlineData(SubjectKind.Fair)]
    [InlineData(SubjectKind.Loan)]
    [InlineData(SubjectKind.Question)]
    [InlineData(SubjectKind.Office)]
    public void Ledgers_about_every_kind_of_subject_are_read_both_ways(SubjectKind about)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("rows.jsonl");
        LedgerFile.Write(path, new[] { 1, 1, 2 }.Select((number, at) => Entry(about, number, First.AddDays(at))));

        var streamed = LedgerFiles.ReadSorted(about, [path]).ToList();

        Assert.Equal([(about, 2), (about, 1)], streamed.Select(static ledger => (ledger.Subject.Kind, ledger.Entries.Count)));
        Assert.Equal(LedgerFiles.ReadAll(about, [path]).Select(Told), streamed.Select(Told));
        Assert.Equal(LedgerFiles.ReadAll(about, [path]).Select(static ledger => ledger.GetType()), streamed.Select(static ledger => ledger.GetType()));
    }

    [Fact]
    public void A_file_that_is_not_sorted_is_refused_with_line_and_both_ids()
    {
        using var folder = new TemporaryFolder();
        var path = Lines(folder, "s1", "s3", "s2");

        var refusal = Assert.Throws<DatasetException>(() => LedgerFiles.ReadSorted(SubjectKind.Person, [path]).ToList());

        Assert.All(new[] { "ledger.jsonl", "line 3", "'s2'", "'s3'", "sorted by seeker" }, part => Assert.Contains(part, refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_subject_whose_rows_stand_in_two_places_is_refused_and_not_taken_for_two()
    {
        using var folder = new TemporaryFolder();
        var path = Lines(folder, "s1", "s2", "s1");
        var read = new List<string>();

        Assert.Throws<DatasetException>(() =>
        {
            foreach (var ledger in LedgerFiles.ReadSorted(SubjectKind.Person, [path]))
                read.Add(ledger.Subject.Id);
        });

        Assert.Equal(["s1"], read);
        Assert.Equal([("s1", 2), ("s2", 1)], LedgerFiles.ReadAll(SubjectKind.Person, [path]).Select(static ledger => (ledger.Subject.Id, ledger.Entries.Count)));
    }

    [Fact]
    public void Ids_are_sorted_by_code_units_and_not_by_any_language()
    {
        using var folder = new TemporaryFolder();

        var read = LedgerFiles.ReadSorted(SubjectKind.Person, [Lines(folder, "B", "a", "b", "é", "我")]).Select(static ledger => ledger.Subject.Id);

        Assert.Equal(["B", "a", "b", "é", "我"], read);
        Assert.Throws<DatasetException>(() => LedgerFiles.ReadSorted(SubjectKind.Person, [Lines(folder, "a", "B")]).ToList());
    }

    [Fact]
    public void A_file_cut_in_the_middle_of_a_line_loses_that_row_and_says_so()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllText(Lines(folder, [.. Enumerable.Range(100, 60).Select(static number => FormattableString.Invariant($"s{number}"))]));
        var path = folder.Write("ledger.jsonl", whole[..^20]);
        var rejected = new List<RejectedRow>();

        var read = LedgerFiles.ReadSorted(SubjectKind.Person, [path], new() { Rejected = rejected.Add }).ToList();

        Assert.Equal((59, 60L), (read.Count, Assert.Single(rejected).Line));
    }

    [Fact]
    public void A_packed_file_that_is_cut_stops_the_stream_after_the_ledgers_before_the_cut()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(folder.WritePacked("ledger.jsonl.gz", string.Concat(Enumerable.Range(10_000, 20_000).Select(static number => Line(FormattableString.Invariant($"s{number}")) + "\n"))));
        var path = folder.Write("ledger.jsonl.gz", whole[..(whole.Length / 2)]);

        var refusal = Assert.Throws<DatasetException>(() => LedgerFiles.ReadSorted(SubjectKind.Person, [path]).Count());

        Assert.Contains("cut", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_is_given_back_when_nobody_reads_on()
    {
        using var folder = new TemporaryFolder();
        var path = Lines(folder, "s1", "s2", "s3");

        Assert.Equal("s1", LedgerFiles.ReadSorted(SubjectKind.Person, [path]).First().Subject.Id);

        // A file still held could not be opened for writing alone.
        using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    [Fact]
    public void Duties_of_a_stream_are_those_of_the_whole_file_on_any_number_of_threads()
    {
        using var folder = new TemporaryFolder();
        var path = Lines(folder, [.. Enumerable.Range(1_000, 400).SelectMany(static number => Enumerable.Repeat(FormattableString.Invariant($"s{number}"), 5))]);
        var schedule = new DutySchedule(DutyRules.All(Policy.Named("shunyi-2011")), WorkingDayCalendar.Prc);
        var asOf = First.AddDays(60);

        var whole = schedule.Outstanding(LedgerFiles.ReadAll(SubjectKind.Person, [path]), asOf).Select(DutyLines.Csv).ToList();

        Assert.NotEmpty(whole);
        foreach (var threads in new[] { 1, 2, 8 })
            Assert.Equal(whole, schedule.Outstanding(LedgerFiles.ReadSorted(SubjectKind.Person, [path]), asOf, threads).Select(DutyLines.Csv));
    }

    [Fact]
    public void A_stream_that_breaks_off_breaks_off_the_duties_on_any_number_of_threads()
    {
        using var folder = new TemporaryFolder();
        var path = Lines(folder, "s1", "s3", "s2");
        var schedule = new DutySchedule(DutyRules.All(Policy.Named("shunyi-2011")), WorkingDayCalendar.Prc);

        foreach (var threads in new[] { 1, 2 })
            Assert.Throws<DatasetException>(() => schedule.Outstanding(LedgerFiles.ReadSorted(SubjectKind.Person, [path]), First, threads));
    }

    private static string Told(ServiceLedger ledger) => $"{ledger.Subject.Kind} {ledger.Subject.Id}: {string.Join(';', ledger.Entries.Select(static entry => entry.ToString()))}";

    private static string Sorted(TemporaryFolder folder, string name, CaseEvent[] rows)
    {
        LedgerFile.Write(folder.File(name), rows.OrderBy(static row => row.Subject));
        return folder.File(name);
    }

    private static LedgerEntry Entry(SubjectKind about, int number, DateOnly on) => about switch
    {
        SubjectKind.Person => new CaseEvent(new($"s{number}"), on, CaseEventKind.Registered),
        SubjectKind.Employer => new EmployerEvent(new($"e{number}"), on, EmployerEventKind.Visited),
        SubjectKind.Fair => new FairEvent(new($"f{number}"), on, FairEventKind.Held),
        SubjectKind.Loan => new LoanEvent(new($"l{number}"), on, LoanEventKind.FundsArrived),
        SubjectKind.Question => new QuestionEvent(new($"q{number}"), on, QuestionEventKind.Asked),
        _ => new OfficeEvent(DistrictCode.FromNumber(110_113_000 + number), on, OfficeEventKind.Opened),
    };

    private static string Lines(TemporaryFolder folder, params string[] ids) => folder.Write("ledger.jsonl", string.Concat(ids.Select(static id => Line(id) + "\n")));

    private static string Line(string id) => $$"""{"seeker":"{{id}}","on":"2026-01-05","kind":"recommended","office":"110113001"}""";
}
