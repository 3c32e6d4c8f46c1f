using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;

namespace Jiuye.Tests.Matching;

/// <summary>What a score can be at most, a block of rows at a time, beside the plain way: row by row, and the score itself.</summary>
public sealed class BoundsTests
{
    [Fact]
    public void No_score_lies_above_its_bound() => ForEveryMarket(static (fits, bound, score) =>
        Assert.True(bound >= score - FitBounds.Slack, $"{bound} bounds {score}"));

    [Fact]
    public void A_block_has_the_bounds_of_its_rows() => ForEveryMarket(static (block, bound, _) =>
        Assert.InRange(block, bound - FitBounds.Slack / 4, bound + FitBounds.Slack / 4));

    [Fact]
    public void Where_nothing_but_skills_and_points_is_uncertain_the_bound_is_the_score()
    {
        var market = Markets.Of(new Random(5), 60, 60);
        market = new(
            [.. market.Postings.Select(static posting => posting with { Skills = [], Tags = [], Location = null })],
            [.. market.Seekers.Select(static seeker => seeker with { Skills = [], Location = null, WantedWage = null })],
            []);

        ForPairs(market, static (_, bound, score) => Assert.InRange(bound, score - FitBounds.Slack, score + FitBounds.Slack));
    }

    [Fact]
    public void Numbers_are_kept_as_one_by_one()
    {
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
        {
            var random = new Random(seed);
            var values = Enumerable.Range(0, random.Next(1, 300)).Select(_ => random.Next(5) == 0 ? -1 : random.Next(3) == 0 ? int.MaxValue : random.Next(10)).ToArray();
            var firstWord = random.Next(Bitmap.WordsFor(values.Length));
            var (least, most) = (random.Next(10), random.Next(10));
            Check(words => ValueFilter.KeepAtLeast(least, values, words, firstWord), value => value >= least);
            Check(words => ValueFilter.KeepAtMost(most, values, words, firstWord), value => value <= most);
            Check(words => ValueFilter.KeepBetweenOrUnknown(least, most, values, words, firstWord), value => value < 0 || (value >= least && value <= most));

            void Check(Action<ulong[]> keep, Predicate<int> passes)
            {
                var held = Enumerable.Range(0, values.Length).Where(_ => random.Next(3) > 0).Where(row => row >= firstWord * 64).ToArray();
                var words = new ulong[Bitmap.WordsFor(values.Length) - firstWord];
                foreach (var row in held)
                    words[(row >> 6) - firstWord] |= 1UL << (row & 63);
                keep(words);
                Assert.Equal(held.Where(row => passes(values[row])), Enumerable.Range(firstWord * 64, words.Length * 64).Where(row => (words[(row >> 6) - firstWord] >> (row & 63) & 1) != 0));
            }
        }).QuickCheckThrowOnFailure();
    }

    private static void ForEveryMarket(Action<float, float, double> check) => Prop.ForAll(Markets.All, market => ForPairs(market, check)).QuickCheckThrowOnFailure();

    // Both ways, every pair: the bound in a block, the bound of the row, the score.
    private static void ForPairs(Market market, Action<float, float, double> check)
    {
        var view = MarketLayout.Build(market, Markets.Options(), JobTextReader.Default, 1, CancellationToken.None);
        var scorer = view.Pair(0, 0).On(Markets.AsOf);
        ForPairs<PostingsForSeeker>(scorer, check);
        ForPairs<SeekersForPosting>(scorer, check);
    }

    private static void ForPairs<TDirection>(PairScorer scorer, Action<float, float, double> check)
        where TDirection : struct, IDirection
    {
        var workspace = new Workspace();
        var candidates = TDirection.Candidates(scorer.Pair).Count;
        workspace.Hold(candidates);
        RowRange[] all = candidates == 0 ? [] : [new(0, candidates)];
        for (var asking = 0; asking < TDirection.Asking(scorer.Pair).Count; asking++)
        {
            TDirection.Prepare(scorer, asking, all, workspace);
            for (var row = 0; row < candidates; row++)
                workspace.Sums[row] = TermVectors.Product(scorer.Pair.SeekerSegment.Terms, TDirection.Seeker(asking, row), scorer.Pair.PostingSegment.Terms, TDirection.Posting(asking, row));
            for (var first = 0; first < candidates; first += BoundBlock.Rows)
            {
                var rows = Math.Min(BoundBlock.Rows, candidates - first);
                TDirection.Bounds(workspace, first, rows, workspace.Block);
                for (var row = first; row < first + rows; row++)
                {
                    var sum = workspace.Sums[row];
                    check(workspace.Block[row - first], TDirection.Bound(workspace, row, sum), TDirection.Score(workspace, row, sum));
                    Assert.Equal(scorer.Score(TDirection.Seeker(asking, row), TDirection.Posting(asking, row)), TDirection.Score(workspace, row, sum));
                }
            }
        }
    }
}
