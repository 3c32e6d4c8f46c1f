using Jiuye;
using Jiuye.Analytics;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Labour;

public sealed class LedgerFactsTests
{
    private static readonly DistrictCode Street = DistrictCode.Parse("110106001");
    private static readonly DateOnly AsOf = new(2018, 3, 31);

    [Fact]
    [Trait("Requirement", "R-395")]
    public void The_last_survey_of_a_registered_person_counts_and_a_reversed_one_does_not()
    {
        var ledger = Ledger.Of(new("s1"),
        [
            On("2018-01-02", CaseEventKind.Registered, 1), On("2018-01-10", CaseEventKind.SurveyedUnwilling, 2), On("2018-02-10", CaseEventKind.SurveyedWilling, 3), On("2018-03-10", CaseEventKind.SurveyedUnwilling, 4),
            On("2018-03-11", CaseEventKind.Reversed, 5) with { Reverses = 4 },
        ]);

        var fact = Assert.Single(LedgerFacts.Willingness([ledger], AsOf));

        Assert.Equal(("s1", "110106001", new DateOnly(2018, 2, 10), true, false), (fact.Person, fact.Area!.Value.Digits, fact.SurveyedOn!.Value, fact.IsWilling!.Value, fact.IsInWork));
    }

    [Fact]
    public void Who_has_no_office_has_a_row_without_an_area_and_is_told_of()
    {
        Ledger[] ledgers = [Ledger.Of(new("s1"), [new CaseEvent(new("s1"), new(2018, 1, 2), CaseEventKind.Registered)])];

        Assert.Equal(1, WillingnessTable.Of(LedgerFacts.Willingness(ledgers, AsOf), new(2018, 1, 1), AsOf, AreaLevel.Street, AreaNames.None)["-", "not_asked"].Figure);
        Assert.Empty(LedgerFacts.Diverted(ledgers, new(2018, 1, 1), AsOf));
        Assert.Equal(1, LedgerFacts.WithoutOffice(ledgers, AsOf));
    }

    [Fact]
    [Trait("Requirement", "R-405")]
    public void Recognised_persons_and_their_way_into_work_come_from_the_ledger()
    {
        var ledger = Ledger.Of(new("s1"), [On("2018-01-02", CaseEventKind.Registered, 1), On("2018-01-20", CaseEventKind.Recognised, 2), On("2018-03-05", CaseEventKind.StartedWork, 3)]);

        var fact = Assert.Single(LedgerFacts.Aid([ledger], AsOf));

        Assert.Equal((new DateOnly(2018, 1, 20), new DateOnly(2018, 3, 5), (AidWay?)null), (fact.RecognisedOn, fact.EmployedOn!.Value, fact.Way));
        Assert.Equal(1, EmploymentAidTable.Of([fact], new(2018, 3), AreaLevel.Street, AreaNames.None)["110106001", "into_work"].Figure);
    }

    [Fact]
    [Trait("Requirement", "R-390")]
    public void A_diverted_worker_guided_twice_in_the_month_is_one_person_guided()
    {
        var ledger = Ledger.Of(new("s1"), [On("2018-03-01", CaseEventKind.Registered, 1), On("2018-03-02", CaseEventKind.Guided, 2), On("2018-03-09", CaseEventKind.Guided, 3), On("2018-03-12", CaseEventKind.TrainingStarted, 4), On("2018-02-01", CaseEventKind.Guided, 5)]);
        var (first, last) = (new DateOnly(2018, 3, 1), AsOf);

        var table = DivertedWorkerTable.Of(LedgerFacts.Diverted([ledger], first, last), first, last, [], AreaNames.None);

        Assert.Equal((1m, 1m), (table["total", "guided_one_to_one"].Figure, table["total", "trainees"].Figure));
    }

    private static CaseEvent On(string day, CaseEventKind kind, int number) =>
        new(new("s1"), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), kind) { Office = Street, Number = number };
}
