using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class WhatWouldHelpTests
{
    private static readonly RelaxationPolicy Costs = Policy.Named("jiuye-default").Relaxation;

    [Fact]
    public void Every_promised_place_is_what_scoring_every_pair_of_the_changed_market_gives() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            foreach (var (seeker, posting) in market.Seekers.Take(3).SelectMany(_ => market.Postings.Take(2), static (seeker, posting) => (seeker, posting)))
            {
                foreach (var advice in engine.WhatWouldHelp(seeker.Id, posting.Id, Markets.AsOf, Costs))
                {
                    Assert.Equal(advice.Before, Standing(market, seeker, posting));
                    Assert.Equal(advice.After, Standing(market, advice.Change.ApplyTo(seeker), posting));
                    Assert.True(advice.After.Passes && (!advice.Before.Passes || advice.After.Place < advice.Before.Place));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Every_promised_list_is_what_scoring_every_pair_of_the_changed_market_gives() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            foreach (var seeker in market.Seekers.Take(2))
            {
                foreach (var advice in engine.WhatWouldHelp(seeker.Id, Markets.AsOf, Costs))
                {
                    Assert.Equal(advice.Before, Standing(market, seeker));
                    Assert.Equal(advice.After, Standing(market, advice.Change.ApplyTo(seeker)));
                    Assert.True(advice.After.MeanOfFirst > advice.Before.MeanOfFirst);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void No_change_touches_what_a_person_is() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            foreach (var (seeker, posting) in market.Seekers.Zip(market.Postings).Take(5))
            {
                foreach (var advice in engine.WhatWouldHelp(seeker.Id, posting.Id, Markets.AsOf, Costs))
                {
                    var changed = advice.Change.ApplyTo(seeker);
                    Assert.Equal((seeker.Age, seeker.Health, seeker.District, seeker.SkillGrade, seeker.Protected), (changed.Age, changed.Health, changed.District, changed.SkillGrade, changed.Protected));
                    Assert.True(seeker.Education is null || changed.Education == seeker.Education);
                    Assert.True(seeker.ExperienceYears is null || changed.ExperienceYears == seeker.ExperienceYears);
                    Assert.NotEmpty(advice.ToText("zh-CN"));
                    Assert.NotEmpty(advice.ToText("en"));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_missing_skill_brings_a_person_level_with_those_who_have_it_and_ties_break_by_id()
    {
        var posting = Posting with { Skills = ["税务申报", "成本核算"] };
        JobSeeker[] able = [Seeker with { Id = new("b"), Skills = ["税务申报", "成本核算"] }, Seeker with { Id = new("c"), Skills = ["税务申报", "成本核算"] }];
        var engine = Engine(new([posting], [.. able, Seeker with { Id = new("a"), Skills = ["税务申报"] }], []));

        var advice = Assert.Single(engine.WhatWouldHelp(new("a"), posting.Id, Markets.AsOf, Costs));

        Assert.Equal((SeekerChangeKind.AddSkill, "成本核算", 3, 1), (advice.Change.Kind, advice.Change.Name, advice.Before.Place, advice.After.Place));
        Assert.StartsWith("补上技能“成本核算”：在这个岗位的人选中从第3位升到第1位，匹配度从", advice.ToText("zh-CN"), StringComparison.Ordinal);
        Assert.StartsWith("add the skill 成本核算: from place 3 to place 1 among the candidates for this posting; match from ", advice.ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_licence_lets_a_person_in()
    {
        var posting = Posting with { Certificates = ["电工证"] };
        var engine = Engine(new([posting], [Seeker], []));

        var advice = Assert.Single(engine.WhatWouldHelp(Seeker.Id, posting.Id, Markets.AsOf, Costs));

        Assert.Equal(new(false, null, advice.Before.Score), advice.Before);
        Assert.Equal(1, advice.After.Place);
        Assert.StartsWith("取得“电工证”：就能进入这个岗位的人选，排在第1位", advice.ToText("zh-CN"), StringComparison.Ordinal);
        Assert.StartsWith("obtain 电工证: then among the candidates for this posting, at place 1", advice.ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_two_things_are_missing_no_single_change_is_promised()
    {
        var posting = Posting with { Certificates = ["电工证"], District = DistrictCode.Parse("440103") };

        Assert.Empty(Engine(new([posting], [Seeker with { WantedDistricts = [DistrictCode.Parse("110108")] }], [])).WhatWouldHelp(Seeker.Id, posting.Id, Markets.AsOf, Costs));
    }

    [Fact]
    public void Who_wants_a_place_besides_the_own_city_still_wants_the_own_city()
    {
        var seeker = Seeker with { District = DistrictCode.Parse("440103") };

        var changed = new SeekerChange(SeekerChangeKind.AddPlace) { Place = DistrictCode.Parse("440305") }.ApplyTo(seeker);

        Assert.Equal(["440100", "440305"], changed.WantedDistricts.Select(static place => place.ToString()));
    }

    [Fact]
    public void The_licence_that_most_postings_wait_for_makes_a_list_better()
    {
        JobPosting[] postings = [.. Enumerable.Range(1, 6).Select(number => Posting with { Id = new(FormattableString.Invariant($"p{number}")), Certificates = number > 2 ? ["电工证"] : [] })];
        var engine = Engine(new(postings, [Seeker], []));

        var advice = engine.WhatWouldHelp(Seeker.Id, Markets.AsOf, Costs).Single(static advice => advice.Change.Kind == SeekerChangeKind.AddCertificate);

        Assert.Equal((2, 6), (advice.Before.Candidates, advice.After.Candidates));
        Assert.StartsWith("取得“电工证”：合适岗位从2个变为6个，前10个岗位的平均匹配度从", advice.ToText("zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_not_held_is_refused_by_name() =>
        Assert.Contains("'nobody'", Assert.Throws<ArgumentException>(() => Engine(new([Posting], [Seeker], [])).WhatWouldHelp(new SeekerId("nobody"), Markets.AsOf, Costs)).Message, StringComparison.Ordinal);

    private static JobPosting Posting => new() { Id = new("p"), Title = "会计" };

    private static JobSeeker Seeker => new() { Id = new("s"), WantedJobs = ["会计"] };

    private static MatchingEngine Engine(Market market) => MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

    private static PairStanding Standing(Market market, JobSeeker seeker, JobPosting posting)
    {
        var changed = Changed(market, seeker);
        var plain = new PlainMatcher(changed, Markets.Options(), Markets.AsOf, counted: market);
        var place = plain.ForPosting(posting, int.MaxValue).Matches.ToList().FindIndex(match => match.Seeker == seeker.Id);
        return new(plain.Passes(seeker, posting), place < 0 ? null : place + 1, plain.Score(seeker, posting));
    }

    private static ListStanding Standing(Market market, JobSeeker seeker)
    {
        var list = new PlainMatcher(Changed(market, seeker), Markets.Options(), Markets.AsOf, counted: market).ForSeeker(seeker, ListStanding.First);
        return new(list.Candidates, list.Matches.Count > 0 ? list.Matches[0].Score : 0, list.Matches.Sum(static match => match.Score) / ListStanding.First);
    }

    private static Market Changed(Market market, JobSeeker seeker) =>
        market with { Seekers = [.. market.Seekers.Select(other => other.Id == seeker.Id ? seeker : other)] };
}
