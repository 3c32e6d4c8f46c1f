using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

public class CollaborativeModelTests
{
    private static readonly CollaborativeSettings Small = new() { Factors = [new() { Factors = 6, Rounds = 3 }], Walk = new() { Steps = 2 } };

    [Fact]
    public void A_list_is_the_head_of_all_postings_sorted_without_those_acted_upon_or_excluded() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ToArbitrary(),
            Gen.Choose(1, 30).ToArbitrary(),
            (seed, top) =>
            {
                var seen = SmallMarket.Of(seed);
                var model = CollaborativeModel.Train(seen, Small);
                int[] excluded = [seed % seen.Postings];
                var scores = new double[seen.Postings];
                model.Score(seed % seen.Seekers, scores);
                var plain = Enumerable.Range(0, seen.Postings)
                    .Where(posting => !seen.PostingsOf(seed % seen.Seekers).Contains(posting) && !excluded.Contains(posting))
                    .OrderByDescending(posting => scores[posting]).ThenBy(static posting => posting).Take(top);
                Assert.Equal(plain, model.Recommend(seed % seen.Seekers, top, excluded).Select(static one => one.Posting));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Who_was_never_seen_gets_what_most_acted_upon()
    {
        var model = CollaborativeModel.Train(Interactions.Of(4, 3, [new(0, 1), new(1, 1), new(2, 1), new(0, 2), new(1, 2), new(2, 0)]), Small);
        Assert.Equal([1, 2, 0], model.Recommend(3, 3).Select(static one => one.Posting));
    }

    [Fact]
    public void Tables_without_pairs_or_without_postings_give_no_list_and_no_fault()
    {
        Assert.All(CollaborativeModel.Train(Interactions.Of(2, 3, []), Small).Recommend(1, 5), static one => Assert.Equal(0, one.Score));
        Assert.Empty(CollaborativeModel.Train(Interactions.Of(2, 0, []), Small).Recommend(1, 5));
    }

    [Fact]
    public void A_pair_that_comes_twice_counts_once_as_its_greater_weight()
    {
        var seen = Interactions.Of(1, 2, [new(0, 1, 1), new(0, 1, 3), new(0, 0, 2)]);
        Assert.Equal(2, seen.Count);
        Assert.Equal([2.0, 3.0], seen.BySeeker.Weights(0).ToArray());
    }

    [Fact]
    public void Seen_from_the_postings_the_pairs_are_the_same()
    {
        var seen = SmallMarket.Of(4);
        var reversed = seen.Reversed();
        for (var posting = 0; posting < seen.Postings; posting++)
            Assert.Equal(Enumerable.Range(0, seen.Seekers).Where(seeker => seen.PostingsOf(seeker).Contains(posting)), reversed.PostingsOf(posting).ToArray());
    }

    [Theory]
    [InlineData(2, 0, 1.0)]
    [InlineData(0, 2, 1.0)]
    [InlineData(-1, 0, 1.0)]
    [InlineData(0, 0, 0.0)]
    [InlineData(0, 0, double.NaN)]
    public void A_pair_outside_the_table_or_of_no_weight_is_refused(int seeker, int posting, double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Interactions.Of(2, 2, [new(seeker, posting, weight)]));
}
