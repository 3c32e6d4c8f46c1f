namespace Jiuye.Vocabulary;

/// <summary>Reads schooling as boards and registers write it: <c>大专及以上</c>, <c>统招本科</c>, <c>中专/中技</c>, <c>不限</c>, GB/T 4658-2006 names and codes.</summary>
/// <remarks>Safe for any number of threads; allocates nothing but a fault.</remarks>
public static class EducationText
{
    /// <summary>What a reader expects of the text, for messages.</summary>
    public const string Expected = "schooling such as 大专, 本科及以上, 中专/中技, 不限, or a code of GB/T 4658";

    private static readonly (string Word, EducationLevel Level)[] Words =
    [
        ("博士", EducationLevel.Doctor), ("phd", EducationLevel.Doctor), ("doctor", EducationLevel.Doctor),
        ("硕士", EducationLevel.Master), ("研究生", EducationLevel.Master), ("mba", EducationLevel.Master), ("mpa", EducationLevel.Master), ("master", EducationLevel.Master),
        ("专升本", EducationLevel.Bachelor), ("本科", EducationLevel.Bachelor), ("学士", EducationLevel.Bachelor), ("大学普通班", EducationLevel.Bachelor), ("bachelor", EducationLevel.Bachelor), ("统招本", EducationLevel.Bachelor),
        ("大专", EducationLevel.JuniorCollege), ("专科", EducationLevel.JuniorCollege), ("高职", EducationLevel.JuniorCollege), ("高专", EducationLevel.JuniorCollege), ("college", EducationLevel.JuniorCollege),
        ("中等专业", EducationLevel.UpperSecondary), ("中等专科", EducationLevel.UpperSecondary), ("中等职业", EducationLevel.UpperSecondary), ("中专", EducationLevel.UpperSecondary), ("中技", EducationLevel.UpperSecondary),
        ("中职", EducationLevel.UpperSecondary), ("职业高中", EducationLevel.UpperSecondary), ("职高", EducationLevel.UpperSecondary), ("技工学校", EducationLevel.UpperSecondary), ("技校", EducationLevel.UpperSecondary),
        ("技工", EducationLevel.UpperSecondary), ("高级中学", EducationLevel.UpperSecondary), ("高等中学", EducationLevel.UpperSecondary), ("高中", EducationLevel.UpperSecondary), ("highschool", EducationLevel.UpperSecondary),
        ("初中", EducationLevel.LowerSecondary), ("初等中学", EducationLevel.LowerSecondary), ("初级中学", EducationLevel.LowerSecondary), ("九年义务", EducationLevel.LowerSecondary),
        ("小学", EducationLevel.Primary),
    ];

    private static readonly string[] NoneAsked =
    [
        "不限", "无要求", "不要求", "无限制", "无学历", "学历无", "均可", "其他", "其它", "文盲", "未受过", "半文盲", "notrequired", "none",
    ];

    private static readonly string[] AtMost = ["及以下", "以下"];

    /// <summary>Reads the least schooling that a posting asks for.</summary>
    /// <remarks>不限 and 其他 (code 90) ask for none; 初中及以下 names a most and so asks for none as well.</remarks>
    public static Result<EducationLevel, TextFault> ReadAsked(ReadOnlySpan<char> text) => Read(text, atMostAsksNone: true);

    /// <summary>Reads the schooling that a person has completed.</summary>
    /// <remarks>初中及以下 is read as 初中, the level it names; 其他 (code 90) as none of the levels.</remarks>
    public static Result<EducationLevel, TextFault> ReadHeld(ReadOnlySpan<char> text) => Read(text, atMostAsksNone: false);

    private static Result<EducationLevel, TextFault> Read(ReadOnlySpan<char> text, bool atMostAsksNone)
    {
        if (text.Length > FoldedText.Longest)
            return TextFault.Of(text, Expected);
        Span<char> buffer = stackalloc char[FoldedText.Longest];
        var folded = FoldedText.Fold(text, buffer);
        if (folded.Length == 2 && char.IsAsciiDigit(folded[0]) && char.IsAsciiDigit(folded[1]))
            return OfCode(folded) is { } coded ? coded : TextFault.Contradiction(text, Expected);
        var found = Lowest(folded);
        if (found is not null && atMostAsksNone && ContainsAny(folded, AtMost))
            return EducationLevel.None;
        if ((found ?? (ContainsAny(folded, NoneAsked) || folded is "无" ? EducationLevel.None : null)) is { } known)
            return known;
        return TextFault.Of(text, Expected);
    }

    // 大专/本科: the lower one suffices. Words that hold one another (职业高中, 高中) agree in level.
    private static EducationLevel? Lowest(ReadOnlySpan<char> text)
    {
        EducationLevel? lowest = null;
        foreach (var (word, level) in Words)
        {
            if ((lowest is null || level < lowest) && text.Contains(word, StringComparison.Ordinal) && !IsPartOfAnother(word, text))
                lowest = level;
        }

        return lowest;
    }

    // 中等专科 holds the word 专科 and is no college; 博士研究生 is no master.
    private static bool IsPartOfAnother(string word, ReadOnlySpan<char> text) => word switch
    {
        "专科" => text.Contains("中等专科", StringComparison.Ordinal),
        "研究生" => text.Contains("博士研究生", StringComparison.Ordinal),
        _ => false,
    };

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // GB/T 4658-2006: the first digit is the level, 1 split into doctor (11-13) and master.
    private static EducationLevel? OfCode(ReadOnlySpan<char> text) =>
        (text[0], text[1]) switch
        {
            ('1', >= '1' and <= '3') => EducationLevel.Doctor,
            ('1', _) => EducationLevel.Master,
            ('2', _) => EducationLevel.Bachelor,
            ('3', _) => EducationLevel.JuniorCollege,
            ('4' or '6', _) => EducationLevel.UpperSecondary,
            ('7', _) => EducationLevel.LowerSecondary,
            ('8', _) => EducationLevel.Primary,
            ('9', '0') => EducationLevel.None,
            _ => null,
        };
}
