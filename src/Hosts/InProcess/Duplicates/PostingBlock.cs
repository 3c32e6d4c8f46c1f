using System.Buffers;

namespace Jiuye;

/// <summary>The postings of one employer, district and core title, in the order of their ids: who stands for whom.</summary>
internal sealed class PostingBlock
{
    private readonly List<PostingPrint> prints;
    private readonly TextSpool texts;
    private readonly DuplicateRule rule;
    private readonly bool isExact;
    private readonly Dictionary<int, ulong[]> sets = [];
    private readonly int[] distinct;
    private readonly Dictionary<(UInt128, double?), int> firstOfEqual = [];

    internal PostingBlock(List<PostingPrint> prints, TextSpool texts, DuplicateRule rule)
    {
        (this.prints, this.texts, this.rule) = (prints, texts, rule);
        for (var row = 0; row < prints.Count; row++)
            firstOfEqual.TryAdd(prints[row].Key, row);
        // Equal ones are like the same others: one of them is compared, the rest follow it.
        distinct = [.. firstOfEqual.Values.Where(row => prints[row].Length > 0).Order()];
        isExact = distinct.Length <= rule.LargestExactBlock;
    }

    /// <summary>Adds those that stand for others.</summary>
    internal void AddTo(List<KeptPosting> found, CancellationToken cancellation)
    {
        var leaders = Leaders(cancellation);
        var left = new Dictionary<int, List<DuplicatePosting>>();
        for (var row = 0; row < prints.Count; row++)
        {
            var first = firstOfEqual[prints[row].Key];
            var (leader, likeness) = leaders.GetValueOrDefault(first, (Row: first, Likeness: 1d));
            if (leader == row)
                continue;
            if (!left.TryGetValue(leader, out var standsFor))
                left.Add(leader, standsFor = []);
            standsFor.Add(new(prints[row].Id, likeness, Reason(prints[leader], prints[row])));
        }

        found.AddRange(left.Select(pair => new KeptPosting(prints[pair.Key].Id, pair.Value)));
    }

    /// <summary>Of each that is not kept: the first kept one that it is like.</summary>
    private Dictionary<int, (int Row, double Likeness)> Leaders(CancellationToken cancellation)
    {
        var leaders = new Dictionary<int, (int, double)>();
        if (distinct.Length < 2)
            return leaders;
        var candidates = BlockSearch.For(distinct.Length, () => distinct.Select(SetOf), rule);
        var rows = new List<int>();
        foreach (var row in distinct)
        {
            cancellation.ThrowIfCancellationRequested();
            var set = SetOf(row);
            candidates.Find(set, rows);
            var leader = rows.Where(earlier => prints[earlier].MayBeOneWith(prints[row])).Select(earlier => (Row: earlier, Likeness: Shingles.Likeness(SetOf(earlier), set)))
                .FirstOrDefault(pair => pair.Likeness >= rule.LeastLikeness, (Row: row, Likeness: 1d));
            if (leader.Row == row)
                candidates.Add(row, set);
            else
                leaders.Add(row, leader);
        }

        return leaders;
    }

    // A block that is searched by minimum hashes is too large for all its sets to be held.
    private ulong[] SetOf(int row)
    {
        if (sets.TryGetValue(row, out var known))
            return known;
        var print = prints[row];
        var rented = ArrayPool<char>.Shared.Rent(print.Length);
        var text = rented.AsSpan(0, print.Length);
        texts.Read(print.Start, text);
        var set = Shingles.Of(text);
        ArrayPool<char>.Shared.Return(rented, clearArray: true);
        if (isExact)
            sets.Add(row, set);
        return set;
    }

    private static DuplicateReasons Reason(in PostingPrint kept, in PostingPrint left)
    {
        var reason = kept.Text != left.Text ? DuplicateReasons.NearText
            : kept.Length > 0 ? DuplicateReasons.SameText
            : DuplicateReasons.SameTermsWithoutText;
        if (kept.Title != left.Title)
            reason |= DuplicateReasons.TitleDiffers;
        if (kept.Terms != left.Terms)
            reason |= DuplicateReasons.TermsDiffer;
        return reason;
    }
}
