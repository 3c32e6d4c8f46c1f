using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Text;

/// <summary>The words of two characters of the general vocabulary.</summary>
internal static class WordPairs
{
    /// <summary>True where two characters make a word.</summary>
    internal static bool Contains(char first, char second)
    {
        ReadOnlySpan<char> pair = [first, second];
        return WordModel.Default.Words.Find(pair) >= 0;
    }
}
