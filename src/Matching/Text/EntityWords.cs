using System.Collections.Frozen;

namespace Jiuye.Matching.Text;

/// <summary>Heads of titles, suffixes of organisations and words that stand in neither: <c>datasets/lexicons/entity-words.tsv</c>.</summary>
internal sealed class EntityWords
{
    private static readonly Lazy<EntityWords> Embedded = new(static () => new());
    private static readonly string[] SchoolSuffixes = ["大学", "学院", "中学", "小学", "学校", "党校", "职高", "技校", "专科学校"];

    private readonly FrozenDictionary<string, EntityRole> roles;
    private readonly int longestHead;

    private EntityWords()
    {
        roles = LexiconResource.Rows("entity-words.tsv")
            .ToFrozenDictionary(static row => CharacterFolding.FoldToString(row[0]), static row => Enum.Parse<EntityRole>(row[1], ignoreCase: true), StringComparer.Ordinal);
        longestHead = roles.Where(static role => role.Value == EntityRole.Head).Max(static role => role.Key.Length);
    }

    internal static EntityWords Default => Embedded.Value;

    internal static bool IsSchool(ReadOnlySpan<char> word)
    {
        foreach (var suffix in SchoolSuffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>What a word does.</summary>
    /// <param name="stretch">The text from the last border to the word's end.</param>
    /// <param name="word">The word.</param>
    /// <param name="headLength">The length of the head that the stretch ends with.</param>
    internal EntityRole RoleOf(ReadOnlySpan<char> stretch, ReadOnlySpan<char> word, out int headLength)
    {
        var lookup = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (headLength = Math.Min(longestHead, stretch.Length); headLength > 0; headLength--)
        {
            if (lookup.TryGetValue(stretch[^headLength..], out var role) && role == EntityRole.Head && headLength >= Math.Min(word.Length, 2))
                return role;
        }

        if (lookup.TryGetValue(word, out var own))
            return own == EntityRole.Head ? EntityRole.None : own;
        return IsOrganisation(word) ? EntityRole.Organisation : EntityRole.None;
    }

    /// <summary>True for a word that a title may hold before its head: a rank, a department or what a department is for.</summary>
    internal bool IsModifier(ReadOnlySpan<char> word)
    {
        var lookup = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var role))
            return role is EntityRole.Modifier or EntityRole.Rank or EntityRole.Head;
        return IsDepartment(word) || IsNumbered(word);
    }

    /// <summary>True for a word that may stand in a title whatever is before it.</summary>
    internal bool IsRank(ReadOnlySpan<char> word) =>
        (roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var role) && role is EntityRole.Rank or EntityRole.Head) || IsNumbered(word);

    /// <summary>True for a word that ends as names of departments do.</summary>
    internal static bool IsDepartment(ReadOnlySpan<char> word) =>
        word is "办公室" or "车间" or "中心" or "事业部" || (word.Length is >= 1 and <= 4 && word[^1] is '部' or '处' or '科' or '室' or '办' or '组');

    private static bool IsNumbered(ReadOnlySpan<char> word) => word[0] == '第' || (word.Length <= 4 && word[^1] is '届' or '级');

    /// <summary>The heads of titles, as words.</summary>
    internal static IEnumerable<string> Heads() =>
        LexiconResource.Rows("entity-words.tsv").Where(static row => row[1] == "head" && row[0].Length > 1).Select(static row => row[0]);

    /// <summary>True for a word that ends with a suffix of organisations.</summary>
    internal bool IsOrganisation(ReadOnlySpan<char> word)
    {
        var lookup = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(4, word.Length); length >= 2; length--)
        {
            if (lookup.TryGetValue(word[^length..], out var role) && role == EntityRole.Organisation)
                return true;
        }

        return false;
    }

    /// <summary>True where a head goes on with the next word to a longer title: 总经理 with 助理, 会计 with 主管.</summary>
    internal bool ContinuesTitle(ReadOnlySpan<char> next, ReadOnlySpan<char> ahead)
    {
        var lookup = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        if (next is "副" or "级" or "办" or "室" or "部" or "科" or "处" or "办公室")
            return true;
        return lookup.TryGetValue(next, out var role) && role == EntityRole.Head && !ahead.StartsWith("任", StringComparison.Ordinal);
    }
}
