using Jiuye.Casework;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Simulation.Tests;

/// <summary>The ledgers of employers, fairs and offices of a simulated market.</summary>
public class OtherLedgersTests
{
    private static readonly MarketModel Model = Markets.Model(seed: 5);

    [Fact]
    public void They_hold_nothing_that_cannot_be_right_and_nothing_after_the_day()
    {
        var check = new LedgerCheck(Model.AsOf);
        var (employers, fairs) = (new EmployerHistory(Model, 4_000), new FairHistory(Model));

        Assert.All(EmployerLedger.All(All(employers.Count, employers.Of).Cast<EmployerEvent>()), ledger => Assert.Empty(check.Check(ledger)));
        Assert.All(FairLedger.All(All(fairs.Count, fairs.Of).Cast<FairEvent>()), ledger => Assert.Empty(check.Check(ledger)));
    }

    [Fact]
    public void They_stand_by_id_so_that_they_can_be_read_one_at_a_time()
    {
        var (employers, fairs, offices) = (new EmployerHistory(Model, 4_000), new FairHistory(Model), new OfficeHistory(Model));
        foreach (var entries in new[] { All(employers.Count, employers.Of), All(fairs.Count, fairs.Of), All(offices.Count, offices.Of) })
        {
            var subjects = entries.Select(static entry => entry.Subject).ToList();
            Assert.Equal(subjects.Order(), subjects);
            Assert.True(subjects.Distinct().Count() > 10);
        }
    }

    [Fact]
    public void Postings_for_work_with_the_hands_ask_for_a_grade_now_and_then_and_others_never()
    {
        var postings = Enumerable.Range(0, 4_000).Select(static number => Model.Postings.Make(number)).ToList();

        var asked = postings.Where(static posting => SkillGradeAsked.Of(Model, posting) != SkillGrade.None).ToList();

        Assert.All(asked, static posting => Assert.True(posting.Occupation.IsManual));
        Assert.InRange(asked.Count / (double)postings.Count(static posting => posting.Occupation.IsManual), 0.12, 0.18);
    }

    private static IEnumerable<LedgerEntry> All(long count, Func<long, IEnumerable<LedgerEntry>> history)
    {
        for (var index = 0L; index < count; index++)
        {
            foreach (var entry in history(index))
                yield return entry;
        }
    }
}
