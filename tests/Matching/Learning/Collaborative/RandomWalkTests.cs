using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

public class RandomWalkTests
{
    [Fact]
    public void One_step_is_P3_worked_by_hand()
    {
        // Seeker 0 applied to posting 0 only; so did seeker 1, who also applied to 1 and 2: a half, a half of a third each.
        var seen = Interactions.Of(2, 3, [new(0, 0), new(1, 0), new(1, 1), new(1, 2)]);
        var scores = new double[3];
        new RandomWalk(seen, new() { Steps = 1, PopularityDiscount = 0 }).Score(0, scores);
        Assert.Equal([0.5 + (1.0 / 6), 1.0 / 6, 1.0 / 6], scores.Select(static score => Math.Round(score, 12)), static (left, right) => Math.Abs(left - right) < 1e-12);
    }

    [Fact]
    public void Steps_are_powers_of_the_table_of_transitions() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ToArbitrary(),
            seed =>
            {
                var settings = new WalkSettings { Steps = 1 + (seed % 4), Damping = 0.7, PopularityDiscount = 0.3 };
                var seen = SmallMarket.Of(seed, seekers: 12, postings: 9);
                var walk = new RandomWalk(seen, settings);
                var scores = new double[seen.Postings];
                for (var seeker = 0; seeker < seen.Seekers; seeker++)
                {
                    walk.Score(seeker, scores);
                    Assert.Equal(Plain(seen, settings, seeker), scores, static (left, right) => Math.Abs(left - right) < 1e-12);
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_a_discount_a_step_loses_nobody()
    {
        var seen = SmallMarket.Of(3);
        var scores = new double[seen.Postings];
        new RandomWalk(seen, new() { Steps = 5, Damping = 1, PopularityDiscount = 0 }).Score(0, scores);
        Assert.Equal(5, scores.Sum(), 1e-9);
    }

    private static double[] Plain(Interactions seen, WalkSettings settings, int seeker)
    {
        var place = Enumerable.Range(0, seen.Postings).Select(posting => Share(seen.PostingsOf(seeker), posting)).ToArray();
        var sum = new double[seen.Postings];
        for (var step = 0; step < settings.Steps; step++)
        {
            var before = place;
            place = [.. Enumerable.Range(0, seen.Postings).Select(to => Enumerable.Range(0, seen.Postings).Sum(from =>
                Enumerable.Range(0, seen.Seekers).Sum(through => before[from] * Share(seen.SeekersOf(from), through) * Share(seen.PostingsOf(through), to))))];
            for (var posting = 0; posting < sum.Length; posting++)
                sum[posting] += Math.Pow(settings.Damping, step) * place[posting];
        }

        return [.. sum.Select((score, posting) => score / Math.Pow(Math.Max(1, seen.SeekersOf(posting).Length), settings.PopularityDiscount))];
    }

    private static double Share(ReadOnlySpan<int> list, int one) => list.Contains(one) ? 1.0 / list.Length : 0;
}
