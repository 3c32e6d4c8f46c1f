using Jiuye.Casework.Tests.Offices;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Supervision;

/// <summary>Indicators of the records, thresholds of the policy, and what follows from notices.</summary>
public sealed class EarlyWarningTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    [Fact]
    [Trait("Requirement", "R-590")]
    public void Indicators_come_from_the_ledgers_themselves()
    {
        var indicators = new ServiceIndicators(new(DutyRules.Of(Beijing), WorkingDayCalendar.Prc), Entries.Day("2018-09-01"), Entries.Day("2018-10-31"));
        // Followed up in time, and its outcome is known.
        indicators.Add(Ledger("a", Places.StreetA, (3, Recommended, "p1"), (5, RecommendationFollowedUp, "p1"), (6, RefusedByEmployer, "p1")));
        // The outcome of another posting is not this one's.
        indicators.Add(Ledger("b", Places.StreetA, (3, Recommended, "p1"), (6, RefusedByEmployer, "p2")));
        indicators.Add(Ledger("c", Places.StreetB, (3, Recommended, "p1"), (4, Declined, "p1")));
        indicators.Add(Ledger("d", null));

        var counts = indicators.All().ToDictionary(indicator => indicator.Name, indicator => indicator.Offices);

        Assert.Equal([new(Places.StreetA, 1, 2), new(Places.StreetB, 1, 1)], counts["follow_up_coverage"]);
        Assert.Equal([new(Places.StreetA, 1, 2), new(Places.StreetB, 1, 1)], counts["outcome_known"]);
        Assert.Equal([new(Places.StreetA, 1, 2), new(Places.StreetB, 1, 1)], counts["duties_in_time"]);
        Assert.Equal([new(Places.StreetA, 1, 2), new(Places.StreetB, 0, 1)], counts["duties_overdue"]);
        // Due on Monday 10 September, looked at on 31 October: 9 days of September (a make-up Saturday, no Mid-Autumn Monday among them) and 18 of October after the holidays, with two make-up days before.
        var age = Assert.Single(indicators.Overdue());
        Assert.Equal(WorkingDayCalendar.Prc.CountWorkingDays(Entries.Day("2018-09-10"), Entries.Day("2018-10-31")), age.LongestWorkingDays);
        Assert.Equal((1, 1), (age.Duties, indicators.WithoutOffice));
    }

    [Fact]
    public void A_recommendation_of_yesterday_is_not_held_against_anybody()
    {
        var indicators = new ServiceIndicators(new(DutyRules.Of(Beijing), WorkingDayCalendar.Prc), Entries.Day("2018-09-01"), Entries.Day("2018-09-16"));
        indicators.Add(Ledger("a", Places.StreetA, (3, Recommended, "p1")));

        Assert.Empty(indicators.All().Single(indicator => indicator.Name == "follow_up_coverage").Offices);
    }

    [Fact]
    [Trait("Requirement", "R-590")]
    public void Without_a_threshold_offices_are_ranked_only_and_the_worst_comes_first()
    {
        var alerts = EarlyWarning.Of([InTime(new(Places.StreetA, 8, 10), new(Places.StreetB, 5, 10), new(Places.Chaoyang, 8, 10), new(Places.Tianjin, 0, 0))], Beijing);

        Assert.Equal([Places.StreetB, Places.Chaoyang, Places.StreetA, Places.Tianjin], alerts.Select(alert => alert.Office));
        Assert.Equal([1, 2, 2, null], alerts.Select(alert => alert.Rank));
        Assert.All(alerts, alert => Assert.Equal(AlertLevel.RankedOnly, alert.Level));
        Assert.DoesNotContain(alerts, alert => alert.CallsForALook);
    }

    [Theory]
    [InlineData(95, 100, AlertLevel.InOrder)]
    [InlineData(90, 100, AlertLevel.InOrder)]
    [InlineData(89, 100, AlertLevel.Watch)]
    [InlineData(800, 1_000, AlertLevel.Warning)]
    [InlineData(0, 1, AlertLevel.Warning)]
    [InlineData(4, 5, AlertLevel.Watch)]
    [Trait("Requirement", "R-590")]
    public void Where_a_district_sets_its_threshold_few_cases_make_a_watch_and_many_a_warning(int count, int of, AlertLevel level)
    {
        var policy = Policy.Parse(
            """
            { "name": "a-district", "title": { "zh": "某区", "en": "A district" }, "extends": "beijing-2018", "parameters": { "supervision": {
              "alert_thresholds": [ { "form": "less_than", "amount": 90, "unit": "percent", "case": "duties_in_time", "source": "District rules", "rows": ["R-590"] } ] } } }
            """,
            "test");

        Assert.Equal(level, Assert.Single(EarlyWarning.Of([InTime(new OfficeCount(Places.StreetA, count, of))], policy)).Level);
    }

    [Theory]
    [InlineData(95, AlertLevel.InOrder)]
    [InlineData(94, AlertLevel.Watch)]
    [InlineData(80, AlertLevel.Warning)]
    [Trait("Requirement", "R-613")]
    public void In_Shunyi_satisfaction_is_held_against_the_95_percent_of_certified_communities(int satisfied, AlertLevel level)
    {
        ServiceAnswer[] answers = [.. Enumerable.Range(0, 100).Select(at => new ServiceAnswer(Places.StreetA, Entries.Day("2011-08-01"), EvaluationWay.SatisfactionForm, at < satisfied))];
        var summaries = SatisfactionSummary.ByOffice(answers, Entries.Day("2011-08-01"), Entries.Day("2011-08-31"), new(1, TimeUnit.Months));

        Assert.Equal(level, Assert.Single(EarlyWarning.Of([SatisfactionSummary.Indicator(summaries)], Policy.Named("shunyi-2011"))).Level);
    }

    [Theory]
    [Trait("Example", "W-78")]
    [Trait("Requirement", "R-591")]
    [InlineData(2, Verdict.Fails)]
    [InlineData(3, Verdict.Holds)]
    [InlineData(4, Verdict.Holds)]
    public void The_third_unresolved_notice_lets_a_talk_be_held(int unresolved, Verdict verdict)
    {
        SupervisionNotice[] notices =
        [
            .. Enumerable.Range(0, unresolved).Select(at => Notice($"n{at}", "2018-09-03")),
            Notice("corrected", "2018-09-03") with { CorrectedOn = Entries.Day("2018-09-10") },
            Notice("elsewhere", "2018-09-03") with { Office = Places.StreetB },
            Notice("later", "2018-11-01"),
        ];

        var decision = WarningTalk.Decide(Places.StreetA, notices, Beijing, Entries.Day("2018-10-31"))!;

        Assert.Equal((verdict, "002 Art. 58 para 2"), (decision.Verdict, decision.Article));
        Assert.Null(WarningTalk.Decide(Places.StreetA, notices, Policy.Named("harbin-2010"), Entries.Day("2018-10-31")));
    }

    [Fact]
    [Trait("Requirement", "R-591")]
    public void A_notice_corrected_later_still_counts_on_the_days_before()
    {
        var notice = Notice("n1", "2018-09-03") with { CorrectedOn = Entries.Day("2018-09-10") };

        Assert.Equal([false, true, true, false], new[] { "2018-09-02", "2018-09-03", "2018-09-09", "2018-09-10" }.Select(day => notice.IsUnresolvedOn(Entries.Day(day))));
        Assert.Throws<ArgumentException>(() => WarningTalk.Decide(Places.StreetA, [notice, notice], Beijing, Entries.Day("2018-10-31")));
    }

    [Theory]
    [InlineData("2011-09-15", null, DutyStatus.Open)]
    [InlineData("2011-09-16", null, DutyStatus.Overdue)]
    [InlineData("2011-09-20", "2011-09-15", DutyStatus.Done)]
    [InlineData("2011-09-20", "2011-09-16", DutyStatus.DoneLate)]
    [Trait("Requirement", "R-602")]
    public void An_office_with_many_problems_explains_in_writing_within_three_working_days(string asOf, string? explained, DutyStatus status)
    {
        // Friday 9 September 2011; Monday the 12th is Mid-Autumn.
        var notice = Notice("n1", "2011-09-09") with { IsExplanationAsked = true, ExplainedOn = explained is null ? null : Entries.Day(explained) };

        var duty = notice.Explanation(Policy.Named("shunyi-2011"), WorkingDayCalendar.Prc, Entries.Day(asOf))!;

        Assert.Equal((Entries.Day("2011-09-15"), status), (duty.Due, duty.Status));
        Assert.Null((notice with { IsExplanationAsked = false }).Explanation(Policy.Named("shunyi-2011"), WorkingDayCalendar.Prc, Entries.Day(asOf)));
        Assert.Null(notice.Explanation(Beijing, WorkingDayCalendar.Prc, Entries.Day(asOf)));
    }

    private static ServiceIndicator InTime(params OfficeCount[] offices) => new("duties_in_time", new("按时", "in time"), IsBetterHigh: true, offices);

    private static SupervisionNotice Notice(string id, string day) => new() { Id = id, Office = Places.StreetA, On = Entries.Day(day), Matter = "duties_in_time" };

    private static Ledger Ledger(string person, DistrictCode? office, params (int Day, CaseEventKind Kind, string Posting)[] entries) => Casework.Ledger.Of(
        new(person),
        [
            new CaseEvent(new(person), new(2018, 9, 3), Registered) { Office = office },
            new CaseEvent(new(person), new(2018, 9, 3), AgreementSigned) { Office = office },
            .. entries.Select(entry => new CaseEvent(new(person), new(2018, 9, entry.Day), entry.Kind) { Posting = new PostingId(entry.Posting) }),
        ]);
}
