using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class RowSetTests
{
    private const int Universe = 5 * RowChunk.Rows + 1_000;

    [Fact]
    public void A_set_holds_the_rows_it_was_made_of() => ForAllSets(static (rows, _) =>
    {
        var set = RowSet.Of(rows);
        var same = rows.ToHashSet();
        Assert.Equal(rows.Length, set.Count);
        Assert.True(rows.SequenceEqual(set.Rows()));
        for (var row = 0; row < Universe; row += 61)
            Assert.Equal(same.Contains(row), set.Contains(row));
        Assert.True(rows.Take(2_000).All(set.Contains));
    });

    [Fact]
    public void A_set_of_a_bitmap_is_the_set_of_its_rows() => ForAllSets(static (rows, _) =>
        Assert.True(rows.SequenceEqual(RowSet.OfBitmap(Bitmap(rows)).Rows())));

    [Fact]
    public void Combined_with_part_of_a_bitmap_a_set_keeps_removes_or_adds_its_rows() => ForAllSets(static (rows, random) =>
    {
        var set = RowSet.Of(rows);
        var own = Bitmap(rows);
        for (var round = 0; round < 20; round++)
        {
            // Mostly short runs within a chunk, as places are, some across chunks, some beyond the end.
            var from = random.Next(own.Length);
            var words = new ulong[random.Next(round % 4 == 0 ? 3_000 : 40)];
            for (var at = 0; at < words.Length; at++)
                words[at] = unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue));
            Check(set.AndInto, static (word, mask) => word & mask);
            Check(set.AndNotInto, static (word, mask) => word & ~mask);
            Check(set.OrInto, static (word, mask) => word | mask);

            void Check(Combine combine, Func<ulong, ulong, ulong> plainly)
            {
                var combined = words.ToArray();
                combine(combined, from);
                Assert.Equal(words.Select((word, at) => plainly(word, from + at < own.Length ? own[from + at] : 0)), combined);
            }
        }
    });

    [Fact]
    public void Each_chunk_takes_the_least_room_of_the_three_forms() => ForAllSets(static (rows, _) =>
    {
        foreach (var chunk in RowSet.Of(rows).Chunks)
        {
            var own = rows.Where(row => row >> 16 == chunk.Key).ToArray();
            var runs = own.Where((row, at) => at == 0 || own[at - 1] != row - 1).Count();
            var sizes = new[] { ((own[^1] & 0xFFFF) / 64 + 1) * 8, own.Length * 2, runs * 4 };
            Assert.Equal(sizes.Min(), chunk.Length * (chunk.Kind == RowChunkKind.Dense ? 8 : 2));
        }
    });

    [Fact]
    public void All_three_forms_occur_in_what_is_tested()
    {
        var kinds = new HashSet<RowChunkKind>();
        ForAllSets((rows, _) => kinds.UnionWith(RowSet.Of(rows).Chunks.ToArray().Select(static chunk => chunk.Kind)));

        Assert.Equal(3, kinds.Count);
    }

    [Fact]
    public void Sets_written_to_a_file_are_read_back() => ForAllSets(static (rows, random) =>
    {
        using var folder = new TemporaryFolder();
        var others = Rows(random);
        using (var stream = File.Create(folder["sets.seg"]))
        {
            var writer = new SegmentFileWriter(stream, "test", Universe);
            RowSets.Of([RowSet.Of(rows), RowSet.Of([]), RowSet.Of(others)]).Write(writer, "sets");
            writer.Finish();
        }

        var sets = RowSets.Read(SegmentFile.Open(folder["sets.seg"], "test", threads: 1), "sets");

        Assert.Equal(3, sets.Count);
        Assert.True(rows.SequenceEqual(sets[0].Rows()));
        Assert.Empty(sets[1].Rows());
        Assert.True(others.SequenceEqual(sets[2].Rows()));
    });

    [Fact]
    public void Rows_that_do_not_ascend_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => RowSet.Of([3, 3]));
        Assert.Throws<ArgumentException>(static () => RowSet.Of([70_000, 3]));
        Assert.False(RowSet.Of([3]).Contains(-1));
        Assert.False(RowSet.Of([3]).Contains(int.MaxValue));
    }

    private delegate void Combine(Span<ulong> bitmap, int firstWord);

    private static void ForAllSets(Action<int[], Random> law) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            law(Rows(random), random);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    // Chunks that are empty, sparse, dense, full or full of runs.
    private static int[] Rows(Random random)
    {
        var rows = new List<int>();
        for (var key = 0; key * RowChunk.Rows < Universe; key++)
        {
            var share = new[] { 0, 0.0005, 0.02, 0.6, 1 }[random.Next(5)];
            var longestRun = new[] { 1, 1, 50, 3_000 }[random.Next(4)];
            var end = Math.Min(Universe, (key + 1) * RowChunk.Rows);
            for (var row = key * RowChunk.Rows; row < end;)
            {
                var run = Math.Min(end - row, random.Next(1, longestRun + 1));
                if (random.NextDouble() < share)
                    rows.AddRange(Enumerable.Range(row, run));
                row += run;
            }
        }

        return [.. rows];
    }

    private static ulong[] Bitmap(int[] rows)
    {
        var words = new ulong[(Universe + 63) / 64];
        foreach (var row in rows)
            words[row / 64] |= 1UL << (row % 64);
        return words;
    }
}
