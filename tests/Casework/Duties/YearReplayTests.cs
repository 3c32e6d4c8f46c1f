using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>A district's year told day by day: no duty comes from nowhere and none is lost without an entry that says why.</summary>
public sealed class YearReplayTests
{
    private static readonly DateOnly First = new(2018, 1, 15);

    [Theory]
    [InlineData("beijing-2018")]
    [InlineData("shunyi-2011")]
    [InlineData("xuchang-2023")]
    public void Every_duty_once_begun_is_met_or_stands_or_was_ended_by_an_entry_of_that_day(string policy)
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named(policy)), WorkingDayCalendar.Prc);
        var totals = new Totals();

        // One entry a day, so that each duty has a name of its own; what a reversal does is told elsewhere.
        foreach (var entries in Histories.Any.Sample(60, 80))
            Replay(schedule, Ledger.Of(Entries.Person, entries.Where(static entry => entry.Kind != CaseEventKind.Reversed).DistinctBy(static entry => entry.On)), totals);

        Assert.True(totals.Created > 100, $"{totals.Created} duties are too few to prove anything");
        Assert.Equal(totals.Created, totals.Met + totals.Standing + totals.Ended);
        Assert.True(totals is { Met: > 0, Ended: > 0, Overdue: > 0 });
    }

    private static void Replay(DutySchedule schedule, Ledger ledger, Totals totals)
    {
        Dictionary<string, Duty> yesterday = [];
        for (var day = First; day < First.AddDays(560); day = day.AddDays(1))
        {
            var entries = ledger.Events.Where(entry => entry.On == day).ToList();
            var today = schedule.All(ledger, day).ToDictionary(Name);
            foreach (var name in today.Keys.Except(yesterday.Keys))
            {
                // A term begins with an entry of its own day; a training planned to a later day begins its middle with it.
                Assert.NotEmpty(entries);
                totals.Created++;
                totals.Met += IsMet(today[name]) ? 1 : 0;
            }

            foreach (var (name, duty) in yesterday)
            {
                if (!today.TryGetValue(name, out var now))
                {
                    Assert.NotEmpty(entries);
                    totals.Ended++;
                    totals.Met -= IsMet(duty) ? 1 : 0;
                    continue;
                }

                AssertGoesOn(duty, now, entries);
                totals.Met += !IsMet(duty) && IsMet(now) ? 1 : 0;
            }

            totals.Overdue += today.Values.Count(static duty => duty.Status == DutyStatus.Overdue);
            yesterday = today;
        }

        totals.Standing += yesterday.Values.Count(static duty => !IsMet(duty));
    }

    // From one day to the next its term stays; without an entry it only turns late, or may be done at last.
    private static void AssertGoesOn(Duty before, Duty now, List<CaseEvent> entries)
    {
        Assert.Equal((before.Due, before.NotBefore, before.From), (now.Due, now.NotBefore, now.From));
        if (entries.Count > 0)
            return;
        Assert.Equal(before.FulfilledOn, now.FulfilledOn);
        Assert.True(now.OverdueWorkingDays >= before.OverdueWorkingDays);
        Assert.True(
            before.Status == now.Status
            || (before.Status, now.Status) is (DutyStatus.Open, DutyStatus.Overdue) or (DutyStatus.NotYet, DutyStatus.Open) or (DutyStatus.NotYet, DutyStatus.Overdue));
    }

    private static bool IsMet(Duty duty) => duty.FulfilledOn is not null;

    private static string Name(Duty duty) => FormattableString.Invariant($"{duty.Rule.Id} {duty.From:yyyy-MM-dd} {duty.Posting}");

    private sealed class Totals
    {
        internal int Created { get; set; }

        internal int Met { get; set; }

        internal int Standing { get; set; }

        internal int Ended { get; set; }

        internal int Overdue { get; set; }
    }
}
