using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Matching.Tests.Text;

/// <summary>Texts as crawls have them: words, markup, odd characters, in any order.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "焊工", "会计师", "网约车司机", "招", "急聘", "五险一金", "的", "龘", "靐齉", "負責", "電", "Ｊａｖａ", "C++", "c#", ".NET", "node.js", "A2驾照", "5G", "3000-5000元",
        " ", "\u3000", "\n", "\u200B", "，", "。", "（", ")", "&nbsp;", "&amp;", "&am", "p;", "&#20013;", "&lt", ";", "<br>", "<b", ">", "</", "div", "_x000d_", "_x00", "😀", "👨‍👩‍👧", "1️⃣", "𝐉", "⼯", "✅", "\uD83D", "𠮷", "①", "㎡", "é",
    ];

    public static Arbitrary<string> Messy { get; } = Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary();
}
