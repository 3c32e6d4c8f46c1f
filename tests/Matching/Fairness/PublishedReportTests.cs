using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Fairness;

public sealed class PublishedReportTests
{
    private const int Fewest = 11;

    private static readonly FairnessPolicy Rules = Policy.Named("jiuye-default").Fairness;
    private static readonly IReadOnlyList<AuditedFact> Facts = [.. AuditedFacts.All(Rules.AgeBands).Where(static fact => fact.Name is "sex" or "age_band" or "health")];

    [Fact]
    public void Categories_of_few_are_laid_together_until_they_are_enough()
    {
        var report = Of([("男", 30, 40), ("女", 30, 4), ("其他", 30, 9)]);

        var sex = PublishedReport.Of(report, Rules).Groupings.Single(static one => one.Attributes is ["sex"]);

        Assert.Equal([40, 13], sex.Groups.Select(static group => group.Persons));
        Assert.Equal((2, "其他（合并）"), (sex.LaidTogether, sex.Groups[1].Title.Zh));
    }

    [Fact]
    public void A_lone_small_category_takes_the_next_one_with_it()
    {
        var report = Of([("男", 30, 40), ("女", 30, 4), ("其他", 30, 30)]);

        var sex = PublishedReport.Of(report, Rules).Groupings.Single(static one => one.Attributes is ["sex"]);

        Assert.Equal([40, 34], sex.Groups.Select(static group => group.Persons));
    }

    [Fact]
    public void Intersections_with_a_small_group_are_left_out_whole_and_named()
    {
        var safe = PublishedReport.Of(Of([("男", 30, 40), ("女", 30, 40), ("女", 60, 3)]), Rules);

        Assert.Contains("性别 × 年龄段", safe.LeftOut.Select(static one => one.Zh));
        Assert.DoesNotContain(safe.Groupings, static one => one.Attributes.SequenceEqual(["sex", "age_band"]));
    }

    [Fact]
    public void No_report_for_outside_speaks_of_few_or_leaves_few_as_a_rest() =>
        Prop.ForAll(Reports, report => PublishedReport.Of(report, Rules).Groupings
            .SelectMany(static grouping => grouping.UnknownGroup is { } unknown ? grouping.Groups.Append(unknown) : grouping.Groups)
            .All(static group => !IsFew(group.Persons) && new[] { group.Qualified, group.Shown, group.ShownOfQualified, group.AboveMedian }
                .All(static rate => rate is not { } known || (!IsFew(known.Rate.Count) && !IsFew(known.Rate.Of - known.Rate.Count))))).QuickCheckThrowOnFailure();

    // All persons less those shown is the count withheld, if it is one alone; the sum over all groups is the same for every attribute.
    [Fact]
    public void No_rate_of_an_attribute_is_withheld_alone() =>
        Prop.ForAll(Reports, report => PublishedReport.Of(report, Rules).Groupings.Where(static grouping => grouping.IsSingle)
            .All(static grouping => Groups(grouping) is var groups
                && groups.Count(static group => group.Shown is null) != 1 && groups.Count(static group => group.Qualified is null) != 1 && groups.Count(static group => group.AboveMedian is null) != 1
                || Groups(grouping).Length == 1)).QuickCheckThrowOnFailure();

    private static GroupAudit[] Groups(GroupingAudit grouping) => [.. grouping.Groups.Append(grouping.UnknownGroup).OfType<GroupAudit>().Where(static group => group.Persons > 0)];

    private static bool IsFew(int count) => count is > 0 and < Fewest;

    private static Arbitrary<FairnessReport> Reports => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        return Of([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => (random.Next(3) switch { 0 => "男", 1 => "女", _ => "" }, random.Next(16, 70), random.Next(1, 30)))], random);
    }).ToArbitrary();

    private static FairnessReport Of((string Sex, int Age, int Count)[] cells, Random? random = null)
    {
        var people = PlantedMarket.People(cells);
        var audit = new FairnessAudit(people, new(2026, 3, 31), new() { Policy = Rules, Top = 10, Groupings = FairnessSettings.AloneAndByTwos(Facts) });
        for (var list = 0; list < (random?.Next(4) ?? 0); list++)
        {
            var pool = people.Where(_ => random!.Next(3) > 0).ToArray();
            random!.Shuffle(pool);
            Match[] matches = [.. pool.Take(random.Next(1, 20)).Select((one, place) => new Match(one.Id, new("p"), -place))];
            audit.Add(new("p", pool.Length, matches), [.. pool.Select(static one => one.Id)]);
        }

        return audit.ToReport();
    }
}
