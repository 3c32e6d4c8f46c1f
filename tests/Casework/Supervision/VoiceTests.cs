using Jiuye.Casework.Tests.Offices;
using Jiuye.Vocabulary;
using static Jiuye.Casework.ComplaintStep;

namespace Jiuye.Casework.Tests.Supervision;

/// <summary>What people say of an office, what they complain of, and what is published of it.</summary>
public sealed class VoiceTests
{
    [Fact]
    [Trait("Requirement", "R-589")]
    public void A_satisfaction_share_comes_with_those_asked_those_who_answered_and_the_ways_of_asking()
    {
        ServiceAnswer[] answers =
        [
            .. Answers(EvaluationWay.Phone, 12, true), .. Answers(EvaluationWay.SatisfactionForm, 3, false), .. Answers(EvaluationWay.ThirdParty, 5, null),
        ];

        var line = Assert.Single(SatisfactionSummary.ByOffice(answers, Entries.Day("2018-09-01"), Entries.Day("2018-09-30"), new(1, TimeUnit.Months)));

        Assert.Equal((20, 12, 15, 0.75), (line.Asked, line.Satisfied.Count, line.Satisfied.Of, line.Response));
        Assert.Equal([KeyValuePair.Create(EvaluationWay.Phone, 12), KeyValuePair.Create(EvaluationWay.SatisfactionForm, 3), KeyValuePair.Create(EvaluationWay.ThirdParty, 5)], line.Ways);
        Assert.Equal("2018-09-01至2018-09-30：调查20人，答复15份，满意80.0%（95%区间54.8%至93.0%）", line.Published().Zh);
    }

    [Fact]
    [Trait("Requirement", "R-609")]
    public void With_too_few_answers_no_rate_is_published()
    {
        var line = Assert.Single(SatisfactionSummary.ByOffice([.. Answers(EvaluationWay.SatisfactionForm, 9, true)], Entries.Day("2018-09-01"), Entries.Day("2018-09-30"), new(1, TimeUnit.Months)));

        Assert.Contains("不公布满意率", line.Published().Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("100", line.Published().Zh, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-606")]
    [Trait("Example", "W-63")]
    public void The_score_of_the_year_is_the_average_of_its_four_quarters_and_none_while_one_is_missing()
    {
        var shunyi = Policy.Named("shunyi-2011");

        Assert.Equal(91.25m, YearScore.Of([90, 95, 88, 92], shunyi)!.Score);
        Assert.Equal(87.5m, YearScore.Of([90, 85, 95, 80], shunyi)!.Score);
        Assert.Equal([3], YearScore.Of([90, 95, null, 92], shunyi)!.MissingQuarters);
        Assert.Null(YearScore.Of([90, 95, null, 92], shunyi)!.Score);
        Assert.Null(YearScore.Of([90, 95, 88, 92], Policy.Named("beijing-2018")));
        Assert.Throws<ArgumentException>(() => YearScore.Of([90, 95, 88], shunyi));
    }

    [Fact]
    [Trait("Requirement", "R-612")]
    public void The_effect_of_a_publication_is_evaluated_in_one_of_the_ways_prescribed()
    {
        var shunyi = Policy.Named("shunyi-2011");

        var counts = EffectEvaluation.Counts([EvaluationWay.Phone, EvaluationWay.Phone, EvaluationWay.ThirdParty], shunyi).ToDictionary();

        Assert.Equal((2, 0, false), (counts[EvaluationWay.Phone], counts[EvaluationWay.Interview], counts.ContainsKey(EvaluationWay.ThirdParty)));
        Assert.Equal(Verdict.Holds, EffectEvaluation.Decide([EvaluationWay.ApplicationProgress], shunyi)!.Verdict);
        Assert.Equal(Verdict.Fails, EffectEvaluation.Decide([], shunyi)!.Verdict);
    }

    [Theory]
    [InlineData(EvaluationWay.SatisfactionForm)]
    [InlineData(EvaluationWay.UndercoverVisit)]
    [InlineData(EvaluationWay.Meeting)]
    [Trait("Requirement", "R-613")]
    public void Certified_communities_are_checked_by_form_by_undercover_visit_and_by_meeting(EvaluationWay way) =>
        Assert.Equal(1, EffectEvaluation.Counts([way], Policy.Named("shunyi-2011")).ToDictionary()[way]);

    [Fact]
    [Trait("Requirement", "R-594")]
    public void A_complaint_goes_to_the_district_and_ends_when_things_are_right_and_the_person_was_told()
    {
        ComplaintEntry[] course =
        [
            Entry("2018-09-03", Received, Places.StreetA), Entry("2018-09-04", PassedOn, Places.Shunyi), Entry("2018-09-10", Upheld), Entry("2018-09-12", Answered), Entry("2018-09-20", PutRight),
        ];

        Assert.Equal(Places.Shunyi, Complaint.Authority(Places.StreetA, Policy.Named("beijing-2018")));
        Assert.Null(Complaint.Authority(Places.StreetA, Policy.Named("harbin-2010")));
        Assert.Equal([true, true, true, true, false], Enumerable.Range(1, 5).Select(steps => Of(course[..steps]).IsOpen));
        Assert.Equal(Places.Shunyi, Of(course).With);
        Assert.Null(Of(course).AnswerDue(Policy.Named("beijing-2018"), WorkingDayCalendar.Prc));
    }

    [Theory]
    [InlineData("it was never received", Upheld)]
    [InlineData("no reason is given for the rejection", Received, Rejected)]
    [InlineData("it has not been decided", Received, Answered)]
    [InlineData("it has not been decided", Received, Published)]
    [InlineData("nothing was found that could be put right", Received, PutRight)]
    [InlineData("it has been decided", Received, Upheld, Withdrawn)]
    [InlineData("the person took it back", Received, Withdrawn, Upheld)]
    [InlineData("it was received already", Received, Received)]
    [Trait("Requirement", "R-594")]
    public void What_contradicts_the_course_of_a_complaint_is_told(string what, params ComplaintStep[] steps)
    {
        ComplaintEntry[] entries = [.. steps.Select(step => Entry("2018-09-03", step, step == Received ? Places.StreetA : null))];

        Assert.False(Complaint.Of(entries).TryGet(out _, out var fault));
        Assert.Equal(what, fault.What.En);
    }

    [Fact]
    [Trait("Requirement", "R-609")]
    public void Complaints_are_counted_by_office_with_what_became_of_them()
    {
        Complaint[] complaints =
        [
            Of(Entry("2018-09-03", Received, Places.StreetA, "c1"), Entry("2018-09-10", Upheld, null, "c1"), Entry("2018-09-20", PutRight, null, "c1"), Entry("2018-09-20", Answered, null, "c1"), Entry("2018-09-30", Published, null, "c1")),
            Of(Entry("2018-09-05", Received, Places.StreetA, "c2")),
            Of(Entry("2018-09-06", Received, Places.StreetB, "c3"), Entry("2018-09-07", Withdrawn, null, "c3")),
            Of(Entry("2018-08-06", Received, Places.StreetB, "c4")),
        ];

        var lines = ComplaintSummary.ByOffice(complaints, Entries.Day("2018-09-01"), Entries.Day("2018-09-30"));

        Assert.Equal([new(Places.StreetA, 2, 1, 1, 0, 0, 1, 1, 25), new(Places.StreetB, 1, 0, 0, 0, 1, 0, 0, null)], lines);
        Assert.Equal([new(Places.StreetA, 2, 50), new(Places.StreetB, 1, 40)], ComplaintSummary.Indicator(lines, [new(Places.StreetA, 3, 50), new(Places.StreetB, 9, 40)]).Offices);
    }

    private static IEnumerable<ServiceAnswer> Answers(EvaluationWay way, int count, bool? isSatisfied) =>
        Enumerable.Range(0, count).Select(at => new ServiceAnswer(Places.StreetA, Entries.Day("2018-09-03").AddDays(at), way, isSatisfied));

    private static ComplaintEntry Entry(string day, ComplaintStep step, DistrictCode? office = null, string id = "c1") => new(id, Entries.Day(day), step, office);

    private static Complaint Of(params ComplaintEntry[] entries) => Complaint.Of(entries).TryGet(out var complaint, out var fault) ? complaint : throw new ArgumentException(fault.What.En);
}
