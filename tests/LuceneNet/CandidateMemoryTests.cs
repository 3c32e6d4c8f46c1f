using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Jiuye.Tests;

/// <summary>What is held in memory, and that it stays below what was said.</summary>
public sealed class CandidateMemoryTests
{
    [Fact]
    public void Filters_that_are_kept_take_no_more_than_they_may_and_let_the_same_pass()
    {
        const long most = 100_000;
        const int oneFilter = 4_096 + (Documents / 8);
        using var directory = Numbered();
        using var reader = DirectoryReader.Open(directory);
        var segment = Assert.Single(reader.Leaves);
        var (kept, anew) = (new FilterBits(most), new FilterBits(0));

        for (var question = 0; question < 300; question++)
        {
            Filter[] filters = [AtMost(question % 70), AtMost(question)];
            Assert.Equal(Passing(anew, filters), Passing(kept, filters));
            Assert.InRange(kept.Bytes, oneFilter, most + (filters.Length * oneFilter));
        }

        Assert.Equal(0, anew.Bytes);

        string Passing(FilterBits bits, Filter[] filters) => Convert.ToHexString(FilterBits.Passing(segment, bits.Prepared(filters)).GetBits().SelectMany(BitConverter.GetBytes).ToArray());

        static QueryWrapperFilter AtMost(int value) => new(NumericRangeQuery.NewInt32Range("number", null, value, true, true));
    }

    [Fact]
    public void Sums_of_those_who_pass_are_those_of_a_sum_for_each_document() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var passing = new FixedBitSet(random.Next(1, 300));
            for (var document = 0; document < passing.Length; document++)
            {
                if (random.Next(3) == 0)
                    passing.Set(document);
            }

            var (sums, plain) = (new PassingSums(passing, passing.Cardinality), new long[passing.Length]);
            foreach (var document in Enumerable.Range(0, passing.Length).Where(passing.Get).SelectMany(document => Enumerable.Repeat(document, random.Next(3))))
            {
                var steps = random.Next(1, 1 << 24);
                sums.Add(document, steps);
                plain[document] += steps;
            }

            var best = new BestDocuments(passing.Length);
            sums.OfferTo(best, new Ids());
            Assert.Equal(plain.Select(static (sum, document) => (document.ToString("D3", null), sum)).Where(static one => one.sum > 0).OrderByDescending(static one => one.sum), best.Drain());
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Records_that_come_one_by_one_are_read_once_and_give_the_same_lists(int threads)
    {
        var (market, policy, read) = (Markets.Large, Markets.Options().Filters, 0);
        using var whole = LuceneCandidates.Build(new RAMDirectory(), new RAMDirectory(), market, JobTextReader.Default, policy);
        using var streamed = LuceneCandidates.Build(
            new RAMDirectory(), new RAMDirectory(), new MarketRows(Counted(market.Postings), Counted(market.Seekers), Counted(market.Referrals)), JobTextReader.Default, policy, new() { Threads = threads });

        Assert.Equal(market.Postings.Count + market.Seekers.Count + market.Referrals.Count, read);
        Markets.AssertSame(Lists(whole), Lists(streamed));

        IEnumerable<T> Counted<T>(IEnumerable<T> rows)
        {
            foreach (var row in rows)
            {
                read++;
                yield return row;
            }
        }

        MatchList[] Lists(LuceneCandidates source) =>
            [.. market.Seekers.Select(seeker => source.FindPostings(seeker, 5, Markets.AsOf)), .. market.Postings.Select(posting => source.FindSeekers(posting, 5, Markets.AsOf))];
    }

    [Fact]
    public void A_row_that_cannot_be_read_ends_the_building_with_its_own_fault_and_nothing_stays_locked()
    {
        using var postings = new RAMDirectory();
        using var seekers = new RAMDirectory();
        var market = new MarketRows(Cut(), [], []);

        Assert.Equal("p.jsonl: line 2", Assert.Throws<InvalidDataException>(() => Build(market)).Message);

        Build(new([], [], [])).Dispose();

        LuceneCandidates Build(MarketRows rows) => LuceneCandidates.Build(postings, seekers, rows, JobTextReader.Default, Markets.Options().Filters);

        static IEnumerable<JobPosting> Cut()
        {
            yield return new() { Id = new("p1"), Title = "电工" };
            throw new InvalidDataException("p.jsonl: line 2");
        }
    }

    private const int Documents = 2_000;

    private static RAMDirectory Numbered()
    {
        var directory = new RAMDirectory();
        using var writer = new IndexWriter(directory, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        for (var number = 0; number < Documents; number++)
            writer.AddDocument([new Int32Field("number", number % 250, Field.Store.NO)]);
        writer.ForceMerge(1);
        return directory;
    }

    private sealed class Ids : BinaryDocValues
    {
        public override void Get(int docID, BytesRef result) => result.CopyChars(docID.ToString("D3", null));
    }
}
