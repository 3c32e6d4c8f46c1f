using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>No duty silently dropped: whatever an entry starts is on the list, done, or ended by an entry that its rule names.</summary>
public sealed class NothingDroppedTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Prc;

    [Theory]
    [InlineData("beijing-2018")]
    [InlineData("shunyi-2011")]
    [InlineData("xuchang-2023")]
    [InlineData("harbin-2010")]
    [InlineData("fengtai-2017")]
    public void Whatever_an_entry_starts_is_owed_or_done_or_ended(string policy)
    {
        var rules = DutyRules.Of(Policy.Named(policy));
        var schedule = new DutySchedule(rules, Calendar);

        Prop.ForAll(Cases.Any.ToArbitrary(), made =>
        {
            var told = schedule.All(Ledger.Of(Entries.Person, made.Entries), made.AsOf);
            var counting = Counting(made.Entries, made.AsOf);
            foreach (var rule in rules.Where(static rule => rule.Interval is null && !rule.IsEveryPeriod))
            {
                var started = counting.Where((entry, at) => Starts(rule, entry, counting.Take(at + 1))).ToList();
                var left = started.Count - told.Count(duty => duty.Rule == rule);

                // Those that are gone can have ended; a training that begins and ends on one day has no middle.
                Assert.InRange(left, 0, started.Count(entry => rule.FromMiddle && entry.Until == entry.On || counting.SkipWhile(other => other != entry).Skip(1).Any(other => rule.EndedBy.Contains(other.EntryKind))));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData("beijing-2018")]
    [InlineData("shunyi-2011")]
    [InlineData("xuchang-2023")]
    [InlineData("harbin-2010")]
    [InlineData("fengtai-2017")]
    public void The_reason_why_nothing_comes_next_is_true(string policy)
    {
        var rules = DutyRules.Of(Policy.Named(policy));
        var schedule = new DutySchedule(rules, Calendar);

        Prop.ForAll(Cases.Any.ToArbitrary(), made =>
        {
            var ledger = Ledger.Of(Entries.Person, made.Entries);
            var (state, next) = (ledger.StateOn(made.AsOf), NextDuty.Of(schedule, ledger, made.AsOf));
            if (next.Reason is not { } reason)
            {
                Assert.NotNull(next.Duty);
                return;
            }

            Assert.All(schedule.All(ledger, made.AsOf), static duty => Assert.True(duty.Status is DutyStatus.Done or DutyStatus.DoneLate));
            Assert.Equal(state.ClosedOn is not null, reason.En.StartsWith("the case was closed", StringComparison.Ordinal));
            Assert.Equal(state.ClosedOn is null && state.IsInWork, reason.En.StartsWith("in work", StringComparison.Ordinal));
            Assert.Equal(state.Entries == 0, reason.En.StartsWith("nothing is recorded", StringComparison.Ordinal));
            // Whoever a rule looks after again and again is never told that nothing comes next.
            if (state is { ClosedOn: null, Entries: > 0 })
                Assert.DoesNotContain(rules, rule => rule.Interval is not null && rule.UntilTimes is null && Holds(rule, Counting(made.Entries, made.AsOf)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void The_ledgers_tried_reach_the_hard_states()
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("beijing-2018")), Calendar);
        var states = Cases.Any.Sample(4_000).Select(made =>
        {
            var ledger = Ledger.Of(Entries.Person, made.Entries);
            return (State: ledger.StateOn(made.AsOf), Owed: schedule.Outstanding(ledger, made.AsOf), made.Entries);
        }).ToList();

        AtLeast(100, one => one.State.ClosedOn is not null);
        AtLeast(100, one => one.State is { ClosedOn: null, IsInWork: true });
        AtLeast(100, one => one.State is { IsRegistered: true, RecognisedOn: not null, AgreementSignedOn: not null });
        AtLeast(50, one => one.Owed.Count == 0);
        AtLeast(50, one => one.Owed.Any(static duty => duty.MissingYear is not null));
        AtLeast(50, one => one.Owed.Any(static duty => duty.LacksPlan));
        AtLeast(50, one => one.Owed.Any(static duty => duty.Status == DutyStatus.NotYet));
        AtLeast(100, one => one.Entries.Any(static entry => entry.IsReversal));
        AtLeast(100, one => !one.Entries.Select(static entry => entry.On).SequenceEqual(one.Entries.Select(static entry => entry.On).Order()));
        AtLeast(20, static one => one.Entries.Any(static entry => entry.Note == LedgerNotes.Died));

        void AtLeast(int count, Func<(CaseState State, IReadOnlyList<Duty> Owed, CaseEvent[] Entries), bool> holds, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(holds))] string? what = null) =>
            Assert.True(states.Count(holds) >= count, FormattableString.Invariant($"{states.Count(holds)} of {states.Count}: {what}"));
    }

    // Written out anew, from what the ledger's documentation says: by day, up to the day asked about, without what was reversed by then.
    private static List<CaseEvent> Counting(CaseEvent[] entries, DateOnly asOf)
    {
        var until = entries.Where(entry => entry.On <= asOf).OrderBy(static entry => entry.On).ToList();
        return [.. until.Where(entry => !entry.IsReversal && !until.Exists(other => other.IsReversal && other.Reverses == entry.Number))];
    }

    private static bool Starts(DutyRule rule, CaseEvent entry, IEnumerable<CaseEvent> until) =>
        rule.StartedBy.Contains(entry.EntryKind) && Takes(rule, entry.Note) && Concerns(rule, PlainStanding.Of([.. until]));

    private static bool Holds(DutyRule rule, List<CaseEvent> counting)
    {
        if (counting.Count == 0)
            return false;
        var standing = PlainStanding.Of(counting);
        return counting.FindLastIndex(entry => rule.StartedBy.Contains(entry.EntryKind)) > counting.FindLastIndex(entry => rule.EndedBy.Contains(entry.EntryKind))
            && Concerns(rule, standing) && (rule.InWork is not { } inWork || inWork == standing.IsInWork) && Takes(rule, standing.Note);
    }

    private static bool Takes(DutyRule rule, string note) => (rule.OnlyNotes.Count == 0 || rule.OnlyNotes.Contains(note)) && !rule.ExceptNotes.Contains(note);

    private static bool Concerns(DutyRule rule, PlainStanding standing) =>
        (rule.Recognised is not { } recognised || recognised == standing.IsRecognised)
        && (rule.InSpecialService is not { } special || special == standing.IsInSpecialService)
        && (rule.Registered is not { } registered || registered == standing.IsRegistered);
}
