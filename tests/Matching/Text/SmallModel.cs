using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Tests.Text;

/// <summary>Word models of a few words, with costs that differ from word to word and pair to pair.</summary>
internal static class SmallModel
{
    public static WordModelTables Tables(IReadOnlyList<string> sorted, IReadOnlyList<(string Left, string Right)> pairs)
    {
        var all = sorted.Count + WordModelTables.Classes;
        return new()
        {
            Provenance = "made up by hand",
            Words = sorted,
            Costs = [.. Enumerable.Range(0, all).Select(static word => (ushort)(900 + (word * 37 % 400)))],
            Backoffs = [.. Enumerable.Range(0, all).Select(static word => (ushort)(20 + (word * 53 % 200)))],
            FullNames = new bool[sorted.Count],
            Bigrams = [.. pairs.Select((pair, index) => (Number(sorted, pair.Left), Number(sorted, pair.Right), (ushort)(100 + (index * 71 % 300)))).OrderBy(static pair => (pair.Item1, pair.Item2))],
            Characters = [],
            RoleCosts = [],
        };
    }

    private static int Number(IReadOnlyList<string> sorted, string word) => sorted.Index().Single(entry => entry.Item == word).Index;
}
