namespace Jiuye.Matching.Audit;

/// <summary>The words that make a number a limit: 以下, 不超过, 满, 左右.</summary>
internal static class AgeBounds
{
    private static readonly string[] UpperBounds = ["以下", "以内", "之内", "之下", "往下", "内", "封顶", "打住", "为限", "止步", "以里", "含以下", "以夏", "已下", "一下", "↓", "以↓", "止", "朝里", "往里", "朝下", "靠里", "截止", "以内的", "及以下", "上限", "红线", "为上限", "以前", "下"];
    private static readonly string[] LowerBounds = ["以上", "往上", "起", "及以上", "之上", "开外", "朝上", "靠上", "+"];
    private static readonly string[] Around = ["左右", "上下", "之间", "间", "范围", "出头", "多", "来", "几"];
    private static readonly string[] UpperBefore = ["不超过", "不得超过", "不能超过", "不要超过", "不超", "别超过", "别超", "不大于", "不得大于", "不能大于", "不高于", "低于", "小于", "未满", "不满", "不到", "上限", "至多", "最大", "最高", "<", "≤", "控制在", "放宽到", "放宽至", "不过", "未超过", "限", "别过", "卡到", "卡在", "卡死", "顶到", "封顶", "放到", "截至", "上限为", "至多到", "不要过", "不能过", "超过", "超", "大于", "过了", "过", "高于"];
    private static readonly string[] LowerBefore = ["年满", "满", "不低于", "不小于", "最低", "最小", "至少", ">", "≥", "下限", "已满", "须满"];
    private static readonly (string[] Words, AgeBound Bound)[] BoundsAfter = [(UpperBounds, AgeBound.Upper), (LowerBounds, AgeBound.Lower), (Around, AgeBound.Around)];
    private static readonly (string[] Words, AgeBound Bound)[] BoundsBefore = [(LowerBefore, AgeBound.Lower), (UpperBefore, AgeBound.Upper)];

    /// <summary>The bound that stands behind a number; moves the end behind it.</summary>
    internal static AgeBound After(ReadOnlySpan<char> view, ref int end)
    {
        var rest = view[end..];
        var skipped = rest.StartsWith("(含)") ? 3 : rest.Length > 0 && rest[0] is '及' or '含' or '或' or '的' && rest.Length > 2 && rest[1] is '以' or '之' ? 1 : 0;
        rest = rest[skipped..];
        foreach (var (words, bound) in BoundsAfter)
        {
            foreach (var word in words)
            {
                if (!rest.StartsWith(word, StringComparison.Ordinal) || (word is "内" or "下" && rest.Length > 1 && rest[1] is '部' or '勤' or '容' or '外' or '衣' or '午' or '班' or '单' or '科'))
                    continue;
                end += skipped + word.Length;
                return bound;
            }
        }

        return AgeBound.None;
    }

    /// <summary>The bound that stands before a number; moves the start before it.</summary>
    internal static AgeBound Before(ReadOnlySpan<char> view, ref int start)
    {
        var before = view[..start];
        if (before.Length > 0 && before[^1] is ':' or '在')
            before = before[..^1];
        foreach (var (words, bound) in BoundsBefore)
        {
            foreach (var word in words)
            {
                if (!before.EndsWith(word, StringComparison.Ordinal) || (word == "满" && before.Length > 1 && before[^2] is '未' or '不' or '没'))
                    continue;
                start = before.Length - word.Length;
                return bound;
            }
        }

        return AgeBound.None;
    }
}
