namespace Jiuye.Matching.Text;

/// <summary>Levels of education as they are written: manner, level, and 学历, 学位 and the like.</summary>
internal static class EducationPhrases
{
    private static readonly string[] Manners = ["在职", "在读", "全日制", "统招", "函授", "自考", "成人"];

    private static readonly string[] Levels =
    [
        "大学本科", "大学专科", "大学普通班", "硕士研究生", "博士研究生", "mba硕士研究生", "研究生", "双学士", "学士", "硕士", "博士", "本科", "大专", "专科", "中专", "高中", "初中",
        "小学", "职高", "中技", "技校", "emba", "mba", "mpacc", "mpa",
    ];

    // Names of levels that are words of other things too and count only with what follows.
    private static readonly string[] Bare = ["大学", "专科", "小学", "初中", "高中", "技校", "本科"];

    private static readonly string[] Endings = ["文化程度", "及以上学历", "以上学历", "学历", "学位", "文化", "同等学力", "及以上"];
    private static readonly string[] Others = ["生", "后", "点", "班", "导师", "院", "部", "论", "学校"];

    /// <summary>The length of the phrase that starts at a place; 0 where none does.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var manner = Longest(text[at..], Manners);
        var level = Longest(text[(at + manner)..], Levels);
        if (level == 0 && text[(at + manner)..].StartsWith("大学", StringComparison.Ordinal))
            level = 2;
        if (level == 0)
            return 0;
        var end = at + manner + level;
        var ending = Longest(text[end..], Endings);
        if (ending > 0)
            return end + ending - at;
        var name = text.Slice(at + manner, level);
        var bare = manner == 0 && name is not "本科" && IsOneOf(name, Bare);
        return bare || Longest(text[end..], Others) > 0 ? 0 : end - at;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.SequenceEqual(known))
                return true;
        }

        return false;
    }

    private static int Longest(ReadOnlySpan<char> text, string[] words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text.StartsWith(word, StringComparison.Ordinal))
                longest = word.Length;
        }

        return longest;
    }
}
