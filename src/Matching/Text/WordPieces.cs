namespace Jiuye.Matching.Text;

/// <summary>Walks over a folded text, piece by piece: words of the lexicon, Latin terms, runs of unknown Chinese characters.</summary>
internal ref struct WordPieces
{
    private readonly Lexicon lexicon;
    private readonly ReadOnlySpan<char> text;

    internal WordPieces(Lexicon lexicon, ReadOnlySpan<char> folded)
    {
        this.lexicon = lexicon;
        text = folded;
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
            var length = lexicon.Longest(text, at, out var kind);
            if (length > 0)
                return Set(at, at + length, kind);
            if (CharacterClasses.StartsLatin(text, at))
                return Set(at, CharacterClasses.LatinEnd(text, at), WordKind.Latin);
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
        while (end < text.Length && CharacterClasses.IsHan(text[end]) && lexicon.Longest(text, end, out _) == 0)
            end++;
        return end;
    }
}
