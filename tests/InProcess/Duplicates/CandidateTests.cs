using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Tests;
using Xunit.Abstractions;

namespace InProcess.Tests.Duplicates;

public class CandidateTests(ITestOutputHelper output)
{
    // Texts over few words, copied with words changed, so that likeness is spread over the whole interval.
    private static readonly Gen<ulong[][]> Sets =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(2, 60)
        select Texts(new(seed), count).Select(static text => Shingles.Of(text)).ToArray();

    private static readonly Gen<double> Thresholds = Gen.Elements(0.5, 0.6, 0.75, 0.8, 0.9, 0.95, 1);

    [Fact]
    public void By_prefix_every_pair_at_or_above_the_threshold_is_a_candidate() =>
        Prop.ForAll(Sets.ToArbitrary(), Thresholds.ToArbitrary(), static (sets, threshold) =>
            Missed(sets, threshold, new PrefixIndex(threshold, PrefixIndex.FrequenciesOf(sets))) == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Minimum_hashes_miss_no_pair_of_the_random_texts_at_the_threshold() =>
        Prop.ForAll(Sets.ToArbitrary(), static sets => Missed(sets, 0.8, new MinimumHashes(0.8)) == 0).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.5, 2, 49)]
    [InlineData(0.8, 5, 35)]
    [InlineData(0.9, 8, 25)]
    public void Bands_follow_from_the_threshold_and_miss_at_most_one_pair_in_a_million(double threshold, int rows, int bands)
    {
        var hashes = new MinimumHashes(threshold);

        Assert.Equal((rows, bands), (hashes.RowsABand, hashes.Bands));
        Assert.InRange(hashes.Missed(threshold), 0, MinimumHashes.MostMissed);
        Assert.Equal(Math.Pow(1 - Math.Pow(threshold, rows), bands), hashes.Missed(threshold), 15);
    }

    [Fact]
    public void A_pair_becomes_a_candidate_as_often_as_the_formula_of_the_bands_says()
    {
        // 400 pairs of likeness one half: 1 − (1 − 0.5^5)^35 = 67% of them should meet in a band; the interval is six standard errors wide.
        var random = new Random(5);
        var met = 0;
        for (var trial = 0; trial < 400; trial++)
        {
            var triples = Enumerable.Range(0, 400).Select(_ => (ulong)random.NextInt64(1L << 48)).Order().ToArray();
            ulong[] first = [.. triples.Where(static (_, at) => at % 4 != 0)], second = [.. triples.Where(static (_, at) => at % 4 != 1)];
            var hashes = new MinimumHashes(0.8);
            var rows = new List<int>();
            hashes.Add(0, first);
            hashes.Find(second, rows);
            met += rows.Count;
        }

        Assert.InRange(met / 400d, 0.67 - 0.07, 0.67 + 0.07);
    }

    [SharedFact]
    public void On_real_postings_neither_way_misses_a_pair_that_comparing_all_finds()
    {
        var blocks = PostingFile.Read(SharedData.File("data/postings-it2019.jsonl.gz"), new() { Limits = DatasetLimits.Default with { BadRowShare = 1 } })
            .Where(static posting => posting.Employer is not null && posting.Description.Length > 40)
            .GroupBy(static posting => posting.Employer!.Value)
            .Select(static block => block.Select(static posting => Shingles.Of(Shingles.Plain(posting.Description))).ToArray())
            .Where(static block => block.Length > 2)
            .ToList();

        var pairs = blocks.Sum(static block => Missed(block, 0.8, new EveryEarlier(), countAll: true));
        var byPrefix = blocks.Sum(static block => Missed(block, 0.8, new PrefixIndex(0.8, PrefixIndex.FrequenciesOf(block))));
        var byHashes = blocks.Sum(static block => Missed(block, 0.8, new MinimumHashes(0.8)));

        Assert.InRange(pairs, 4_000, int.MaxValue);
        Assert.Equal((0, 0), (byPrefix, byHashes));
        output.WriteLine($"{pairs} pairs in {blocks.Count} blocks; missed by prefix {byPrefix}, by minimum hashes {byHashes}");
    }

    [Fact]
    public void Triples_of_different_characters_are_different_numbers() =>
        Prop.ForAll(Gen.Choose(1, 0xD7FF).ArrayOf(3).Select(static units => new string([.. units.Select(static unit => (char)unit)])).ListOf(40).ToArbitrary(), static triples =>
            triples.Distinct().Count() == triples.SelectMany(static triple => Shingles.Of(triple)).Distinct().Count()).QuickCheckThrowOnFailure();

    [Fact]
    public void The_spool_gives_back_what_was_put_in_across_pages_and_the_disk() =>
        Prop.ForAll(Gen.Choose(0, 150_000).ListOf(12).ToArbitrary(), Gen.Elements(0, 70_000, 10_000_000).ToArbitrary(), static (lengths, inMemory) =>
        {
            using var spool = new TextSpool(inMemory);
            var texts = lengths.Select(static (length, at) => string.Create(length, at, static (span, at) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = (char)((i * 31 + at) & 0xFFFF);
            })).ToArray();
            var starts = texts.Select(text => spool.Add(text)).ToArray();
            return texts.Zip(starts).All(pair =>
            {
                var read = new char[pair.First.Length];
                spool.Read(pair.Second, read);
                return pair.First.AsSpan().SequenceEqual(read);
            });
        }).QuickCheckThrowOnFailure();

    private static int Missed(ulong[][] sets, double threshold, ICandidates candidates, bool countAll = false)
    {
        var missed = 0;
        var rows = new List<int>();
        for (var row = 0; row < sets.Length; row++)
        {
            candidates.Find(sets[row], rows);
            missed += Enumerable.Range(0, row).Count(earlier => Shingles.Likeness(sets[earlier], sets[row]) >= threshold && (countAll || !rows.Contains(earlier)));
            candidates.Add(row, sets[row]);
        }

        return missed;
    }

    private static List<string> Texts(Random random, int count)
    {
        var made = new List<string>();
        while (made.Count < count)
        {
            var text = made.Count > 0 && random.Next(3) > 0
                ? made[random.Next(made.Count)].ToCharArray()
                : [.. Enumerable.Range(0, random.Next(5, 120)).Select(_ => (char)('一' + random.Next(40)))];
            for (var changes = random.Next(6); changes > 0; changes--)
                text[random.Next(text.Length)] = (char)('一' + random.Next(40));
            made.Add(new(text));
        }

        return made;
    }
}
