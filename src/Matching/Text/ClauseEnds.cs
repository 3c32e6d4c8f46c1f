using System.Collections.Frozen;
using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Text;

/// <summary>Where a folded text falls into clauses that are read one by one with the same words as in one go.</summary>
/// <remarks>
/// A mark of punctuation or white space ends a clause where no word, number, name or address can reach across it or end with it: all ways through the text meet there in one word, the mark
/// itself, and the terms on either side do not look beyond it. Immutable.
/// </remarks>
internal sealed class ClauseEnds
{
    private const byte Always = 1;
    private const byte WhereNoWordPasses = 2;
    private const byte AfterNoAddress = 4;
    private const byte OutsideDigits = 8;

    // What joins parts of numbers, names, Latin terms or addresses in ways that the neighbours do not tell.
    private const string Joining = ".+#-·‰@";

    private readonly byte[] kinds = new byte[char.MaxValue + 1];
    private readonly FrozenSet<int> pairs;

    /// <param name="model">Knows what characters may be parts of names and unknown words.</param>
    /// <param name="words">The words of the model that are longer than a character, and all of the layers, folded; those without marks may be left out.</param>
    internal ClauseEnds(WordModel model, IEnumerable<string> words)
    {
        for (var code = 0; code < kinds.Length; code++)
            kinds[code] = KindOf((char)code, model);
        var inWords = new HashSet<int>();
        foreach (var word in words)
            AddMarks(word, inWords);
        pairs = inWords.ToFrozenSet();
    }

    /// <summary>The end of the clause that starts at a place, its mark included; the text's end where no mark ends it.</summary>
    internal int EndOf(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            var kind = kinds[text[at]];
            if (kind != 0 && (kind == Always || Ends(kind, text, at)))
                return at + 1;
        }

        return text.Length;
    }

    /// <summary>True for a word that a clause's end may have to be kept out of.</summary>
    internal static bool HasMark(string word) => word.Any(static c => !CharacterClasses.IsHan(c) && !CharacterClasses.IsLatinOrDigit(c));

    private bool Ends(byte kind, ReadOnlySpan<char> text, int at)
    {
        if ((kind & AfterNoAddress) != 0 && at > 0 && FormScanner.IsAddressCharacter(text[at - 1]))
            return false;
        if ((kind & OutsideDigits) != 0 && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
            return false;
        return (kind & WhereNoWordPasses) == 0
            || !((at > 0 && pairs.Contains(Pair(text[at - 1], text[at]))) || (at + 1 < text.Length && pairs.Contains(Pair(text[at], text[at + 1]))));
    }

    private static int Pair(char first, char second) => (first << 16) | second;

    private static byte KindOf(char c, WordModel model)
    {
        if (char.IsSurrogate(c) || CharacterClasses.IsHan(c) || CharacterClasses.IsLatinOrDigit(c) || FormScanner.IsNumeral(c) || Joining.Contains(c, StringComparison.Ordinal) || !model.RolesOf(c).IsEmpty)
            return 0;
        return (byte)(Always | (FormScanner.IsAddressCharacter(c) ? AfterNoAddress : 0) | (c == ',' ? OutsideDigits : 0));
    }

    // A mark that is a word of a layer by itself would be two words to what follows.
    private void AddMarks(string word, HashSet<int> inWords)
    {
        if (word.Length == 1)
            kinds[word[0]] = 0;
        for (var at = 0; at < word.Length && word.Length > 1; at++)
        {
            if (kinds[word[at]] == 0)
                continue;
            kinds[word[at]] |= WhereNoWordPasses;
            if (at > 0)
                inWords.Add(Pair(word[at - 1], word[at]));
            if (at + 1 < word.Length)
                inWords.Add(Pair(word[at], word[at + 1]));
        }
    }
}
