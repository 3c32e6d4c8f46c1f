using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Numbers for names, so that skills and certificates are compared as integers.</summary>
/// <remarks>Two names are one where they differ only in width, script, letter case or the white space around them.</remarks>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public static string Fold(string name) => CharacterFolding.FoldToString(name).Trim();

    /// <summary>The names' numbers, ascending, each once; blank names are left out.</summary>
    public int[] Number(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return [];
        var found = new SortedSet<int>();
        foreach (var name in names)
        {
            var folded = Fold(name);
            if (folded.Length == 0)
                continue;
            if (!numbers.TryGetValue(folded, out var number))
                numbers.Add(folded, number = numbers.Count);
            found.Add(number);
        }

        return [.. found];
    }
}
