using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Fairness;

public sealed class FairRerankingTests
{
    // Goal B12: two groups, scores half a standard deviation too low for one; shares of places of every group of at least 2% within four fifths, nothing infeasible, no merit lost.
    [Theory]
    [InlineData(5000)]
    [InlineData(1000)]
    [InlineData(250)]
    public void Two_groups_with_planted_bias_come_out_even(int disadvantaged)
    {
        var people = PlantedMarket.People(("男", 30, 10_000 - disadvantaged), ("女", 30, disadvantaged));

        Holds(people, [PlantedMarket.Facts[0]], static one => one.Protected!.Gender == "女", 0.8);
    }

    [Fact]
    public void Three_times_two_groups_with_planted_bias_come_out_even()
    {
        var people = PlantedMarket.People(("男", 30, 4000), ("女", 30, 3000), ("男", 40, 1500), ("女", 40, 900), ("男", 60, 350), ("女", 60, 250));

        Holds(people, PlantedMarket.Facts.Take(2).ToArray(), static one => one.Protected!.Gender == "女" || one.Age >= 55, 0.8);
    }

    [Fact]
    public void Every_move_is_told_and_tells_the_list_before_and_after()
    {
        var people = PlantedMarket.People(("男", 30, 30), ("女", 30, 30));
        var (list, _, _) = PlantedMarket.Lists(people, 1, static one => one.Protected!.Gender == "女", 3).Single();
        var reranked = new FairReranking([PlantedMarket.Facts[0]], people, 20).Rerank(list);

        var before = list.Matches.Select(static match => match.Seeker).ToArray();
        var after = new SeekerId?[20];
        foreach (var move in reranked.Moves)
        {
            Assert.Equal(before[move.From - 1], move.Seeker);
            if (move.To is { } to)
                after[to - 1] = move.Seeker;
        }

        var moved = reranked.Moves.Select(static move => move.From).ToHashSet();
        for (var rank = 1; rank <= 20; rank++)
            after[rank - 1] ??= moved.Contains(rank) ? null : before[rank - 1];
        Assert.Equal(reranked.List.Matches.Select(static match => (SeekerId?)match.Seeker), after);
        Assert.NotEmpty(reranked.Moves);
    }

    [Fact]
    public void A_list_that_has_the_shares_is_left_as_it_was()
    {
        var people = PlantedMarket.People(("男", 30, 3), ("女", 30, 3));
        Match[] matches = [.. new[] { 3, 0, 4, 1, 5, 2 }.Select((person, place) => new Match(people[person].Id, new("p"), 6 - place))];

        var reranked = new FairReranking([PlantedMarket.Facts[0]], people, 6).Rerank(new("p", 6, matches));

        Assert.Empty(reranked.Moves);
        Assert.Equal(matches, reranked.List.Matches);
    }

    [Fact]
    public void A_cut_list_without_its_pool_is_refused_and_an_empty_one_stays_empty()
    {
        var people = PlantedMarket.People(("男", 30, 3));
        var reranking = new FairReranking([PlantedMarket.Facts[0]], people, 6);

        Assert.Throws<ArgumentException>(() => reranking.Rerank(new("p", 3, [new(people[0].Id, new("p"), 1)])));
        Assert.Throws<ArgumentException>(() => reranking.Rerank(new("p", 1, [new(people[0].Id, new("p"), 1)]), []));
        Assert.Empty(reranking.Rerank(new("p", 0, [])).List.Matches);
    }

    private static void Holds(JobSeeker[] people, AuditedFact[] facts, Func<JobSeeker, bool> isDisadvantaged, double least)
    {
        var settings = new FairnessSettings { Policy = Policy.Named("jiuye-default").Fairness, Groupings = [facts], Top = PlantedMarket.Top };
        var (before, after) = (new FairnessAudit(people, new(2026, 3, 31), settings), new FairnessAudit(people, new(2026, 3, 31), settings));
        var reranking = new FairReranking(facts, people, PlantedMarket.Top);
        var (merit, kept, lists) = (0.0, 0.0, 0);
        foreach (var (list, pool, of) in PlantedMarket.Lists(people, 200, isDisadvantaged, 11))
        {
            var reranked = reranking.Rerank(list, pool);
            before.Add(list, pool);
            after.Add(reranked.List, pool);
            (merit, kept, lists) = (merit + PlantedMarket.Ndcg(list.Matches, of), kept + PlantedMarket.Ndcg(reranked.List.Matches, of), lists + 1);
            Assert.Equal(0, reranked.LatePrefixes);
        }

        var (planted, mended) = (before.ToReport().Groupings[0], after.ToReport().Groupings[0]);
        Assert.Contains(planted.Groups, group => !group.IsSmall && Impact(planted, group) < least);
        Assert.All(mended.Groups.Where(static group => !group.IsSmall), group => Assert.InRange(Impact(mended, group), least, double.PositiveInfinity));
        Assert.All(mended.Groups.Where(static group => !group.IsSmall), group => Assert.InRange(group.Shown!.Value.Impact!.Value.Value, least, double.PositiveInfinity));
        Assert.Equal(0, mended.Balance!.InfeasibleLists);
        Assert.InRange(kept / lists, 0.99 * merit / lists, 1);
    }

    // Places of a group for each time that somebody of it passed the filters, over those of the group with most.
    private static double Impact(GroupingAudit grouping, GroupAudit group) =>
        group.PlaceRatio!.Value / grouping.Groups.Where(static other => !other.IsSmall).Max(static other => other.PlaceRatio!.Value);
}
