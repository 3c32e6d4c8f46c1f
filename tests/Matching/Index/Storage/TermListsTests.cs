using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class TermListsTests
{
    private const int Rows = 300_000;

    [Fact]
    public void Every_list_is_read_back_block_by_block() => ForAllLists(static (entries, lists, _) =>
    {
        Assert.Equal(entries.Sum(static list => list.Length), lists.Entries);
        for (var term = 0; term < entries.Length; term++)
        {
            Assert.Equal(entries[term].Length, lists.List(Number(term)).Count);
            Assert.Equal(entries[term], ReadAll(lists.List(Number(term))));
            Assert.Equal(0, lists.List(Number(term) + 1).Count);
        }
    });

    [Fact]
    public void A_block_tells_its_bounds_and_the_most_that_it_can_add() => ForAllLists(static (entries, lists, _) =>
    {
        for (var term = 0; term < entries.Length; term++)
        {
            var list = lists.List(Number(term));
            Assert.False(list.IsAtBlock);
            foreach (var block in entries[term].Chunk(TermBlock.Entries))
            {
                Assert.True(list.MoveNext());
                Assert.True(list.IsAtBlock);
                Assert.Equal(block[0].Row, list.FirstRow);
                Assert.Equal(block[^1].Row, list.LastRow);
                Assert.Equal(block.Max(static entry => entry.Weight), list.MaxWeight);
            }

            Assert.False(list.MoveNext());
            Assert.False(list.IsAtBlock);
        }
    });

    [Fact]
    public void Moving_to_a_row_ends_at_the_first_block_that_reaches_it() => ForAllLists(static (entries, lists, random) =>
    {
        for (var term = 0; term < entries.Length; term++)
        {
            var blocks = entries[term].Chunk(TermBlock.Entries).ToArray();
            var list = lists.List(Number(term));
            var at = 0;
            for (var row = random.Next(200); row < Rows + 100; row += random.Next(1, 60_000))
            {
                while (at < blocks.Length && blocks[at][^1].Row < row)
                    at++;
                Assert.Equal(at < blocks.Length, list.MoveTo(row));
                if (at < blocks.Length)
                    Assert.Equal(blocks[at][0].Row, list.FirstRow);
            }
        }
    });

    [Fact]
    public void No_entry_of_a_range_weighs_more_than_the_bound() => ForAllLists(static (entries, lists, random) =>
    {
        for (var term = 0; term < entries.Length; term++)
        {
            var range = Ranges(random)[0];
            var list = lists.List(Number(term));
            var most = entries[term].Where(entry => entry.Row >= range.Start && entry.Row < range.End).Select(static entry => entry.Weight).DefaultIfEmpty((ushort)0).Max();
            Assert.True(list.MaxWeightIn(range) >= most);
            Assert.True(!list.MoveTo(range.Start) || list.MaxWeightIn(range) >= most);
        }
    });

    [Fact]
    public void Sums_over_ranges_are_those_of_adding_entry_by_entry() => ForAllLists(static (entries, lists, random) =>
    {
        var terms = Enumerable.Range(0, entries.Length).Where(_ => random.Next(3) > 0).ToArray();
        var weights = Array.ConvertAll(terms, _ => (ushort)random.Next(1, 100));
        var ranges = Ranges(random);
        var (sums, plain) = (new int[Rows], new int[Rows]);

        lists.Accumulate(Array.ConvertAll(terms, Number), weights, ranges, sums);

        for (var at = 0; at < terms.Length; at++)
        {
            foreach (var (row, weight) in entries[terms[at]].Where(entry => ranges.Any(range => entry.Row >= range.Start && entry.Row < range.End)))
                plain[row] += weights[at] * weight;
        }

        Assert.Equal(plain, sums);
    });

    [Fact]
    public void Lists_written_to_a_file_are_read_back() => ForAllLists(static (entries, lists, _) =>
    {
        using var folder = new TemporaryFolder();
        using (var stream = File.Create(folder["terms.seg"]))
        {
            var writer = new SegmentFileWriter(stream, "test", Rows);
            lists.Write(writer, "words");
            writer.Finish();
        }

        var read = TermLists.Read(SegmentFile.Open(folder["terms.seg"], "test", threads: 1), "words");

        Assert.Equal((lists.Terms.Length, lists.Bytes, lists.Form), (read.Terms.Length, read.Bytes, read.Form));
        for (var term = 0; term < entries.Length; term++)
            Assert.Equal(entries[term], ReadAll(read.List(Number(term))));
    });

    [Fact]
    public void Widened_many_at_once_distances_are_those_of_one_after_another() =>
        Prop.ForAll<byte[], ushort[], int>(static (bytes, shorts, first) =>
        {
            first &= 0xFFFFFF;
            var ints = Array.ConvertAll(shorts, static value => value * 1_000);
            var (fast, plain) = (new int[bytes.Length + 2 * shorts.Length], new int[bytes.Length + 2 * shorts.Length]);
            RowDistances.Widen(bytes, first, fast);
            RowDistances.Widen(shorts, first, fast.AsSpan(bytes.Length));
            RowDistances.Widen(ints, first, fast.AsSpan(bytes.Length + shorts.Length));
            RowDistances.Plainly<byte>(bytes, first, plain);
            RowDistances.Plainly<ushort>(shorts, first, plain.AsSpan(bytes.Length));
            RowDistances.Plainly<int>(ints, first, plain.AsSpan(bytes.Length + shorts.Length));
            return fast.SequenceEqual(plain);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Lists_that_do_not_ascend_or_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => TermLists.Of([0], [0, 2], [3, 3], [1, 1], TermListForm.Plain));
        Assert.Throws<ArgumentException>(static () => TermLists.Of([1, 1], [0, 1, 2], [3, 3], [1, 1], TermListForm.Plain));
        Assert.Throws<ArgumentException>(static () => TermLists.Of([0], [0, 1], [-1], [1], TermListForm.Packed));
        Assert.Throws<ArgumentException>(static () => TermLists.Of([0], [0, 1], [1, 2], [1, 1], TermListForm.Plain));
        Assert.Throws<ArgumentException>(static () => TermLists.Of([], [], [], [], TermListForm.Plain));
        Assert.Throws<ArgumentException>(static () => TermLists.Of([0], [0, 1], [1], [1, 1], TermListForm.Plain));
    }

    // The numbers of terms leave gaps: a segment has not every term of the market.
    private static int Number(int term) => 5 + 3 * term;

    private static (int Row, ushort Weight)[] ReadAll(TermCursor list)
    {
        var room = new int[TermBlock.Entries];
        var read = new List<(int, ushort)>();
        while (list.MoveNext())
        {
            list.Read(room, out var rows, out var weights);
            for (var at = 0; at < rows.Length; at++)
                read.Add((rows[at], weights[at]));
        }

        return [.. read];
    }

    private static void ForAllLists(Action<(int Row, ushort Weight)[][], TermLists, Random> law) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            foreach (var form in new[] { TermListForm.Plain, TermListForm.Packed })
            {
                var random = new Random(seed);
                var entries = Entries(random);
                var starts = new int[entries.Length + 1];
                for (var term = 0; term < entries.Length; term++)
                    starts[term + 1] = starts[term] + entries[term].Length;
                var all = entries.SelectMany(static list => list).ToArray();
                law(entries, TermLists.Of([.. Enumerable.Range(0, entries.Length).Select(Number)], starts, Array.ConvertAll(all, static entry => entry.Row), Array.ConvertAll(all, static entry => entry.Weight), form), random);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    // Terms that no row, few rows, many rows and nearly every row have.
    private static (int Row, ushort Weight)[][] Entries(Random random)
    {
        var entries = new (int, ushort)[random.Next(1, 12)][];
        for (var term = 0; term < entries.Length; term++)
        {
            var gap = new[] { Rows * 2, Rows / 20, 2_000, 300, 5, 2 }[random.Next(6)];
            var list = new List<(int, ushort)>();
            for (var row = random.Next(gap); row < Rows && list.Count < 5_000; row += random.Next(1, gap))
                list.Add((row, (ushort)random.Next(1, 65_536)));
            entries[term] = [.. list];
        }

        return entries;
    }

    private static RowRange[] Ranges(Random random)
    {
        var ranges = new List<RowRange>();
        for (var at = random.Next(1_000); at < Rows && ranges.Count < 6;)
        {
            var end = Math.Min(Rows, at + random.Next(1, random.Next(2) == 0 ? 50 : 40_000));
            ranges.Add(new(at, end));
            at = end + random.Next(50_000);
        }

        return [.. ranges];
    }
}
