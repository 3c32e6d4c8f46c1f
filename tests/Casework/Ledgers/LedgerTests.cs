using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Ledgers;

public sealed class LedgerTests
{
    private static Gen<CaseEvent[]> Histories { get; } =
        (from days in Gen.Choose(0, 60)
         // What is reversed is a matter of its own.
         from kind in Gen.Elements(Enum.GetValues<CaseEventKind>().Except([CaseEventKind.Reversed]).ToArray())
         from posting in Gen.Choose(0, 4)
         select new CaseEvent(Entries.Person, Entries.Day("2018-08-01").AddDays(days), kind)
         {
             Posting = posting == 0 ? null : new PostingId($"p{posting}"),
         }).ArrayOf();

    [Fact]
    public void An_entry_that_arrives_late_finds_its_place() => Prop.ForAll(Histories.ToArbitrary(), entries =>
    {
        var grown = entries.Aggregate(Ledger.Of(Entries.Person), (ledger, entry) => ledger.With(entry));

        return grown.Events.SequenceEqual(Ledger.Of(Entries.Person, entries).Events)
            && grown.Events.Zip(grown.Events.Skip(1)).All(pair => pair.First.On <= pair.Second.On);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_days_arrive_does_not_matter() => Prop.ForAll(Histories.ToArbitrary(), entries =>
    {
        // One entry a day, so that no two of them depend on the order of arrival.
        var days = entries.DistinctBy(entry => entry.On).ToList();
        var until = Entries.Day("2018-12-31");

        Assert.Equivalent(Ledger.Of(Entries.Person, days).StateOn(until), Ledger.Of(Entries.Person, Enumerable.Reverse(days)).StateOn(until), strict: true);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_state_is_the_fold_of_the_entries_up_to_its_day() => Prop.ForAll(Histories.ToArbitrary(), entries =>
    {
        var day = Entries.Day("2018-08-31");
        var plain = entries.Where(entry => entry.On <= day).OrderBy(entry => entry.On)
            .Aggregate(CaseState.Of(Entries.Person), (state, entry) => state.After(entry));

        Assert.Equivalent(plain, Ledger.Of(Entries.Person, entries).StateOn(day), strict: true);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_of_failures_agree_with_a_plain_count() => Prop.ForAll(Histories.ToArbitrary(), entries =>
    {
        var ordered = entries.OrderBy(entry => entry.On).ToList();
        var since = ordered.FindLastIndex(entry => entry.Kind == CaseEventKind.StartedWork) + 1;
        var state = Ledger.Of(Entries.Person, entries).StateOn(DateOnly.MaxValue);

        return state.FailedNotByOwnChoice == ordered.Skip(since).Count(entry => entry.Kind == CaseEventKind.RefusedByEmployer)
            && state.FailedRecommendations == ordered.Skip(since).Count(entry => entry.Kind is CaseEventKind.RefusedByEmployer or CaseEventKind.Declined)
            && state.Entries == entries.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_persons_entry_is_refused() =>
        Assert.Throws<ArgumentException>(() => Ledger.Of(Entries.Person).With(new(new SeekerId("s2"), new(2018, 9, 3), CaseEventKind.Guided)));

    [Fact]
    public void Ledgers_of_many_persons_come_by_identity()
    {
        CaseEvent[] entries = [new(new("b"), new(2018, 9, 3), CaseEventKind.Guided), new(new("a"), new(2018, 9, 4), CaseEventKind.Guided)];

        Assert.Equal(["a", "b"], Ledger.All(entries).Select(ledger => ledger.Seeker.Value));
    }

    [Fact]
    [Trait("Requirement", "R-629")]
    [Trait("Requirement", "R-630")]
    public void A_transfer_ends_the_agreement()
    {
        var state = Entries.State("2018-12-31", Entries.On("2018-09-03", CaseEventKind.AgreementSigned), Entries.On("2018-10-08", CaseEventKind.Transferred));

        Assert.Null(state.AgreementSignedOn);
    }

    [Fact]
    [Trait("Requirement", "R-302")]
    public void A_new_registration_forgets_that_earlier_surveys_found_the_person_unwilling()
    {
        var state = Entries.State(
            "2018-12-03",
            Entries.On("2018-03-05", CaseEventKind.SurveyedUnwilling), Entries.On("2018-06-05", CaseEventKind.SurveyedUnwilling),
            Entries.On("2018-09-03", CaseEventKind.Registered), Entries.On("2018-11-05", CaseEventKind.Closed));

        Assert.Equal((0, 0), (state.Surveys, state.UnwillingSurveysInARow));
    }
}
