using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Datasets;

public sealed class LedgerFileTests
{
    [Fact]
    [Trait("Requirement", "R-379")]
    public void Entries_about_every_kind_of_subject_read_back_equal()
    {
        using var folder = new TemporaryFolder();
        var on = new DateOnly(2026, 2, 10);
        LedgerEntry[] all = [new CaseEvent(new("s1"), on, CaseEventKind.Recommended), new EmployerEvent(new("e1"), on, EmployerEventKind.NeedNotMet), new FairEvent(new("f1"), on, FairEventKind.StartsLearned) { Employer = new EmployerId("e1"), Count = 3 },
            new LoanEvent(new("l1"), on, LoanEventKind.FundsArrived), new QuestionEvent(new("q1"), on, QuestionEventKind.Asked), new OfficeEvent(DistrictCode.FromNumber(110_113_001), on, OfficeEventKind.Opened)];
        Func<string, IEnumerable<LedgerEntry>>[] readers = [path => LedgerFile.Read(path), path => LedgerFile.ReadEmployers(path), path => LedgerFile.ReadFairs(path), path => LedgerFile.ReadLoans(path), path => LedgerFile.ReadQuestions(path), path => LedgerFile.ReadOffices(path)];

        foreach (var (entry, read) in all.Zip(readers))
        {
            LedgerEntry[] written =
            [
                entry with { Number = 1, RecordedOn = on.AddDays(1), Posting = new PostingId("p1"), Office = DistrictCode.FromNumber(110_113_002), Officer = "o7", Until = on.AddDays(9), Note = "local_labour" },
                entry with { Number = 2 },
            ];
            var path = folder.File("ledger.jsonl.gz");

            LedgerFile.Write(path, written);

            Assert.Equal(written, read(path));
        }
    }

    [Theory]
    [InlineData("""{"employer":"e1","on":"2026-02-10","kind":"registered_unemployed"}""", "kind")]
    [InlineData("""{"employer":"e1","on":"2026-02-30","kind":"visited"}""", "on")]
    [InlineData("""{"seeker":"s1","on":"2026-02-10","kind":"visited"}""", "employer")]
    [InlineData("""{"employer":"e1","on":"2026-02-10","kind":"reversed"}""", "reverses")]
    public void A_bad_row_is_named_with_its_field(string row, string field)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("employers.jsonl");
        File.WriteAllLines(path, [.. Enumerable.Repeat("""{"employer":"e1","on":"2026-02-10","kind":"visited"}""", 30), row]);
        var rejected = new List<RejectedRow>();

        Assert.Equal(30, LedgerFile.ReadEmployers(path, new() { Rejected = rejected.Add }).Count());

        Assert.Equal((31, field), (Assert.Single(rejected).Line, rejected[0].Field));
    }

    [Fact]
    public void A_fairs_count_below_nothing_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("fairs.jsonl");
        File.WriteAllLines(path, [.. Enumerable.Repeat("""{"fair":"f1","on":"2026-02-10","kind":"held"}""", 30), """{"fair":"f1","on":"2026-02-10","kind":"starts_learned","employer":"e1","count":-1}"""]);
        var rejected = new List<RejectedRow>();

        Assert.Equal(30, LedgerFile.ReadFairs(path, new() { Rejected = rejected.Add }).Count());
        Assert.Single(rejected);
    }
}
