using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Offices;

/// <summary>Whatever is tried, in whatever order: a person in service has one office, and nothing owed is dropped on the way.</summary>
public sealed class TransferLawTests
{
    private static readonly CaseEventKind[] Kinds =
    [
        TransferRequested, TransferRequested, TransferVerified, TransferVerified, TransferPassedUp, TransferPassedUp, TransferPassedUp, TransferApproved, TransferApproved,
        Transferred, Transferred, TransferRefused, AgreementSigned, OfficerAppointed, Registered, Guided, Recommended, Closed,
    ];

    private static readonly DistrictCode[] Offices = [Places.StreetA, Places.StreetB, Places.Chaoyang, Places.Shunyi, Places.Beijing, DistrictCode.FromNumber(110_105)];

    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    /// <summary>What is tried, day by day: mostly the next step of the course, else anything by anybody, now and then dated back.</summary>
    private static Gen<Attempt[]> Attempts { get; } =
        (from roll in Gen.Choose(0, 9)
         from days in Gen.Choose(0, 2)
         from back in Gen.Choose(0, 60)
         from kind in Gen.Elements(Kinds)
         from office in Gen.Elements(Offices)
         from note in Gen.Elements("", LedgerNotes.NotConfirmed)
         select new Attempt(roll < 7, days, roll == 9 ? back : 0, kind, office, note)).ArrayOf(40);

    [Fact]
    public void A_person_in_service_has_just_one_serving_office_on_every_day() => Prop.ForAll(Attempts.ToArbitrary(), attempts =>
    {
        var ledger = Grown(attempts);
        var (first, last) = (new DateOnly(2018, 9, 1), new DateOnly(2018, 12, 31));
        var periods = ServicePeriod.All(ledger, last);

        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var serving = Assert.Single(periods, period => period.From <= day && !(period.Until < day));
            Assert.Equal(ledger.StateOn(day).Office, serving.Office);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void An_office_changes_only_by_a_transfer_that_the_competent_office_approved_or_a_new_registration() => Prop.ForAll(Attempts.ToArbitrary(), attempts =>
    {
        var ledger = Grown(attempts);
        var moved = TransferCourse.All(ledger, DateOnly.MaxValue).Where(course => course.Stage is TransferStage.Moved or TransferStage.Served).ToList();

        Assert.All(moved, course =>
        {
            var competence = TransferCompetence.OfPerson(course.From!.Value, course.To!.Value, Beijing)!;
            Assert.Equal(competence.Office, course.ApprovedBy);
            Assert.Equal(competence.WayUp, course.PassedBy);
        });
        Assert.All(ServicePeriod.All(ledger, DateOnly.MaxValue).Skip(1), period => Assert.Contains(
            ledger.Events, entry => entry.On == period.From && entry.Office == period.Office && entry.Kind is Transferred or Registered or AgreementSigned or OfficerAppointed));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void What_was_taken_day_by_day_stands_when_it_is_looked_through() => Prop.ForAll(Attempts.ToArbitrary(), attempts =>
    {
        var ledger = Grown([.. attempts.Select(attempt => attempt with { Back = 0 })]);

        Assert.Empty(ServiceTransfer.Check(ledger, Beijing));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void What_is_owed_before_a_transfer_is_owed_after_it_by_the_new_office()
    {
        var schedule = new DutySchedule(DutyRules.Of(Beijing), WorkingDayCalendar.Prc);
        var moves = 0;

        Prop.ForAll(Attempts.ToArbitrary(), attempts =>
        {
            Grown(attempts, (before, entry, after) =>
            {
                if (entry.Kind != Transferred)
                    return;
                moves++;
                var (owed, still) = (schedule.Outstanding(before, entry.On), schedule.Outstanding(after, entry.On));
                Assert.Equal(owed.Select(duty => (duty.Rule.Id, duty.From, duty.Due)), still.Select(duty => (duty.Rule.Id, duty.From, duty.Due)));
                Assert.All(still, duty => Assert.Equal(entry.Office, duty.Office));
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

        // A law over nothing would hold too.
        Assert.True(moves > 20, $"only {moves} transfers were tried");
    }

    private static Ledger Begun() => Entries.Ledger(
        Entries.On("2018-09-01", Registered).At(Places.StreetA),
        Entries.On("2018-09-01", Recognised).At(Places.StreetA),
        Entries.On("2018-09-01", AgreementSigned).At(Places.StreetA));

    private static Ledger Grown(IEnumerable<Attempt> attempts, Action<Ledger, CaseEvent, Ledger>? taken = null)
    {
        var (ledger, day) = (Begun(), new DateOnly(2018, 9, 3));
        foreach (var attempt in attempts)
        {
            day = day.AddDays(attempt.Days);
            var entry = (attempt.IsNextStep ? Next(ledger, attempt) : null) ?? new CaseEvent(Entries.Person, day, attempt.Kind) { Office = attempt.Office, Note = attempt.Note };
            entry = entry with { On = day.AddDays(-attempt.Back) };
            if (!ServiceTransfer.Take(ledger, entry, Beijing).TryGet(out var grown, out _))
                continue;
            taken?.Invoke(ledger, entry, grown);
            ledger = grown;
        }

        return ledger;
    }

    private static CaseEvent? Next(Ledger ledger, Attempt attempt)
    {
        if (TransferCourse.Last(ledger, DateOnly.MaxValue) is not { IsOpen: true } course)
            return Step(TransferRequested, Offices[attempt.Days]);
        var way = TransferCompetence.OfPerson(course.From!.Value, course.To!.Value, Beijing)!;
        return course.Stage switch
        {
            TransferStage.Requested => Step(TransferVerified, course.From!.Value),
            TransferStage.Approved => Step(Transferred, course.To!.Value),
            _ when course.PassedBy.Length < way.WayUp.Count => Step(TransferPassedUp, way.WayUp[course.PassedBy.Length]),
            _ => Step(TransferApproved, way.Office),
        };

        static CaseEvent Step(CaseEventKind kind, DistrictCode office) => new(Entries.Person, DateOnly.MinValue, kind) { Office = office };
    }

    private sealed record Attempt(bool IsNextStep, int Days, int Back, CaseEventKind Kind, DistrictCode Office, string Note);
}
