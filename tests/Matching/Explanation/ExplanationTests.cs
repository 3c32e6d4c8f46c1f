using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class ExplanationTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    public void Every_parent_is_the_sum_of_its_parts_and_the_root_is_the_score(RankingProfile profile) =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = MatchingEngine.Build(market, Markets.Options(profile), JobTextReader.Default);

            foreach (var seeker in market.Seekers.Take(12))
            {
                foreach (var posting in market.Postings.Take(12))
                {
                    var explanation = engine.Explain(seeker.Id, posting.Id, Markets.AsOf);
                    Assert.Equal(engine.Score(seeker.Id, posting.Id, Markets.AsOf), explanation.Value, Tolerance);
                    AssertSums(explanation);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_seeker_reads_what_speaks_for_a_posting_and_what_does_not()
    {
        var text = Explained().ToText(Audience.Seeker, "zh-CN");

        Assert.StartsWith("匹配度", text, StringComparison.Ordinal);
        Assert.Contains("岗位职业“电工”与您想找的“电工”是同一职业", text, StringComparison.Ordinal);
        Assert.Contains("岗位要求大专，您的学历是大专，符合要求", text, StringComparison.Ordinal);
        Assert.Contains("需要留意：岗位工资折合每月约4000元，低于您的期望（6000元）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seeker_reads_what_the_posting_states_besides_and_an_employer_need_not()
    {
        Assert.EndsWith("岗位还写明：两班倒、包吃住。", Explained().ToText(Audience.Seeker, "zh-CN"), StringComparison.Ordinal);
        Assert.EndsWith("The posting also states: two shifts, meals and lodging", Explained().ToText(Audience.Counsellor, "en"), StringComparison.Ordinal);
        Assert.DoesNotContain("两班倒", Explained().ToText(Audience.Employer, "zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seeker_reads_it_in_English_too()
    {
        var text = Explained().ToText(Audience.Seeker, "en");

        Assert.StartsWith("Match ", text, StringComparison.Ordinal);
        Assert.Contains("the occupation (电工) is the same occupation as your wanted one (电工)", text, StringComparison.Ordinal);
        Assert.Contains("To note: the pay, about 4000 yuan a month, is below what you want (6000).", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void An_employer_is_not_told_the_persons_pay_years_place_or_words(string language)
    {
        var text = Explained().ToText(Audience.Employer, language);

        Assert.DoesNotContain("6000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("7.5", text, StringComparison.Ordinal);
        Assert.DoesNotContain("慢性病", text, StringComparison.Ordinal);
        Assert.DoesNotContain("公里", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" km", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_auditor_reads_every_weight_and_fit()
    {
        var text = Explained().ToText(Audience.Auditor, "zh-CN");

        Assert.Contains("[0.30 × 1.000000 = 0.300000]", text, StringComparison.Ordinal);
        Assert.Equal(8, text.Split(" × ").Length - 1);
        Assert.Contains("text:电工 +", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Audience.Seeker)]
    [InlineData(Audience.Employer)]
    [InlineData(Audience.Counsellor)]
    [InlineData(Audience.Auditor)]
    public void Every_pair_can_be_put_into_words_in_both_languages(Audience audience) =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

            foreach (var (seeker, posting) in market.Seekers.Zip(market.Postings))
            {
                var explanation = engine.Explain(seeker.Id, posting.Id, Markets.AsOf);
                Assert.Contains("匹配度", explanation.ToText(audience, "zh-CN"), StringComparison.Ordinal);
                Assert.Contains("Match", explanation.ToText(audience, "en"), StringComparison.Ordinal);
                Assert.All(engine.WhyExcluded(seeker.Id, posting.Id, Markets.AsOf), verdict => Assert.NotEmpty(verdict.ToText(audience, "zh-CN") + verdict.ToText(audience, "en")));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_language_that_nobody_wrote_is_refused_by_name()
    {
        var refusal = Assert.Throws<ArgumentException>(static () => Explained().ToText(Audience.Seeker, "fr"));

        Assert.Contains("'fr'", refusal.Message, StringComparison.Ordinal);
    }

    private static Explanation Explained()
    {
        var electrician = OccupationClassification.Prc2022.Codes.First(static code => OccupationClassification.Prc2022.NameOf(code) == "电工");
        var posting = new JobPosting
        {
            Id = new("p"),
            Title = "电工",
            Description = "负责设备维修，慢性病者慎投",
            StatedConditions = [new(ConditionKind.Shift, "two-shifts"), new(ConditionKind.BoardAndLodging, "meals-and-lodging")],
            Occupation = electrician,
            OccupationConfidence = 1,
            Wage = new(MonthlyWage.FromMonth(4_000), MonthlyWage.FromMonth(4_000)),
            MinimumEducation = EducationLevel.JuniorCollege,
            Experience = new(3, 5),
            Location = new(113.30, 23.10),
            PostedOn = Markets.AsOf,
        };
        var seeker = new JobSeeker
        {
            Id = new("s"),
            WantedOccupations = [electrician],
            WantedJobs = ["电工"],
            WantedWage = new(MonthlyWage.FromMonth(6_000), MonthlyWage.FromMonth(6_000)),
            Education = EducationLevel.JuniorCollege,
            ExperienceYears = 7.5,
            Location = new(113.33, 23.12),
            Profile = "做过设备维修，有慢性病",
        };
        return MatchingEngine.Build(new([posting], [seeker], []), Markets.Options(), JobTextReader.Default).Explain(seeker.Id, posting.Id, Markets.AsOf);
    }

    private static void AssertSums(Explanation explanation)
    {
        if (explanation.Parts.Count == 0)
            return;
        Assert.Equal(explanation.Value, explanation.Parts.Sum(static part => part.Value), Tolerance);
        foreach (var part in explanation.Parts)
            AssertSums(part);
    }
}
