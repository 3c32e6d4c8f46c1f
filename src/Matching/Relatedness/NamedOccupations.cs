using System.Buffers;
using Jiuye.Matching.Conditions;
using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>
/// Finds the occupations that a title names one beside the other (收银员/理货员, 营业员兼收银, 文员、前台), and those whose experience a text
/// asks for (有导购或促销员工作经验优先; <see cref="JobTextReader.Read"/> gives them).
/// </summary>
public static class NamedOccupations
{
    // What is shorter says no job by itself: C/C++开发, 中/英文客服.
    private const int ShortestPart = 2;

    private const string Experience = "经验";

    // Before it; what opens a demand stands no further away.
    private const int LongestClause = 30;

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

    /// <summary>The titles whose experience a folded text asks for or prefers, in its order; a title comes as often as it stands there.</summary>
    internal static List<string> TitlesWhoseExperienceIsAsked(ReadOnlySpan<char> folded)
    {
        var titles = new List<string>();
        for (var at = 0; folded[at..].IndexOf(Experience, StringComparison.Ordinal) is >= 0 and var offset; at += offset + Experience.Length)
            AddTitles(Opened(Clauses.BeforeInClause(folded, at + offset, LongestClause)), titles);
        return titles;
    }

    /// <summary>The occupations that titles mean where at least the minor group is sure, none twice.</summary>
    internal static IReadOnlyList<OccupationCode> Coded(List<string> titles, OccupationCoder coder)
    {
        var found = new List<OccupationCode>();
        foreach (var title in titles)
        {
            if (coder.Code(title) is { Code: { Level: >= OccupationLevel.MinorGroup } code } && !found.Contains(code))
                found.Add(code);
        }

        return found;
    }

    /// <summary>What stands behind 有, 从事 and the like in a clause; empty where nothing opens it.</summary>
    private static ReadOnlySpan<char> Opened(ReadOnlySpan<char> clause)
    {
        var opening = clause.IndexOfAny('有', '备', '事');
        return opening < 0 ? [] : clause[(opening + 1)..];
    }

    private static void AddTitles(ReadOnlySpan<char> clause, List<string> titles)
    {
        for (var at = 0; at < clause.Length;)
        {
            if (OccupationAliases.Default.LongestAt(clause, at) is not { IsTitle: true, Word.Length: > 1 } alias)
            {
                at++;
                continue;
            }

            at += alias.Word.Length;
            titles.Add(alias.Word);
        }
    }

    private static int CountHan(ReadOnlySpan<char> part)
    {
        var count = 0;
        foreach (var c in part)
            count += CharacterClasses.IsHan(c) ? 1 : 0;
        return count;
    }
}
