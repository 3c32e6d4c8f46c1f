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
        Assert.Contains("岗位职业正是您想找的“电工”", text, StringComparison.Ordinal);
        Assert.Contains("岗位要求大专，您是大专，符合要求", text, StringComparison.Ordinal);
        Assert.Contains("需要留意：岗位工资每月约4000元，低于您期望的6000元", text, StringComparison.Ordinal);
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
        Assert.Contains("the occupation (电工) is the one you want", text, StringComparison.Ordinal);
        Assert.Contains("To note: the pay, about 4000 yuan a month, is below the 6000 you want.", text, StringComparison.Ordinal);
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
    [Trait("Requirement", "R-240")]
    public void The_halves_and_their_weights_give_the_score_from_both_sides() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);
            var fromSeekers = engine.RecommendAll(MatchDirection.PostingsForSeekers, 5, Markets.AsOf, threads: 1).SelectMany(static list => list.Matches);
            var fromPostings = engine.RecommendAll(MatchDirection.SeekersForPostings, 5, Markets.AsOf, threads: 1).SelectMany(static list => list.Matches);

            foreach (var match in fromSeekers.Concat(fromPostings))
            {
                var halves = engine.Halves(match.Seeker, match.Posting, Markets.AsOf);
                var explanation = engine.Explain(match.Seeker, match.Posting, Markets.AsOf);
                Assert.Equal(match.Score, halves.Combined, 1e-12);
                Assert.Equal(1, halves.SeekerWeight + halves.PostingWeight, 1e-12);
                Assert.InRange(halves.Seeker, 0, 1);
                Assert.InRange(halves.Posting, 0, 1);
                Assert.Equal(halves, explanation.Halves);
                Assert.Equal(halves.SeekerWeight * halves.Seeker, Points(explanation, MatchSide.Seeker), 1e-12);
                Assert.Equal(halves.PostingWeight * halves.Posting, Points(explanation, MatchSide.Posting), 1e-12);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Under_the_text_profile_both_halves_are_the_score()
    {
        var market = Markets.Large;
        var engine = MatchingEngine.Build(market, Markets.Options(RankingProfile.Bm25), JobTextReader.Default);
        var (seeker, posting) = (market.Seekers[0].Id, market.Postings[0].Id);

        var halves = engine.Halves(seeker, posting, Markets.AsOf);

        Assert.Equal(halves.Seeker, halves.Posting);
        Assert.Equal(engine.Score(seeker, posting, Markets.AsOf), halves.Combined);
    }

    [Fact]
    public void A_wish_that_changes_moves_only_the_seekers_half_and_a_requirement_only_the_postings()
    {
        var posting = Posting;
        var seeker = Seeker;
        var before = Halves(seeker, posting);

        var modest = Halves(seeker with { WantedWage = new(MonthlyWage.FromMonth(4_000), MonthlyWage.FromMonth(4_000)) }, posting);
        var open = Halves(seeker, posting with { Experience = ExperienceRange.NotAsked });

        Assert.True(modest.Seeker > before.Seeker);
        Assert.Equal(before.Posting, modest.Posting);
        Assert.Equal(before.Seeker, open.Seeker);
        Assert.NotEqual(before.Posting, open.Posting);
    }

    [Theory]
    [InlineData(3_000, "低于")]
    [InlineData(5_880, "接近")]
    [InlineData(6_000, "达到")]
    [InlineData(13_000, "远高于")]
    public void Pay_below_the_wish_is_no_reason_in_favour_however_near(int offer, string relation)
    {
        var text = Explained(posting: Posting with { Wage = new(MonthlyWage.FromMonth(offer), MonthlyWage.FromMonth(offer)) }).ToText(Audience.Seeker, "zh-CN");
        var sentence = FormattableString.Invariant($"岗位工资每月约{offer}元，{relation}您期望的6000元");

        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.Equal(relation == "低于", text.IndexOf("需要留意", StringComparison.Ordinal) is >= 0 and var note && note < text.IndexOf(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void An_employer_does_not_learn_that_the_person_would_take_far_less() =>
        Assert.Contains("岗位工资达到求职者的期望", Explained(posting: Posting with { Wage = new(null, MonthlyWage.FromMonth(13_000)) }).ToText(Audience.Employer, "zh-CN"), StringComparison.Ordinal);

    [Fact]
    public void Between_districts_the_way_is_told_as_what_it_is()
    {
        var seeker = Seeker with { Location = null, District = DistrictCode.Parse("110108") };
        var posting = Posting with { Location = null, District = DistrictCode.Parse("110119") };

        Assert.Matches("工作地点距您的住处直线约[0-9]+公里（按区县或城市中心估算）", Explained(seeker, posting).ToText(Audience.Seeker, "zh-CN"));
        Assert.Matches("about [0-9]+ km from your home as the crow flies, between district centres", Explained(seeker, posting).ToText(Audience.Seeker, "en"));
        Assert.Contains("通勤距离较远", Explained(seeker, posting).ToText(Audience.Employer, "zh-CN"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "工作地点就在您想去的区县")]
    [InlineData("en", "the work is in the county where you would work")]
    public void A_wanted_place_is_not_called_home(string language, string expected)
    {
        var seeker = Seeker with { Location = null, District = DistrictCode.Parse("110108"), WantedDistricts = [DistrictCode.Parse("110119")] };

        Assert.Contains(expected, Explained(seeker, Posting with { Location = null, District = DistrictCode.Parse("110119") }).ToText(Audience.Seeker, language), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-257")]
    public void A_seeker_reads_what_the_posting_requires_and_what_is_still_to_be_told()
    {
        var seeker = Seeker with { WantedWage = null, Education = null };
        var posting = Posting with { Certificates = ["电工证"], MinimumSkillGrade = SkillGrade.Intermediate, Shifts = WorkShifts.Night, StatedConditions = [new(ConditionKind.Gender, "men-only")] };

        var text = Explained(seeker, posting).ToText(Audience.Seeker, "zh-CN");

        Assert.Contains("岗位还要求：电工证、中级工（四级）及以上、夜班。", text, StringComparison.Ordinal);
        Assert.EndsWith("您还没有登记期望工资、学历，登记后推荐会更准。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("男", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_counsellor_reads_points_and_what_counts_by_half()
    {
        var text = Explained(Seeker with { Education = null }).ToText(Audience.Counsellor, "zh-CN");

        Assert.Contains("学历：求职者没有登记学历，按一半计（3.0分，满分6分）", text, StringComparison.Ordinal);
        Assert.Contains("职业：岗位职业正是求职者想找的“电工”（30.0分，满分30分）", text, StringComparison.Ordinal);
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

    private static readonly OccupationCode Electrician =
        OccupationClassification.Prc2022.Codes.First(static code => OccupationClassification.Prc2022.NameOf(code) == "电工");

    private static JobPosting Posting => new()
    {
        Id = new("p"),
        Title = "电工",
        Description = "负责设备维修，慢性病者慎投",
        StatedConditions = [new(ConditionKind.Shift, "two-shifts"), new(ConditionKind.BoardAndLodging, "meals-and-lodging")],
        Occupation = Electrician,
        OccupationConfidence = 1,
        Wage = new(MonthlyWage.FromMonth(4_000), MonthlyWage.FromMonth(4_000)),
        MinimumEducation = EducationLevel.JuniorCollege,
        Experience = new(3, 5),
        Location = new(113.30, 23.10),
        PostedOn = Markets.AsOf,
    };

    private static JobSeeker Seeker => new()
    {
        Id = new("s"),
        WantedOccupations = [Electrician],
        WantedJobs = ["电工"],
        WantedWage = new(MonthlyWage.FromMonth(6_000), MonthlyWage.FromMonth(6_000)),
        Education = EducationLevel.JuniorCollege,
        ExperienceYears = 7.5,
        Location = new(113.33, 23.12),
        Profile = "做过设备维修，有慢性病",
    };

    private static Explanation Explained(JobSeeker? seeker = null, JobPosting? posting = null) =>
        Engine(seeker ?? Seeker, posting ?? Posting).Explain(Seeker.Id, Posting.Id, Markets.AsOf);

    private static MatchHalves Halves(JobSeeker seeker, JobPosting posting) => Engine(seeker, posting).Halves(seeker.Id, posting.Id, Markets.AsOf);

    private static MatchingEngine Engine(JobSeeker seeker, JobPosting posting) =>
        MatchingEngine.Build(new([posting], [seeker], []), Markets.Options(), JobTextReader.Default);

    private static double Points(Explanation explanation, MatchSide side) =>
        explanation.Parts.Sum(part => part.Side == side ? part.Value : part.Side == MatchSide.Both ? part.Value / 2 : 0);

    private static void AssertSums(Explanation explanation)
    {
        if (explanation.Parts.Count == 0)
            return;
        Assert.Equal(explanation.Value, explanation.Parts.Sum(static part => part.Value), Tolerance);
        foreach (var part in explanation.Parts)
            AssertSums(part);
    }
}
