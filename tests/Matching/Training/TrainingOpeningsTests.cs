using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class TrainingOpeningsTests
{
    private static readonly OccupationCode Welder = OccupationCode.Parse("6-18-02-04");

    private static readonly OccupationCode Cook = OccupationCode.Parse("4-03-02-01");

    private static JobSeeker Seeker => new() { Id = new("s"), WantedOccupations = [Welder], SkillGrade = SkillGrade.None };

    private static JobPosting Posting(string id, OccupationCode? trade = null, int openings = 1) =>
        new() { Id = new(id), Title = "焊工", Occupation = trade ?? Welder, OccupationConfidence = 1, OpeningCount = openings };

    [Fact]
    [Trait("Requirement", "R-575")]
    public void A_grade_is_suggested_with_the_openings_of_every_posting_that_lacks_nothing_else()
    {
        var outlook = Outlook(
            Seeker,
            Posting("p1", openings: 3) with { MinimumSkillGrade = SkillGrade.Elementary },
            Posting("p2", openings: 2) with { MinimumSkillGrade = SkillGrade.Intermediate },
            Posting("p3", openings: 9) with { MinimumSkillGrade = SkillGrade.Intermediate, MinimumEducation = EducationLevel.Bachelor, Certificates = ["焊工证"] },
            Posting("p4"));

        Assert.Equal([(SkillGrade.Intermediate, 5), (SkillGrade.Elementary, 3)], outlook.Options.Where(static option => option.Aim.Certificates.Count == 0).Select(static option => (option.Aim.Grade!.Value, option.Openings)));
        Assert.Equal(["p1", "p2"], outlook.Options[0].Opened.Select(static id => id.Value).Where(static id => id != "p3"));
    }

    [Fact]
    [Trait("Requirement", "R-575")]
    public void A_posting_that_something_else_keeps_away_is_opened_by_no_training()
    {
        var outlook = Outlook(
            Seeker with { Education = EducationLevel.LowerSecondary },
            Posting("p1") with { MinimumSkillGrade = SkillGrade.Elementary, MinimumEducation = EducationLevel.Bachelor });

        Assert.Empty(outlook.Options);
    }

    [Fact]
    public void A_trade_that_the_person_neither_wants_nor_had_nor_is_near_to_is_not_suggested()
    {
        var outlook = Outlook(Seeker, Posting("p1", Cook) with { Certificates = ["厨师证"] }, Posting("p2") with { Certificates = ["特种作业操作证"] });

        Assert.Equal(Welder, Assert.Single(outlook.Options).Aim.Trade);
        Assert.Equal(TradeBasis.Wanted, outlook.Options[0].Basis);
    }

    [Fact]
    public void Without_any_known_trade_all_are_looked_at_and_the_outlook_says_so()
    {
        var outlook = Outlook(Seeker with { WantedOccupations = [] }, Posting("p1", Cook) with { Certificates = ["厨师证"] });

        Assert.False(outlook.KnowsTrades);
        Assert.Equal(TradeBasis.Open, Assert.Single(outlook.Options).Basis);
    }

    [Fact]
    public void A_certificate_that_a_clinic_issues_is_an_errand_and_no_training()
    {
        var outlook = Outlook(
            Seeker, Posting("p1") with { Certificates = ["健康证"] }, Posting("p2") with { Certificates = ["健康证"], MinimumSkillGrade = SkillGrade.Elementary });

        Assert.Equal(("健康证", "p1"), (Assert.Single(outlook.Errands).Certificate, Assert.Single(outlook.Errands[0].Opened).Value));
        var option = Assert.Single(outlook.Options);
        Assert.Equal((SkillGrade.Elementary, 0, "健康证", "p2"), (option.Aim.Grade!.Value, option.Aim.Certificates.Count, Assert.Single(option.AlsoObtain), Assert.Single(option.Opened).Value));
    }

    [Fact]
    public void A_licence_of_the_state_is_reached_by_no_training() =>
        Assert.Empty(Outlook(Seeker, Posting("p1") with { Certificates = ["注册造价工程师"] }, Posting("p2") with { Certificates = ["护士执业证"] }).Options);

    [Fact]
    public void A_grade_that_was_not_asked_is_to_be_asked_and_not_trained()
    {
        var outlook = Outlook(Seeker with { SkillGrade = null }, Posting("p1") with { MinimumSkillGrade = SkillGrade.Senior });

        Assert.Empty(outlook.Options);
        Assert.Equal("p1", Assert.Single(outlook.GradeNotTold).Value);
    }

    [Fact]
    public void A_skill_completes_postings_that_pass_anyway_and_is_no_opening()
    {
        var outlook = Outlook(Seeker with { Skills = ["打磨"] }, Posting("p1") with { Skills = ["打磨", "氩弧焊"] }, Posting("p2") with { Skills = ["氩弧焊", "气割"] });

        var option = outlook.Options[0];
        Assert.Equal(("氩弧焊", 0, "p1"), (Assert.Single(option.Aim.Skills), option.Openings, Assert.Single(option.Completed).Value));
    }

    [Fact]
    public void A_trade_that_was_guessed_without_being_sure_is_counted_apart()
    {
        var openings = Openings(new([Posting("p1") with { OccupationConfidence = 0.3, Certificates = ["焊工证"] }], [Seeker], []));

        Assert.Empty(openings.For(Seeker).Options);
        Assert.Equal((1, 0), (openings.PostingsWithoutTrade, openings.PostingsInTrades));
    }

    [Fact]
    public void A_pair_that_was_recommended_before_is_opened_by_nothing()
    {
        var posting = Posting("p1") with { MinimumSkillGrade = SkillGrade.Elementary };
        var openings = Openings(new([posting], [Seeker], [new(Seeker.Id, posting.Id, Markets.AsOf.AddDays(-3), ReferralOutcome.Pending, null)]));

        Assert.Empty(openings.For(Seeker).Options);
    }

    [Fact]
    public void Who_wants_the_trade_and_passes_without_training_competes()
    {
        var posting = Posting("p1") with { MinimumSkillGrade = SkillGrade.Elementary };
        var openings = Openings(new([posting], [Seeker], []));
        HashSet<PostingId> opened = [posting.Id];

        Assert.False(openings.IsQualified(Seeker, Welder, opened));
        Assert.True(openings.IsQualified(Seeker with { SkillGrade = SkillGrade.Senior }, Welder, opened));
        Assert.False(openings.IsQualified(Seeker with { SkillGrade = SkillGrade.Senior, WantedOccupations = [Cook] }, Welder, opened));
    }

    [Fact]
    [Trait("Requirement", "R-575")]
    public void Every_posting_counted_excludes_the_person_now_and_passes_the_engine_once_the_training_is_done() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            var openings = engine.TrainingOpenings(Markets.AsOf);
            foreach (var seeker in market.Seekers.Take(5))
            {
                foreach (var option in openings.For(engine.Seeker(seeker.Id)).Options)
                {
                    var trained = option.Aim.ApplyTo(engine.Seeker(seeker.Id));
                    trained = trained with { Certificates = [.. trained.Certificates, .. option.AlsoObtain] };
                    var then = engine.With(new() { Seekers = [trained] });
                    foreach (var posting in option.Opened)
                    {
                        Assert.NotEmpty(engine.WhyExcluded(seeker.Id, posting, Markets.AsOf));
                        Assert.Empty(then.WhyExcluded(seeker.Id, posting, Markets.AsOf));
                        Assert.Equal(option.Aim.Trade, engine.Posting(posting).Occupation);
                    }

                    foreach (var posting in option.Completed)
                        Assert.Empty(engine.WhyExcluded(seeker.Id, posting, Markets.AsOf));
                    Assert.Equal(option.Openings, option.Opened.Sum(posting => engine.Posting(posting).Openings));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void No_posting_of_a_wanted_trade_that_a_single_grade_opens_is_left_out() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            var openings = engine.TrainingOpenings(Markets.AsOf);
            foreach (var seeker in engine.Seekers().Take(5).Where(static seeker => seeker.WantedOccupationConfidences.Count == 0))
            {
                var found = openings.For(seeker).Options.SelectMany(static option => option.Opened).ToHashSet();
                foreach (var posting in engine.Postings().Where(posting => seeker.WantedOccupations.Contains(posting.Occupation.GetValueOrDefault())))
                {
                    var isSure = posting is { OccupationConfidence: >= TrainingOpenings.SureTrade, Occupation.Level: OccupationLevel.Occupation };
                    if (isSure && engine.WhyExcluded(seeker.Id, posting.Id, Markets.AsOf) is [{ Filter: HardFilter.SkillGrade }])
                        Assert.Contains(posting.Id, found);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static TrainingOutlook Outlook(JobSeeker seeker, params JobPosting[] postings) => Openings(new(postings, [seeker], [])).For(seeker);

    private static TrainingOpenings Openings(Market market) => Engine(market).TrainingOpenings(Markets.AsOf);

    private static MatchingEngine Engine(Market market) =>
        MatchingEngine.Build(market, new() { Ranking = Policy.Named("jiuye-default").Ranking, Filters = Policy.Named("jiuye-default").Filters }, JobTextReader.Default);
}
