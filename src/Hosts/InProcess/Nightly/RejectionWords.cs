using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reasons for rejection in the report's two languages; values and line numbers, which differ from row to row, are left to rejected.jsonl.</summary>
internal static class RejectionWords
{
    // The reader's words, by how they begin or what they hold, in the order looked at.
    private static readonly (string Sign, string Zh, string En)[] Kinds =
    [
        ("has the id of", "编号与另一行重复", "the id of another row"),
        ("invalid UTF-8", "不是有效的UTF-8文本", "not valid UTF-8"),
        ("nested deeper", "JSON嵌套过深", "JSON nested too deep"),
        ("bytes long", "单行过长", "the row is too long"),
        ("no JSON", "不是有效的JSON，或字段重复", "not valid JSON, or a field twice"),
        ("not an object", "不是JSON对象", "not a JSON object"),
        ("unknown code", "代码不存在", "unknown code"),
        ("no such place", "查无此地名", "no such place"),
        ("several places", "地名有歧义", "several places bear this name"),
        ("missing", "缺少必填内容", "missing"),
        ("no identity", "编号不合规范", "not usable as an id"),
        ("out of range", "数值超出范围", "out of range"),
        ("not a number", "不是数字", "not a number"),
        ("not a whole number", "不是整数", "not a whole number"),
        ("below", "上限低于下限", "the high end is below the low end"),
        ("before from", "结束早于开始", "the end is before the start"),
        ("no date", "日期无法识读", "not a date"),
    ];

    /// <summary>The kind of fault that a reason describes; the reason itself where it is of no known kind.</summary>
    internal static Bilingual Of(string reason)
    {
        foreach (var (sign, zh, en) in Kinds)
        {
            if (reason.Contains(sign, StringComparison.Ordinal))
                return new(zh, en);
        }

        return new("内容无法识读", reason.Length > 0 ? reason : "not readable");
    }
}
