using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

public sealed class BoundedSumsTests
{
    private const int Markets = 40;

    [Fact]
    public void No_row_scores_more_than_its_bound_whatever_the_mean_length_has_become() =>
        Of((segment, query, passing, sums, statistics) =>
        {
            for (var row = 0; row < segment.Rows; row++)
            {
                var (score, sum) = (Score(segment, query, statistics, (ushort)row), sums.Of((ushort)row));
                Assert.Equal(passing[row] == 1, sum >= BoundedSums.Passes);
                if (passing[row] == 0)
                    continue;
                Assert.True(score <= (sum - BoundedSums.Passes) * sums.Unit);
                Assert.Equal(score > 0, sum > BoundedSums.Passes);
                Assert.True(score == 0 || sum >= sums.Reaching(score));
            }
        });

    [Fact]
    public void Sixty_four_rows_a_step_add_up_as_one_a_step() =>
        Of((segment, _, passing, sums, _) =>
        {
            sums.AddCommon(segment.Rows, passing);
            var together = Sums(segment, sums);
            var least = (ushort)Math.Max(BoundedSums.Passes + 1, together[segment.Rows / 2]);
            var reached = Enumerable.Range(0, segment.Rows / 64).Select(step => sums.Reach(64 * step, least)).ToArray();
            sums.AddCommonPlainly(segment.Rows, passing);

            Assert.Equal(Sums(segment, sums), together);
            Assert.Equal(Enumerable.Range(0, segment.Rows / 64).Select(step => sums.ReachPlainly(64 * step, least)), reached);
        });

    [Fact]
    public void Rows_that_reach_a_sum_come_in_pieces_as_they_come_at_once() =>
        Of((segment, _, _, sums, _) =>
        {
            var least = Math.Max(BoundedSums.Passes + 1, Sums(segment, sums).Order().ElementAt(segment.Rows / 2));
            var expected = Enumerable.Range(0, segment.Rows).Where(row => sums.Of((ushort)row) >= least);
            var (found, piece, from) = (new List<int>(), new ushort[100], 0);
            while (from < segment.Rows)
                found.AddRange(piece.Take(sums.Rows(ref from, segment.Rows, least, piece)).Select(static row => (int)row));

            Assert.Equal(expected, found);
        });

    private static void Of(Action<PlainSegment, PlainQuery, byte[], BoundedSums, PlainStatistics> check) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var market = new PlainMarket(Enumerable.Range(0, random.Next(1_400, 1_900)).Select(number => PlainMarkets.Wordy(random, number) with { District = "1" }));
            market.Apply([.. Enumerable.Range(0, random.Next(1, 2_000)).Select(number => new PlainUpdate(new($"\"n{number}\"", null), Elsewhere(random, number)))]);
            var snapshot = market.Current;
            var query = new PlainQuery(market);
            query.Read(PlainMarkets.Seeker(random) with { Text = PlainMarkets.Wordy(random, 0).Text, Districts = ["1"] }, snapshot);
            var segment = query.Segments[0];
            var passing = new byte[segment.Rows + PlainSegment.Margin];
            for (var row = 0; row < segment.Rows; row++)
                passing[row] = (byte)random.Next(2);
            var sums = new BoundedSums();
            var slices = Slices(segment, query);
            if (TermSlice.RowsOf(slices) == 0)
                return;
            Assert.True(sums.Use(segment, snapshot.Statistics, slices, query.Rarities));
            sums.Add(segment, passing, slices);
            check(segment, query, passing, sums, snapshot.Statistics);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Markets));

    // Texts of one word or of many, so that the mean length moves either way.
    private static PlainPosting Elsewhere(Random random, int number) => PlainMarkets.Posting(random, number) with
    {
        Id = new($"\"n{number}\"", null),
        District = "2",
        Text = string.Join(' ', Enumerable.Repeat("词", number % 2 == 0 ? 1 : random.Next(1, 60))),
    };

    private static TermSlice[] Slices(PlainSegment segment, PlainQuery query) =>
        [.. query.Terms.ToArray().Select(term => segment.Slices.Find(term) is >= 0 and var slice ? segment.Slices.At(slice) : default)];

    // Rows that do not pass may have anything below.
    private static int[] Sums(PlainSegment segment, BoundedSums sums) =>
        [.. Enumerable.Range(0, segment.Rows).Select(row => Math.Max(BoundedSums.Passes, sums.Of((ushort)row)))];

    private static double Score(PlainSegment segment, PlainQuery query, PlainStatistics statistics, ushort row)
    {
        var score = 0.0;
        var slices = Slices(segment, query);
        for (var term = 0; term < slices.Length; term++)
        {
            if (new SliceCursor(segment, slices[term]).CountOf(row) is > 0 and var count)
                score += query.Rarities[term] * statistics.Saturated(count, segment.Lengths[row]);
        }

        return score;
    }
}
