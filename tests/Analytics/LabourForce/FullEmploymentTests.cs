using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.LabourForce;

public sealed class FullEmploymentTests
{
    private static readonly Policy Shunyi = Policy.Named("shunyi-2011");
    private static readonly DateOnly AsOf = Roll.Day("2011-10-31");

    [Fact]
    [Trait("Example", "W-56")]
    [Trait("Requirement", "R-456")]
    public void A_street_with_181_of_200_and_31_of_40_fails_for_its_hard_to_employ()
    {
        var finding = Assert.Single(Of(StandardScope.Street, Street(willing: 200, employed: 181, hard: 40, hardEmployed: 31, satisfied: 96)));

        Assert.Equal(IndicatorVerdict.NotMet, finding.Verdict);
        Assert.Equal([90.50m, 77.50m, 96.00m], finding.Indicators.Take(3).Select(indicator => indicator.Percent));
        Assert.Equal([IndicatorVerdict.Met, IndicatorVerdict.NotMet, IndicatorVerdict.Met], finding.Indicators.Take(3).Select(indicator => indicator.Verdict));
        Assert.Equal(1, finding.Indicators[1].MissingToReach);
        Assert.Null(finding.Application);
    }

    [Fact]
    [Trait("Example", "W-57")]
    [Trait("Requirement", "R-456")]
    [Trait("Requirement", "R-458")]
    public void Exactly_90_80_and_95_percent_pass_and_the_application_follows()
    {
        var finding = Assert.Single(Of(StandardScope.Street, Street(200, 180, 40, 32, 95)));

        Assert.Equal(IndicatorVerdict.Met, finding.Verdict);
        Assert.Contains("北京市充分就业街（镇）创建申请表", finding.Application!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Example", "W-58")]
    [Trait("Requirement", "R-455")]
    public void A_community_with_60_percent_of_those_who_wish_to_transfer_in_work_fails_and_needs_three_more()
    {
        LabourFact[] roll = [.. Roll.Of(0, 6, static one => one.Employed() with { IsSatisfied = true }), .. Roll.Of(10, 4, static one => one.Unemployed()), .. Roll.Of(20, 30, static one => one.Employed() with { WantsTransfer = false })];

        var willing = Assert.Single(FullEmployment.Of(roll, AsOf, StandardScope.CommunityByStreet, Shunyi)).Indicators[0];

        Assert.Equal((6, 10, 60.00m, IndicatorVerdict.NotMet, 3), (willing.Numerator, willing.Denominator, willing.Percent, willing.Verdict, willing.MissingToReach));
    }

    [Fact]
    [Trait("Example", "W-59")]
    [Trait("Requirement", "R-456")]
    public void A_street_where_nine_of_ten_certified_communities_keep_the_standard_fails()
    {
        LabourFact[] roll = [.. Enumerable.Range(1, 10).SelectMany(static community => Roll.Of(100 * community, 20, one => (community == 10 ? one.Unemployed() : one.Employed()) with { IsSatisfied = true }, Community(community)))];

        var finding = Assert.Single(FullEmployment.Of(roll, AsOf, StandardScope.Street, Shunyi, [.. Enumerable.Range(1, 10).Select(static community => AreaCode.Parse(Community(community)))]));

        Assert.Equal(IndicatorVerdict.Met, finding.Indicators[0].Verdict);
        Assert.Equal((9, 10, IndicatorVerdict.NotMet, 1), (finding.Indicators[3].Numerator, finding.Indicators[3].Denominator, finding.Indicators[3].Verdict, finding.Indicators[3].MissingToReach));
        Assert.Equal(IndicatorVerdict.NotMet, finding.Verdict);
    }

    [Fact]
    [Trait("Example", "W-60")]
    [Trait("Requirement", "R-457")]
    public void A_community_without_hard_to_employ_persons_is_not_held_back_and_is_marked_as_no_case()
    {
        var finding = Assert.Single(FullEmployment.Of([.. Roll.Of(0, 10, static one => one.Employed())], AsOf, StandardScope.CommunityOwn, Shunyi));

        Assert.Equal([IndicatorVerdict.Met, IndicatorVerdict.NoCase], finding.Indicators.Select(indicator => indicator.Verdict));
        Assert.Equal(IndicatorVerdict.Met, finding.Verdict);
    }

    [Fact]
    [Trait("Requirement", "R-455")]
    [Trait("Requirement", "R-456")]
    [Trait("Requirement", "R-457")]
    public void The_three_scopes_count_different_persons()
    {
        LabourFact[] roll =
        [
            Roll.Person(1) with { Status = LabourStatus.Unemployed, WantsWork = true, WantsTransfer = true, IsAble = true, IsHardToEmploy = false },
            Roll.Person(2) with { Status = LabourStatus.Unemployed, WantsWork = true, WantsTransfer = false, IsAble = true, IsHardToEmploy = false },
            Roll.Person(3) with { Status = LabourStatus.Unemployed, WantsWork = true, WantsTransfer = false, IsAble = false, IsHardToEmploy = false },
        ];

        int[] denominators = [.. Enum.GetValues<StandardScope>().Select(scope => FullEmployment.Of(roll, AsOf, scope, Shunyi)[0].Indicators[0].Denominator)];

        Assert.Equal([1, 3, 2], denominators);
        Assert.Equal([3, 4, 2], Enum.GetValues<StandardScope>().Select(scope => FullEmployment.Of(roll, AsOf, scope, Shunyi)[0].Indicators.Count));
    }

    [Fact]
    [Trait("Requirement", "R-457")]
    public void Missing_records_are_named_and_decide_where_they_could()
    {
        LabourFact[] roll =
        [
            .. Roll.Of(0, 17, static one => one.Employed()), Roll.Person(50).Unemployed(), Roll.Person(51).Employed() with { Status = null }, Roll.Person(52) with { SurveyedOn = null },
        ];

        var willing = Assert.Single(FullEmployment.Of(roll, AsOf, StandardScope.CommunityOwn, Shunyi)).Indicators[0];

        Assert.Equal((17, 18, 94.44m), (willing.Numerator, willing.Denominator, willing.Percent));
        Assert.Equal((85.00m, 95.00m, IndicatorVerdict.CannotTell), (willing.Lowest, willing.Highest, willing.Verdict));
        Assert.Equal([("p0051", "就业状况未填报"), ("p0052", "未调查")], willing.Missing.Select(missing => (missing.Key, missing.Lacks.Zh)));
    }

    [Fact]
    [Trait("Requirement", "R-457")]
    public void The_possible_shares_are_those_of_every_way_to_fill_the_gaps() =>
        Prop.ForAll(Gen.Choose(0, 8).ArrayOf(6).ToArbitrary(), static codes =>
        {
            // Each code is one of nine answers to two questions: counted and in work, each yes, no or unknown.
            var roll = codes.Select(static (code, at) => Roll.Person(at) with { IsAble = Answer(code / 3), WantsWork = true, Status = (code % 3) switch { 0 => LabourStatus.Employed, 1 => LabourStatus.Unemployed, _ => null }, IsHardToEmploy = false }).ToArray();
            var indicator = FullEmployment.Of(roll, AsOf, StandardScope.CommunityOwn, Shunyi)[0].Indicators[0];
            var shares = Fillings(codes, 0, 0, 0).ToArray();
            var known = shares.Where(static share => share.Of > 0).Select(static share => PublishedShare.Percent(share.Count, share.Of)).ToArray();
            bool IsMet((int Count, int Of) share) => share.Of == 0 || 100m * share.Count / share.Of >= 90;
            var verdict = shares.All(static share => share.Of == 0) ? IndicatorVerdict.NoCase : shares.All(IsMet) ? IndicatorVerdict.Met : shares.Any(IsMet) ? IndicatorVerdict.CannotTell : IndicatorVerdict.NotMet;
            return indicator.Verdict == verdict
                && (indicator.Lowest is null || indicator.Lowest == known.Min()) && (indicator.Highest is null || indicator.Highest == known.Max());
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-463")]
    public void Policies_are_known_by_95_of_100_asked_or_the_standard_is_missed()
    {
        LabourFact[] Asked(int knowing) => [.. Roll.Of(0, knowing, static one => one with { KnowsPolicies = true }), .. Roll.Of(200, 100 - knowing, static one => one with { KnowsPolicies = false }), Roll.Person(999)];

        Assert.Equal(IndicatorVerdict.Met, FullEmployment.PolicyAwareness(Asked(95), AsOf, Shunyi).Verdict);
        Assert.Equal((IndicatorVerdict.NotMet, 1), (FullEmployment.PolicyAwareness(Asked(94), AsOf, Shunyi).Verdict, FullEmployment.PolicyAwareness(Asked(94), AsOf, Shunyi).MissingToReach));
        Assert.Equal(IndicatorVerdict.CannotTell, FullEmployment.PolicyAwareness([Roll.Person(1)], AsOf, Shunyi).Verdict);
    }

    [Fact]
    [Trait("Example", "W-61")]
    [Trait("Requirement", "R-464")]
    public void Of_1_000_skilled_workers_905_certified_are_90_5_percent_and_meet_90()
    {
        LabourFact[] workers =
        [
            .. Roll.Of(0, 905, static one => one with { IsSkilledWorker = true, HoldsCertificate = true }), .. Roll.Of(1000, 95, static one => one with { IsSkilledWorker = true, HoldsCertificate = false }),
            .. Roll.Of(2000, 50, static one => one with { IsSkilledWorker = false }),
        ];

        var indicator = FullEmployment.SkilledWorkersCertified(workers, AsOf, Shunyi);

        Assert.Equal((905, 1_000, 90.50m, IndicatorVerdict.Met), (indicator.Numerator, indicator.Denominator, indicator.Percent, indicator.Verdict));
    }

    [Fact]
    public void A_jurisdiction_without_a_standard_judges_nobody() => Assert.Empty(FullEmployment.Of([Roll.Person(1).Employed()], AsOf, StandardScope.Street, Policy.Named("beijing-2018")));

    private static IReadOnlyList<FullEmploymentFinding> Of(StandardScope scope, LabourFact[] roll) => FullEmployment.Of(roll, AsOf, scope, Shunyi);

    // The hard-to-employ are part of the willing.
    private static LabourFact[] Street(int willing, int employed, int hard, int hardEmployed, int satisfied) =>
    [
        .. Enumerable.Range(0, willing).Select(at =>
        {
            var isHard = at < hard;
            var works = isHard ? at < hardEmployed : at - hard < employed - hardEmployed;
            return (works ? Roll.Person(at).Employed() : Roll.Person(at).Unemployed()) with { IsHardToEmploy = isHard, IsSatisfied = at < satisfied ? true : at < 100 ? false : null };
        }),
    ];

    private static IEnumerable<(int Count, int Of)> Fillings(int[] codes, int at, int count, int of)
    {
        if (at == codes.Length)
        {
            yield return (count, of);
            yield break;
        }

        foreach (var isCounted in Possible(Answer(codes[at] / 3)))
        {
            foreach (var works in Possible(codes[at] % 3 == 0 ? true : codes[at] % 3 == 1 ? false : null))
            {
                foreach (var filling in Fillings(codes, at + 1, count + (isCounted && works ? 1 : 0), of + (isCounted ? 1 : 0)))
                    yield return filling;
            }
        }
    }

    private static bool[] Possible(bool? answer) => answer is { } known ? [known] : [true, false];

    private static bool? Answer(int code) => code switch { 0 => true, 1 => false, _ => null };

    private static string Community(int number) => FormattableString.Invariant($"110113001{number:000}");
}
