using System.Collections.Frozen;

namespace Jiuye.Matching.Text;

/// <summary>The words of two characters of the general vocabulary.</summary>
internal static class WordPairs
{
    private static readonly Lazy<FrozenSet<int>> Pairs = new(static () =>
        LexiconResource.Lines("general-words.txt").Where(static word => word.Length == 2).Select(static word => Key(word[0], word[1])).ToFrozenSet());

    /// <summary>True where two characters make a word.</summary>
    internal static bool Contains(char first, char second) => Pairs.Value.Contains(Key(first, second));

    private static int Key(char first, char second) => (first << 16) | second;
}
