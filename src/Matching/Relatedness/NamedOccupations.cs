using System.Buffers;
using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Finds the occupations that a title names one beside the other: 收银员/理货员, 营业员兼收银, 文员、前台.</summary>
public static class NamedOccupations
{
    // What is shorter says no job by itself: C/C++开发, 中/英文客服.
    private const int ShortestPart = 2;

    private static readonly SearchValues<char> Dividers = SearchValues.Create("/、兼或和及&|;");

    /// <summary>The occupations that the title's parts mean beside the one that the title means as a whole, in the order of the text.</summary>
    /// <param name="title">The title as published.</param>
    /// <param name="main">What the title means as a whole.</param>
    /// <param name="coder">Codes the parts; a part counts where an occupation, not only a group, is sure.</param>
    /// <returns>Empty where the title names one job.</returns>
    public static IReadOnlyList<OccupationCode> Beside(string title, OccupationCode main, OccupationCoder coder)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(coder);
        var folded = CharacterFolding.FoldToString(title);
        if (folded.AsSpan().IndexOfAny(Dividers) < 0)
            return [];
        var found = new List<OccupationCode>();
        var rest = folded.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Dividers);
            var part = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (CountHan(part) >= ShortestPart && coder.Code(part.ToString()) is { Code: { Level: OccupationLevel.Occupation } code }
                && code != main && !found.Contains(code))
                found.Add(code);
        }

        return found;
    }

    private static int CountHan(ReadOnlySpan<char> part)
    {
        var count = 0;
        foreach (var c in part)
            count += CharacterClasses.IsHan(c) ? 1 : 0;
        return count;
    }
}
