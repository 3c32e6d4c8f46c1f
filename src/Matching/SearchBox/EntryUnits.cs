using Jiuye.Matching.Text;

namespace Jiuye.Matching.SearchBox;

/// <summary>The letters, digits and Chinese characters of a text, folded, with their readings: what is searched of an entry.</summary>
/// <param name="Symbols">One for each unit.</param>
/// <param name="Readings">The readings of each; empty for what is no Chinese character of the table.</param>
internal readonly record struct EntryUnits(char[] Symbols, int[][] Readings)
{
    internal static EntryUnits Of(string text)
    {
        var folded = CharacterFolding.FoldToString(Cut(text));
        var readings = SearchBox.Readings.Default.Of(folded);
        int[] kept = [.. Enumerable.Range(0, folded.Length).Where(at => IsSearched(folded[at])).Take(SuggestionIndex.LongestEntry)];
        return new([.. kept.Select(at => folded[at])], [.. kept.Select(at => readings[at])]);
    }

    /// <summary>The part of the original text that units stand for.</summary>
    internal static Range OriginalRange(string text, int start, int end)
    {
        var folded = CharacterFolding.Fold(Cut(text));
        int[] kept = [.. Enumerable.Range(0, folded.Text.Length).Where(at => IsSearched(folded.Text[at])).Take(SuggestionIndex.LongestEntry)];
        return folded.OriginalRange(kept[start], kept[end - 1] - kept[start] + 1);
    }

    /// <summary>True where a match may begin: everywhere but within a run of Latin letters or digits.</summary>
    internal bool MayBegin(int at) => at == 0 || !CharacterClasses.IsLatinOrDigit(Symbols[at]) || !CharacterClasses.IsLatinOrDigit(Symbols[at - 1]);

    internal static bool IsSearched(char c) => char.IsLetterOrDigit(c) || c is '+' or '#';

    // Marks and blanks fall out, so more is folded than searched, but never ten megabytes.
    private static ReadOnlySpan<char> Cut(string text) => text.AsSpan(0, Math.Min(text.Length, 8 * SuggestionIndex.LongestEntry));
}
