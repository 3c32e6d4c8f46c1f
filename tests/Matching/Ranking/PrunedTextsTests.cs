using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>The best rows by text, found without adding up all of it, beside adding up all of it.</summary>
public sealed class PrunedTextsTests
{
    private static readonly DistrictCode Place = DistrictCode.Parse("110108");

    [Fact]
    public void The_lists_of_a_large_place_are_those_of_scoring_every_posting()
    {
        var random = new Random(11);
        // Some words in nearly every text, most in few, by Zipf's law.
        var market = new Market(
            [.. Enumerable.Range(0, 20_000).Select(number => new JobPosting { Id = new(FormattableString.Invariant($"p{number:00000}")), Title = Words(random, 12, 0), District = Place })],
            [.. Enumerable.Range(0, 12).Select(number => new JobSeeker { Id = new(FormattableString.Invariant($"s{number:00}")), Profile = Words(random, 8, number % 3 * 20), District = Place })],
            []);
        var engine = MatchingEngine.Build(market, Markets.Options(RankingProfile.Bm25), JobTextReader.Default);

        Assert.All(market.Seekers, seeker =>
        {
            var expected = market.Postings
                .Select(posting => (posting.Id, Score: engine.Score(seeker.Id, posting.Id, Markets.AsOf)))
                .Where(static one => one.Score > 0)
                .OrderByDescending(static one => one.Score).ThenBy(static one => one.Id)
                .Take(10);

            Assert.Equal(expected, engine.RecommendPostings(seeker.Id, 10, Markets.AsOf).Select(static match => (match.Posting, match.Score)));
        });
    }

    [Fact]
    public void The_best_rows_are_those_of_adding_up_every_list() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
    {
        var random = new Random(seed);
        var rows = random.Next(6_000, 12_000);
        var common = random.Next(1, 8);
        var documents = Enumerable.Range(0, rows).Select(_ => Document(random, common)).ToArray();
        var segment = new TextsOnly(documents);
        var asking = TermVectors.Of([Document(random, common)], Statistics, static (document, _, weights) => weights.Fill((ushort)(1 + document.Length)));
        var run = new RowRange(random.Next(100), rows - random.Next(100));
        var words = Enumerable.Range(0, Bitmap.WordsFor(rows)).Select(_ => random.Next(9) == 0 ? 0 : (ulong)random.NextInt64() | (ulong)random.NextInt64() << 1).ToArray();
        words[run.Start >> 6] &= ulong.MaxValue << (run.Start & 63);
        words[(run.End - 1) >> 6] &= ulong.MaxValue >> (63 - ((run.End - 1) & 63));
        words.AsSpan(((run.End - 1) >> 6) + 1).Clear();
        var sums = new int[Bitmap.WordsFor(rows) * 64];
        var best = new TopMatches<CandidateOrder>();
        best.Reset(random.Next(1, 30), new([segment], [0]));

        new PrunedTexts().Offer(new(asking, 0, segment, 0.5, 0), run, words.AsSpan(run.Start >> 6), sums, best);

        var expected = Enumerable.Range(run.Start, run.Length)
            .Where(row => (words[row >> 6] >> (row & 63) & 1) != 0)
            .Select(row => (Row: row, Score: TermVectors.Product(asking, 0, segment.Terms, row) * 0.5))
            .Where(static one => one.Score > 0)
            .OrderByDescending(static one => one.Score).ThenBy(static one => one.Row)
            .Take(best.Capacity);
        Assert.Equal(expected, best.Drain().ToArray());
        Assert.All(sums, static sum => Assert.Equal(0, sum));
    }).QuickCheckThrowOnFailure();

    private static TermStatistics Statistics => TermStatistics.Of(0, []);

    private static string Words(Random random, int count, int first) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => FormattableString.Invariant($"w{(int)((first + 1) * Math.Pow(2_000.0 / (first + 1), random.NextDouble()))}")));

    // Common words in half of all texts, rare ones in one of a hundred.
    private static TermDocument Document(Random random, int common)
    {
        int[] terms = [.. Enumerable.Range(0, common).Where(_ => random.Next(2) == 0), .. Enumerable.Range(common, 100).Where(_ => random.Next(100) == 0)];
        int[] once = [.. terms.Select(static _ => 1)];
        return new(terms, once, once, terms.Length);
    }

    /// <summary>A segment of which only the texts are asked for.</summary>
    private sealed class TextsOnly : ISegment
    {
        public TextsOnly(TermDocument[] documents)
        {
            Terms = TermVectors.Of(documents, Statistics, Weigh);
            Lists = InvertedTerms.Of(Terms);
            IdRank = Column<int>.Of([.. Enumerable.Range(0, documents.Length)]);
        }

        public int Count => IdRank.Length;

        public Column<int> IdRank { get; }

        public SnapshotFile? File { get; set; }

        public TermVectors Terms { get; }

        public TermLists Lists { get; }

        public int CompareIds(int row, ISegment other, int otherRow) => row.CompareTo(otherRow);

        public int RowLike(int otherRow, ISegment other) => otherRow;

        // Rare words weigh much, as by their frequency; lengths make ties rare but leave some.
        private static void Weigh(TermDocument document, TermStatistics statistics, Span<ushort> weights)
        {
            for (var at = 0; at < weights.Length; at++)
                weights[at] = (ushort)((document.Terms[at] < 8 ? 1 : 60) + document.Length % 4);
        }
    }
}
