using Jiuye.Matching.Text;

namespace Matching.Tests.Discovery;

/// <summary>Counts words the slow way: every question is answered by going through all the texts again.</summary>
internal sealed class PlainDiscovery(IEnumerable<string> texts)
{
    private readonly string[] folded = [.. texts.Select(static text => CharacterFolding.FoldToString(text))];

    internal int Units => folded.Sum(static text => text.Count(IsUnit));

    internal int Count(string word) => Places(word).Count();

    internal int Documents(string word) => folded.Count(text => text.Contains(word, StringComparison.Ordinal));

    internal double Cohesion(string word, long units) =>
        Enumerable.Range(1, word.Length - 1).Min(cut => Math.Log2((double)Count(word) * units / ((double)Count(word[..cut]) * Count(word[cut..]))));

    internal double EntropyLeft(string word) => Entropy(Places(word).Select(static place => place.At > 0 ? place.Text[place.At - 1] : ' '));

    internal double EntropyRight(string word) => Entropy(Places(word).Select(place => place.At + word.Length < place.Text.Length ? place.Text[place.At + word.Length] : ' '));

    internal IEnumerable<string> Runs(int longest) => folded
        .SelectMany(text => Enumerable.Range(2, longest - 1).SelectMany(length => Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(at => text.Substring(at, length))))
        .Where(static run => run.All(IsUnit))
        .Distinct(StringComparer.Ordinal);

    private static bool IsUnit(char character) => character is >= '一' and <= '鿿';

    private IEnumerable<(string Text, int At)> Places(string word) =>
        folded.SelectMany(text => Enumerable.Range(0, text.Length).Where(at => string.CompareOrdinal(text, at, word, 0, word.Length) == 0).Select(at => (text, at)));

    // Punctuation, space and ends: a neighbour of its own each time.
    private static double Entropy(IEnumerable<char> neighbours)
    {
        var shares = neighbours.Select(static (neighbour, turn) => IsUnit(neighbour) || char.IsAsciiLetterOrDigit(neighbour) ? $"{neighbour}" : $"boundary {turn}").ToList();
        return shares.GroupBy(static key => key).Sum(group => -((double)group.Count() / shares.Count) * Math.Log2((double)group.Count() / shares.Count));
    }
}
