namespace Jiuye.Matching.Text;

/// <summary>Finds job titles and skills made of a field, tool or ware and a head: 跨境电商 and 运营, 数据 and 标注.</summary>
/// <remarks>The lists are <c>datasets/lexicons/job-modifiers.txt</c>, <c>job-heads.txt</c> and <c>skill-heads.txt</c>. Immutable.</remarks>
internal static class CompoundWords
{
    private const int MostModifiers = 3;

    private static readonly Lazy<ArrayTrie> Modifiers = new(static () => Trie(("job-modifiers.txt", WordKind.General)));
    private static readonly Lazy<ArrayTrie> Inner = new(static () => Trie(("job-modifiers.txt", WordKind.General), ("skill-heads.txt", WordKind.Skill)));
    private static readonly Lazy<ArrayTrie> Heads = new(static () => Trie(("job-heads.txt", WordKind.Occupation), ("skill-heads.txt", WordKind.Skill)));

    /// <summary>Puts the pieces of a compound together; it must begin and end where a piece does.</summary>
    internal static void Merge(ReadOnlySpan<char> folded, List<Token> pieces)
    {
        var kept = 0;
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            var merged = pieces[piece];
            if (merged.Kind is not (WordKind.Stop or WordKind.Added))
                Extend(folded, pieces, ref piece, ref merged);
            pieces[kept++] = merged;
        }

        pieces.RemoveRange(kept, pieces.Count - kept);
    }

    private static void Extend(ReadOnlySpan<char> folded, List<Token> pieces, ref int piece, ref Token merged)
    {
        var (furthest, found) = (piece, merged);
        Search(folded, merged.Start, merged.Start, 0, pieces, piece, ref furthest, ref found);
        if (furthest > piece || found.Kind != merged.Kind)
            (piece, merged) = (furthest, found);
    }

    /// <summary>Tries every modifier that starts at a place, and a head after each.</summary>
    private static void Search(ReadOnlySpan<char> folded, int start, int at, int depth, List<Token> pieces, int first, ref int furthest, ref Token found)
    {
        if (at >= folded.Length)
            return;
        if (depth > 0)
        {
            var heads = Heads.Value.WordsAt(folded, at);
            while (heads.MoveNext())
            {
                var last = EndingAt(pieces, first, at + heads.Length);
                if (last >= 0 && (last > furthest || (last == furthest && last == first)))
                    (furthest, found) = (last, new(start, at + heads.Length - start, (WordKind)heads.Value));
            }
        }

        if (depth == MostModifiers)
            return;
        var modifiers = (depth == 0 ? Modifiers : Inner).Value.WordsAt(folded, at);
        while (modifiers.MoveNext())
            Search(folded, start, at + modifiers.Length, depth + 1, pieces, first, ref furthest, ref found);
    }

    /// <summary>The piece that ends at a place, reached from another without a gap; −1 where none does.</summary>
    private static int EndingAt(List<Token> pieces, int first, int end)
    {
        for (var piece = first; piece < pieces.Count && pieces[piece].End <= end; piece++)
        {
            if (piece > first && (pieces[piece].Start != pieces[piece - 1].End || pieces[piece].Kind is WordKind.Stop))
                return -1;
            if (pieces[piece].End == end)
                return piece;
        }

        return -1;
    }

    private static ArrayTrie Trie(params (string File, WordKind Kind)[] lists) => ArrayTrie.Build(
        lists.SelectMany(static list => LexiconResource.Lines(list.File).Select(word => KeyValuePair.Create(CharacterFolding.FoldToString(word), (int)list.Kind))));
}
