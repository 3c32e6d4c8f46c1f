using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

public sealed class WorklistTests
{
    [Theory]
    [InlineData(WorklistKey.Officer)]
    [InlineData(WorklistKey.Office)]
    [InlineData(WorklistKey.District)]
    public void Every_duty_is_in_just_one_list(WorklistKey key)
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("shunyi-2011")), WorkingDayCalendar.Prc);

        Prop.ForAll(Histories.Any.ToArbitrary(), Histories.AnyDay.ToArbitrary(), (entries, asOf) =>
        {
            var duties = schedule.Outstanding(Ledger.Of(Entries.Person, entries), asOf);
            var lists = Worklist.Of(duties, key);

            Assert.Equal(duties.Count, lists.Sum(list => list.Duties.Count));
            Assert.Equal(lists.Count, lists.Select(list => list.Holder).Distinct().Count());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    [Trait("Requirement", "R-627")]
    public void After_a_transfer_the_receiving_office_owes_and_no_officer_until_one_is_appointed()
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc);
        CaseEvent[] entries =
        [
            Entries.On("2018-09-03", CaseEventKind.OfficerAppointed) with { Office = DistrictCode.FromNumber(110_113_001), Officer = "o1" },
            Entries.On("2018-09-03", CaseEventKind.AgreementSigned),
            Entries.On("2018-09-04", CaseEventKind.Guided) with { Officer = "o1" },
            Entries.On("2018-09-05", CaseEventKind.Transferred) with { Office = DistrictCode.FromNumber(110_113_002), Officer = "o1" },
        ];

        Assert.Equal("o1", Assert.Single(Worklist.Of(schedule.Outstanding(Entries.Ledger(entries[..3]), Entries.Day("2018-09-06")), WorklistKey.Officer)).Holder);
        var after = schedule.Outstanding(Entries.Ledger(entries), Entries.Day("2018-09-06"));
        Assert.Equal("", Assert.Single(Worklist.Of(after, WorklistKey.Officer)).Holder);
        Assert.Equal("110113002", Assert.Single(Worklist.Of(after, WorklistKey.Office)).Holder);
    }
}
