using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Recommendations;

/// <summary>What guidance covers, what comes before it, and what its plan states.</summary>
public sealed class GuidanceTests
{
    [Fact]
    [Trait("Requirement", "R-106")]
    public void In_Fengtai_guidance_has_six_items_and_what_was_not_covered_is_seen()
    {
        var fengtai = Policy.Named("fengtai-2017");
        var ledger = Entries.Ledger(
            Entries.On("2017-06-01", Guided, note: "policy_and_law"), Entries.On("2017-06-08", Guided, note: "aptitude_test"), Entries.On("2017-06-09", Contacted, note: "attitude"), Entries.On("2017-07-01", Guided, note: "attitude"));

        var covered = GuidanceContent.Covered(ledger, fengtai, Entries.Day("2017-06-30"));

        Assert.Equal(
            [("policy_and_law", true), ("resume_and_interview", false), ("attitude", false), ("training_projects", false), ("startup_projects", false), ("aptitude_test", true)],
            covered.Select(item => (item.Key, item.Value)));
        Assert.Equal(fengtai.Get(PolicyParameters.GuidanceContentItems)!.Amount, covered.Count);
        Assert.All(covered, item => Assert.False(GuidanceContent.Words(item.Key).IsSame));
        Assert.Empty(GuidanceContent.Covered(ledger, Policy.Named("harbin-2010"), Entries.Day("2017-06-30")));
    }

    [Fact]
    [Trait("Requirement", "R-194")]
    public void Strong_and_weak_points_come_from_what_the_wished_work_asks_for()
    {
        JobSeeker seeker = new() { Id = Entries.Person, Education = EducationLevel.JuniorCollege, ExperienceYears = 1, Certificates = ["电工证"] };
        JobPosting[] postings =
        [
            Posting("p1") with { MinimumEducation = EducationLevel.UpperSecondary, Experience = new(3, 5), Certificates = ["电工证"] },
            Posting("p2") with { MinimumEducation = EducationLevel.JuniorCollege, Experience = new(2, null), MinimumSkillGrade = SkillGrade.Elementary },
            Posting("p3") with { MinimumEducation = EducationLevel.Bachelor, Experience = ExperienceRange.NotAsked },
            Posting("p4") with { MinimumEducation = EducationLevel.None },
        ];

        var points = AbilityAnalysis.Of(seeker, postings);

        Assert.Equal(
            [(AbilityAspect.Education, 2, 3, true), (AbilityAspect.SkillGrade, 0, 0, null), (AbilityAspect.Experience, 0, 2, false), (AbilityAspect.Certificates, 1, 1, true)],
            points.Select(point => (point.Aspect, point.Met.Count, point.Met.Of, point.IsStrong)));
    }

    [Fact]
    [Trait("Requirement", "R-194")]
    [Trait("Requirement", "R-195")]
    public void A_guidance_plan_states_content_time_and_form_after_the_analysis_and_is_kept_in_the_handbook()
    {
        GuidancePlan plan = new() { IsAnalysed = true, Content = "面试技巧", On = Entries.Day("2011-08-01"), Form = "一对一", IsInHandbook = true };

        Assert.Equal(Verdict.Holds, plan.Decide().Verdict);
        Assert.Equal(Verdict.Fails, (plan with { IsAnalysed = false }).Decide().Verdict);
        Assert.Equal(Verdict.Fails, (plan with { Content = "" }).Decide().Verdict);
        Assert.Equal(Verdict.Fails, (plan with { On = null }).Decide().Verdict);
        Assert.Equal(Verdict.Fails, (plan with { Form = "" }).Decide().Verdict);
        Assert.Equal(Verdict.CannotTell, (plan with { IsInHandbook = null }).Decide().Verdict);
    }

    private static JobPosting Posting(string id) => new() { Id = new(id), Title = "电工" };
}
