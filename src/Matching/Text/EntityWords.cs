using System.Collections.Frozen;

namespace Jiuye.Matching.Text;

/// <summary>Heads of titles, suffixes of organisations and words that stand in neither: <c>datasets/lexicons/entity-words.tsv</c>.</summary>
internal sealed class EntityWords
{
    private const int LongestSuffix = 4;

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
    /// <param name="word">The word.</param>
    /// <param name="joined">The word with the next one, which may be known together (中国注册 before 会计师).</param>
    internal bool IsModifier(ReadOnlySpan<char> word, ReadOnlySpan<char> joined)
    {
        var lookup = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var role))
            return role is EntityRole.Modifier or EntityRole.Rank or EntityRole.Head or EntityRole.Institution or EntityRole.Branch;
        return IsDepartment(word) || IsNumbered(word) || IsNationalRank(word, joined);
    }

    /// <summary>True for a word that may stand in a title whatever is before it.</summary>
    internal bool IsRank(ReadOnlySpan<char> word) =>
        (roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var role) && role is EntityRole.Rank or EntityRole.Head) || IsNumbered(word);

    /// <summary>True for the suffix of an organisation or institution, as a word.</summary>
    internal bool IsOwner(ReadOnlySpan<char> word) =>
        roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var role) && role is EntityRole.Organisation or EntityRole.Institution;

    /// <summary>True for a head of titles, as a word.</summary>
    internal bool IsHead(ReadOnlySpan<char> word) => roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var role) && role == EntityRole.Head;

    /// <summary>True for a text that ends with a head of titles.</summary>
    internal bool EndsWithHead(ReadOnlySpan<char> text) => EndsWith(text, EntityRole.Head);

    /// <summary>True for a word that stands in neither titles nor names.</summary>
    internal bool IsBorder(ReadOnlySpan<char> word) => roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var role) && role == EntityRole.Border;

    /// <summary>True for a text that ends with an organisation inside another (研究中心, 代表处).</summary>
    internal bool EndsWithInstitution(ReadOnlySpan<char> joined) => EndsWith(joined, EntityRole.Institution);

    /// <summary>True for a word that ends as branches do, which are organisations as well as departments.</summary>
    internal bool IsBranch(ReadOnlySpan<char> word) => EndsWith(word, EntityRole.Branch);

    /// <summary>True for a text whose last word belongs to the name before it, be it an organisation for certain or perhaps (中心, 团委).</summary>
    internal bool EndsNamed(ReadOnlySpan<char> joined, ReadOnlySpan<char> word) =>
        EndsWith(joined, EntityRole.Institution) || IsBranch(word) || EndsWith(word, EntityRole.Organisation);

    /// <summary>True for the head of a title that is held in a department and not over it.</summary>
    internal static bool IsAcademic(ReadOnlySpan<char> head) => head is "教授" or "副教授" or "讲师" or "研究员" or "副研究员" or "学者" or "访问学者" or "学生" or "教师" or "院士" or "博士后";

    /// <summary>True for a committee of the party.</summary>
    internal static bool IsCommittee(ReadOnlySpan<char> word) => word.Length >= 2 && word[^1] == '委' && word[^2] is '省' or '市' or '县' or '区' or '地';

    /// <summary>True for a word that ends as names of departments do.</summary>
    internal static bool IsDepartment(ReadOnlySpan<char> word) =>
        word is "办公室" or "车间" or "中心" or "事业部"
        || (word.Length is >= 1 and <= 6 && word[^1] is '部' or '处' or '科' or '室' or '办' or '组' or '系' && !IsNoDepartment(word));

    private static bool IsNoDepartment(ReadOnlySpan<char> word) =>
        word is "东部" or "西部" or "南部" or "北部" or "中部" or "内部" or "外部" or "全部" or "干部" or "高科" or "本科" or "专科" or "学科" or "理科" or "文科" or "工科" or "关系" or "体系";

    private bool IsNationalRank(ReadOnlySpan<char> word, ReadOnlySpan<char> joined) =>
        joined.Length >= word.Length + 2 && roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(joined[..(word.Length + 2)], out var role) && role == EntityRole.Rank;

    private static bool IsNumbered(ReadOnlySpan<char> word) => word[0] == '第' || (word.Length <= 4 && word[^1] is '届' or '级');

    /// <summary>The heads of titles, as words.</summary>
    internal static IEnumerable<string> Heads() =>
        LexiconResource.Rows("entity-words.tsv").Where(static row => row[1] == "head" && row[0].Length > 1).Select(static row => row[0]);

    /// <summary>True for a word that ends with a suffix of organisations.</summary>
    internal bool IsOrganisation(ReadOnlySpan<char> word) =>
        EndsWith(word, EntityRole.Organisation) || (word.Length != 2 && word[^1] is '厂' or '局' or '院' or '所' or '矿' or '店' or '厅');

    private bool EndsWith(ReadOnlySpan<char> word, EntityRole expected)
    {
        var lookup = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestSuffix, word.Length); length >= 2; length--)
        {
            if (lookup.TryGetValue(word[^length..], out var role) && role == expected)
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
