using Jiuye.Matching.Text;

namespace Jiuye.Matching.SearchBox;

/// <summary>How Chinese characters are read, without tones: <c>datasets/lexicons/pinyin.tsv</c>.</summary>
/// <remarks>A character in a word that settles its reading has that one (银行 yin hang); elsewhere all usual ones. Immutable, safe for any number of threads.</remarks>
internal sealed class Readings
{
    private static readonly Lazy<Readings> Embedded = new(static () => new());

    private readonly Dictionary<string, int> idOf = new(StringComparer.Ordinal);
    private readonly List<string> syllables = [];
    private readonly Dictionary<char, int[]> ofCharacter = [];
    private readonly Dictionary<string, int[]> ofWord = new(StringComparer.Ordinal);
    private readonly int longestWord;

    private Readings()
    {
        foreach (var row in LexiconResource.Rows("pinyin.tsv"))
        {
            if (row[0].Length == 1)
                ofCharacter.Add(row[0][0], [.. row[1].Split(',').Select(Id)]);
            else
                ofWord.Add(row[0], [.. row[1].Split(' ').Select(Id)]);
        }

        if (ofWord.FirstOrDefault(static word => word.Value.Length != word.Key.Length) is { Key: { } wrong })
            throw new InvalidOperationException($"lexicons/pinyin.tsv: '{wrong}' has {ofWord[wrong].Length} readings, expected one a character.");
        longestWord = ofWord.Keys.Max(static word => word.Length);
    }

    internal static Readings Default => Embedded.Value;

    /// <summary>Distinct syllables; their numbers are 0 to this less 1.</summary>
    internal int Count => syllables.Count;

    /// <summary>A syllable in lower-case letters.</summary>
    internal string Syllable(int id) => syllables[id];

    /// <summary>All usual readings of a character, the most frequent first; empty for what is no character of the table.</summary>
    internal int[] Of(char character) => ofCharacter.GetValueOrDefault(character, []);

    /// <summary>The readings of each character of a folded text, those of words settled.</summary>
    internal int[][] Of(ReadOnlySpan<char> text)
    {
        var readings = new int[text.Length][];
        for (var at = 0; at < text.Length;)
        {
            var word = LongestWord(text[at..]);
            if (word.Length == 0)
                readings[at] = Of(text[at++]);
            foreach (var reading in word)
                readings[at++] = [reading];
        }

        return readings;
    }

    private int[] LongestWord(ReadOnlySpan<char> text)
    {
        var words = ofWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longestWord, text.Length); length > 1; length--)
        {
            if (words.TryGetValue(text[..length], out var readings))
                return readings;
        }

        return [];
    }

    private int Id(string syllable)
    {
        if (idOf.TryGetValue(syllable, out var id))
            return id;
        idOf.Add(syllable, syllables.Count);
        syllables.Add(syllable);
        return syllables.Count - 1;
    }
}
