namespace Jiuye.Analytics.Publication;

/// <summary>Folds what differs in Chinese typing and means the same; every character stays one character, so that places stay.</summary>
internal static class ChineseText
{
    private const string FullWidth = "０１２３４５６７８９％．，：；（）－～—–－~＋／　";
    private const string HalfWidth = "0123456789%.,:;()-------+/ ";

    /// <summary>Digits, percent signs and brackets in their plain form; a comma between digits stays a comma.</summary>
    internal static string Folded(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var at = 0; at < text.Length; at++)
            folded[at] = Fold(text, at);
    });

    private static char Fold(string text, int at)
    {
        var letter = text[at];
        // 16至24岁 is 16—24岁.
        if (letter == '至' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))
            return '-';
        var known = FullWidth.IndexOf(letter, StringComparison.Ordinal);
        return known < 0 ? letter : HalfWidth[known];
    }

    /// <summary>The number of a Chinese or Arabic numeral up to 99; null for another word.</summary>
    internal static int? Numeral(string word) => word switch
    {
        "一" => 1,
        "两" or "二" => 2,
        "三" => 3,
        "四" => 4,
        "五" => 5,
        "六" => 6,
        "七" => 7,
        "八" => 8,
        "九" => 9,
        "十" => 10,
        _ => int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null,
    };
}
