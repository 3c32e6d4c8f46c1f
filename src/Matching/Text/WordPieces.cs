namespace Jiuye.Matching.Text;

/// <summary>Walks over a folded text, piece by piece: words of the lexicon, Latin terms, runs of unknown Chinese characters.</summary>
internal ref struct WordPieces
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<int> lengths;
    private readonly ReadOnlySpan<WordKind> kinds;

    /// <param name="folded">The text.</param>
    /// <param name="lengths">For each place, the length of the piece that starts there.</param>
    /// <param name="kinds">For each place, the kind of the word that starts there; unknown where none does.</param>
    internal WordPieces(ReadOnlySpan<char> folded, ReadOnlySpan<int> lengths, ReadOnlySpan<WordKind> kinds)
    {
        text = folded;
        this.lengths = lengths;
        this.kinds = kinds;
    }

    /// <summary>Where the piece starts in the folded text.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the piece ends in the folded text, exclusive.</summary>
    internal int End { get; private set; }

    /// <summary>What the piece is.</summary>
    internal WordKind Kind { get; private set; }

    /// <summary>Characters of the piece.</summary>
    internal readonly int Length => End - Start;

    /// <summary>Goes to the next piece, past white space and punctuation; false at the end.</summary>
    internal bool MoveNext()
    {
        for (var at = End; at < text.Length; at++)
        {
            if (kinds[at] != WordKind.Unknown)
                return Set(at, at + lengths[at], kinds[at]);
            if (CharacterClasses.StartsLatin(text, at))
                return Set(at, at + lengths[at], WordKind.Latin);
            if (CharacterClasses.IsHan(text[at]))
                return Set(at, UnknownEnd(at), WordKind.Unknown);
            if (CharacterClasses.StartsRareHan(text, at))
                return Set(at, at + 2, WordKind.Unknown);
        }

        return false;
    }

    private bool Set(int start, int end, WordKind kind)
    {
        (Start, End, Kind) = (start, end, kind);
        return true;
    }

    private readonly int UnknownEnd(int start)
    {
        var end = start + 1;
        while (end < text.Length && CharacterClasses.IsHan(text[end]) && kinds[end] == WordKind.Unknown)
            end++;
        return end;
    }
}
