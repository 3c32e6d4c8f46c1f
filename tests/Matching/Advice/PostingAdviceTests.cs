using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class PostingAdviceTests
{
    private static readonly RelaxationPolicy Costs = Policy.Named("jiuye-default").Relaxation;

    private static JobPosting Posting => new() { Id = new("p"), Title = "会计", Wage = Paid(4_000) };

    private static JobSeeker Seeker => new() { Id = new("s"), WantedJobs = ["会计"], WantedWage = Paid(4_000) };

    [Fact]
    public void Every_promised_list_is_what_scoring_every_pair_of_the_changed_market_gives() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            foreach (var posting in market.Postings.Take(3))
            {
                foreach (var advice in engine.WhatWouldHelp(posting.Id, Markets.AsOf, Costs))
                {
                    Assert.Equal(advice.Before, Standing(market, posting));
                    Assert.Equal(advice.After, Standing(market, advice.Change.ApplyTo(posting)));
                    Assert.True(advice.After.Candidates >= advice.Before.Candidates);
                    Assert.True(advice.After.Candidates > advice.Before.Candidates || advice.After.MeanOfFirst >= advice.Before.MeanOfFirst + 0.01);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Demands_are_only_lifted_and_what_the_work_is_stays() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            foreach (var posting in market.Postings.Take(5))
            {
                foreach (var advice in engine.WhatWouldHelp(posting.Id, Markets.AsOf, Costs))
                {
                    var changed = advice.Change.ApplyTo(posting);
                    Assert.True(changed.MinimumAge == posting.MinimumAge || changed.MinimumAge is null);
                    Assert.True(changed.MaximumAge == posting.MaximumAge || changed.MaximumAge is null);
                    Assert.True(changed.MinimumEducation == posting.MinimumEducation || changed.MinimumEducation < posting.MinimumEducation);
                    Assert.True(changed.MinimumSkillGrade == posting.MinimumSkillGrade || changed.MinimumSkillGrade < posting.MinimumSkillGrade);
                    Assert.True(changed.Experience == posting.Experience || changed.Experience == ExperienceRange.NotAsked);
                    Assert.Equal(WorkShifts.None, changed.Shifts & ~posting.Shifts);
                    Assert.Subset(posting.Certificates.ToHashSet(), changed.Certificates.ToHashSet());
                    Assert.True(posting.Wage is not { IsStated: true } || changed.Wage!.Low == posting.Wage.Low && !(changed.Wage.High < posting.Wage.High));
                    Assert.Equal(
                        (posting.Title, posting.Description, posting.District, posting.Location, posting.PhysicalDemand, posting.Skills, posting.Occupation),
                        (changed.Title, changed.Description, changed.District, changed.Location, changed.PhysicalDemand, changed.Skills, changed.Occupation));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    [Trait("Requirement", "R-229")]
    public void Each_reader_is_told_what_concerns_them()
    {
        var posting = Posting with { MinimumEducation = EducationLevel.Bachelor };
        var engine = Engine(new([posting], [.. Enumerable.Range(1, 3).Select(static number => Seeker with { Id = new(FormattableString.Invariant($"s{number}")), Education = EducationLevel.JuniorCollege })], []));

        var advice = Assert.Single(engine.WhatWouldHelp(posting.Id, Markets.AsOf, Costs));

        Assert.Equal((PostingChangeKind.LowerEducation, EducationLevel.JuniorCollege, 6.0), (advice.Change.Kind, advice.Change.Education, advice.Change.Cost));
        Assert.Equal((0, 3), (advice.Before.Candidates, advice.After.Candidates));
        var mean = FormattableString.Invariant($"{advice.After.MeanOfFirst * 100:0.0}%");
        Assert.Equal($"把学历要求降到大专：符合条件的人从0人变为3人，前10名的平均匹配度从0.0%升到{mean}", advice.ToText(Audience.Employer, "zh-CN"));
        Assert.Equal($"ask for no more than junior college: 3 people pass instead of 0, the first 10 match by {mean} on average instead of 0.0%", advice.ToText(Audience.Employer, "en"));
        Assert.Equal(advice.ToText(Audience.Employer, "zh-CN") + "（代价6）", advice.ToText(Audience.Counsellor, "zh-CN"));
        Assert.Equal(advice.ToText(Audience.Employer, "en") + " (cost 6)", advice.ToText(Audience.Counsellor, "en"));
        Assert.Equal("可以问问用人单位能不能把学历要求降到大专", advice.ToText(Audience.Seeker, "zh-CN"));
        Assert.Equal("ask whether the employer would ask for no more than junior college", advice.ToText(Audience.Seeker, "en"));
        Assert.StartsWith("把学历要求降到大专：人选0→3，第一名匹配度0.0000→0.", advice.ToText(Audience.Auditor, "zh-CN"), StringComparison.Ordinal);
        Assert.EndsWith(", cost 6", advice.ToText(Audience.Auditor, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pay_rises_no_further_than_the_first_step_that_brings_somebody()
    {
        var engine = Engine(new([Posting], [Seeker with { WantedWage = Paid(4_700) }, Seeker with { Id = new("t"), WantedWage = Paid(6_000) }], []));

        var advice = Assert.Single(engine.WhatWouldHelp(new PostingId("p"), Markets.AsOf, Costs));

        // Nine tenths of 4700 are 4230: a step of five percent stays below, two reach it.
        Assert.Equal((PostingChangeKind.RaiseOffer, 4_400, 10.0), (advice.Change.Kind, advice.Change.Pay!.Value.Yuan, advice.Change.Cost));
        Assert.Equal((0, 1), (advice.Before.Candidates, advice.After.Candidates));
        Assert.StartsWith("raise the highest pay to 4400 yuan a month: 1 person passes instead of 0, ", advice.ToText(Audience.Employer, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pay_left_open_is_told_as_half_of_those_who_fit_best_want_it()
    {
        int[] wanted = [3_000, 4_005, 9_000];
        var engine = Engine(new([Posting with { Wage = null }], [.. wanted.Select(static (pay, number) => Seeker with { Id = new(FormattableString.Invariant($"s{number}")), WantedWage = Paid(pay) })], []));

        var changes = new PostingChanges(Costs).Of(engine.Posting(new("p")), engine.Seekers());

        var change = Assert.Single(changes);
        Assert.Equal((PostingChangeKind.StateOffer, 4_010), (change.Kind, change.Pay!.Value.Yuan));
        Assert.Equal("写明工资，比如每月4010元", change.ToText("zh-CN"));
        Assert.Equal("state the pay, such as 4010 yuan a month", change.ToText("en"));
    }

    [Fact]
    public void A_certificate_is_obtained_after_hiring_and_never_called_needless()
    {
        var posting = Posting with { Certificates = ["电工证"] };

        var advice = Assert.Single(Engine(new([posting], [Seeker], [])).WhatWouldHelp(posting.Id, Markets.AsOf, Costs));

        Assert.Equal((0, 1), (advice.Before.Candidates, advice.After.Candidates));
        Assert.Equal("可以问问用人单位能不能先招收还没有“电工证”的人，帮助其取证后再上岗", advice.ToText(Audience.Seeker, "zh-CN"));
        Assert.Equal("take people on who have yet to obtain 电工证, and help them obtain it before they start that work", advice.Change.ToText("en"));
    }

    [Fact]
    public void More_people_are_worth_something_only_where_too_few_pass()
    {
        var posting = Posting with { MaximumAge = 45 };
        JobSeeker[] people = [.. Enumerable.Range(0, 40).Select(static number => Seeker with { Id = new(FormattableString.Invariant($"s{number:00}")), Age = number < 20 ? 30 : 60 })];

        Assert.Empty(Engine(new([posting], people, [])).WhatWouldHelp(posting.Id, Markets.AsOf, Costs));
        var advice = Assert.Single(Engine(new([posting with { OpeningCount = 30 }], people, [])).WhatWouldHelp(posting.Id, Markets.AsOf, Costs));
        Assert.Equal((PostingChangeKind.DropAgeLimits, 20, 40), (advice.Change.Kind, advice.Before.Candidates, advice.After.Candidates));
        Assert.Equal("取消年龄限制：符合条件的人从20人变为40人（代价3）", advice.ToText(Audience.Counsellor, "zh-CN"));
    }

    [Fact]
    public void What_the_policy_never_gives_up_is_not_advised()
    {
        var posting = Posting with { Certificates = ["电工证"], MinimumAge = 18, Shifts = WorkShifts.Night, MinimumEducation = EducationLevel.Master };
        var never = Costs with { HelpObtainCertificate = 0, DropAgeLimits = 0, FlexibleShifts = 0, LowerEducation = 0, RaiseOffer = 0, DropExperience = 0 };

        Assert.Empty(new PostingChanges(never).Of(posting, []));
        Assert.NotEmpty(new PostingChanges(Costs).Of(posting, []));
    }

    [Fact]
    public void What_is_not_held_is_refused_by_name() =>
        Assert.Contains("'nowhere'", Assert.Throws<ArgumentException>(() => Engine(new([Posting], [Seeker], [])).WhatWouldHelp(new PostingId("nowhere"), Markets.AsOf, Costs)).Message, StringComparison.Ordinal);

    private static WageRange Paid(int yuan) => new(MonthlyWage.FromMonth(yuan), MonthlyWage.FromMonth(yuan));

    private static MatchingEngine Engine(Market market) => MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

    private static ListStanding Standing(Market market, JobPosting posting)
    {
        var changed = market with { Postings = [.. market.Postings.Select(other => other.Id == posting.Id ? posting : other)] };
        return ListStanding.Of(new PlainMatcher(changed, Markets.Options(), Markets.AsOf, counted: market).ForPosting(posting, ListStanding.First));
    }
}
