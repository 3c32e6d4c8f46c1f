namespace Jiuye.Matching.Text;

/// <summary>Finds the words that cover a text best, in arrays that are used again for the next text.</summary>
/// <remarks>
/// The best cover has the greatest sum of gains, where a word of n characters gains about 8·n^1.5, words of the trade somewhat more and the
/// caller's own words most, and an unknown character nothing; of equal covers the one with the longer word first. Found from the end of the
/// text to its beginning in one pass: time linear in the text for words of bounded length.
/// </remarks>
internal sealed class WordPath
{
    private const long OwnWordGain = 1_000;

    private long[] gains = new long[1025];
    private int[] lengths = new int[1024];
    private WordKind[] kinds = new WordKind[1024];

    /// <summary>The pieces of a folded text; valid until the next call.</summary>
    internal WordPieces Through(Lexicon lexicon, ReadOnlySpan<char> folded)
    {
        if (lengths.Length < folded.Length)
        {
            gains = new long[folded.Length + folded.Length / 2 + 1];
            lengths = new int[gains.Length - 1];
            kinds = new WordKind[gains.Length - 1];
        }

        gains[folded.Length] = 0;
        for (var at = folded.Length - 1; at >= 0; at--)
            Choose(lexicon, folded, at);
        return new(folded, lengths.AsSpan(0, folded.Length), kinds.AsSpan(0, folded.Length));
    }

    /// <summary>What a word gains; see the remarks of the class.</summary>
    internal static long Gain(int length, WordKind kind) => kind switch
    {
        WordKind.Added => OwnWordGain * length,
        WordKind.Occupation or WordKind.Certificate or WordKind.Skill or WordKind.Benefit => LengthGain(length) + 4L * length,
        WordKind.Stop when length == 1 => 1,
        _ => LengthGain(length),
    };

    private static long LengthGain(int length) => (long)(8 * length * Math.Sqrt(length));

    /// <summary>Chooses the piece that starts at a place, all places after it being decided.</summary>
    private void Choose(Lexicon lexicon, ReadOnlySpan<char> text, int at)
    {
        // Nothing starts inside a Latin term, and its end is looked for once: the time stays linear in a text that is one long term.
        var mayStart = MayStart(text, at);
        var end = mayStart && CharacterClasses.StartsLatin(text, at) ? CharacterClasses.LatinEnd(text, at) : at + 1;
        (gains[at], lengths[at], kinds[at]) = (gains[end], end - at, WordKind.Unknown);
        if (!mayStart)
            return;

        foreach (var layer in lexicon.Layers)
        {
            var words = layer.WordsAt(text, at);
            while (words.MoveNext())
            {
                var kind = (WordKind)words.Value;
                var gain = Gain(words.Length, kind) + gains[at + words.Length];
                if (gain > gains[at] || (gain == gains[at] && words.Length >= lengths[at]))
                    (gains[at], lengths[at], kinds[at]) = (gain, words.Length, kind);
            }
        }
    }

    /// <summary>False inside a run of Latin letters or digits.</summary>
    private static bool MayStart(ReadOnlySpan<char> text, int at) =>
        at == 0 || !CharacterClasses.IsLatinOrDigit(text[at - 1]) || !CharacterClasses.ContinuesLatin(text, at);
}
