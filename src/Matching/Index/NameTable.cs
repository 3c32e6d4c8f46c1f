using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Numbers the names of one record: folded, blank ones left out, each once, ascending.</summary>
/// <param name="known">The market's numbers.</param>
/// <param name="isHeld">False for a record that only asks: names that nobody has then get numbers of their own from the top, which match nothing and are not kept.</param>
internal sealed class NameTable(Numbering<string> known, bool isHeld)
{
    private readonly Numbering<string> passing = new(StringComparer.Ordinal);

    public static string Fold(string name) => CharacterFolding.FoldToString(name).Trim();

    public int[] Of(IEnumerable<string> names)
    {
        var found = new SortedSet<int>();
        foreach (var name in names)
        {
            var folded = Fold(name);
            if (folded.Length > 0)
                found.Add(Of(folded));
        }

        return found.Count == 0 ? [] : [.. found];
    }

    private int Of(string folded)
    {
        if (isHeld)
            return known.Of(folded);
        return known.Find(folded) is >= 0 and var number ? number : int.MaxValue - passing.Of(folded);
    }
}
