using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>What a column's figures mean, read from what stands over them.</summary>
/// <param name="Measure">What is measured: one of <see cref="Measures"/>, or the column's own title; null where the rows say it.</param>
/// <param name="Kind">Level, share, change or growth.</param>
/// <param name="Against">With what a change compares.</param>
internal sealed record FigureMeaning(string? Measure, FigureKind Kind, Against Against)
{
    private static readonly string[] Shares = ["比重", "占比", "比例", "构成", "份额"];
    private static readonly string[] Changes = ["变化", "增减", "变动", "升降", "±"];
    private static readonly string[] Growths = ["增长", "增幅", "增速", "涨幅"];
    private static readonly string[] Thens = ["上月", "上季度", "上期", "上年同月", "上年同期", "上年同季", "去年同月", "去年同期", "去年同季"];
    private static readonly string[] Periods = ["本季度", "本期", "本月", "本年", "当期", "合计", "人数", "数值"];

    internal static FigureMeaning Of(StatisticalColumn column)
    {
        var title = ChineseText.Folded((column.Group?.Zh ?? "") + " " + column.Title.Zh);
        var against = Measures.AgainstIn(title);
        // 比率（%） is a share of something, not openings a seeker.
        var measure = Measures.In(title) is { } named && (named != Measures.Ratio || !title.Contains('%', StringComparison.Ordinal)) ? named : null;
        var isShare = Has(title, Shares) || Has(title, ["百分点"]);
        var isChange = Has(title, Changes) || Has(title, ["百分点"]) || against != Against.None;
        // 上月 alone heads figures of then, not a change since.
        if (Thens.Contains(ChineseText.Folded(column.Title.Zh), StringComparer.Ordinal))
            return new(measure, FigureKind.Level, against);
        if ((Has(title, Growths) || against != Against.None && !Has(title, Changes)) && title.Contains('%', StringComparison.Ordinal) && !isShare)
            return new(measure, FigureKind.Growth, against);
        if (isChange)
            return new(measure, isShare ? FigureKind.ShareChange : FigureKind.Change, against);
        if (isShare)
            return new(measure, FigureKind.Share, Against.None);
        return new(measure ?? OwnTitle(column), FigureKind.Level, Against.None);
    }

    // «本季度» measures nothing by itself: the rows do.
    private static string? OwnTitle(StatisticalColumn column)
    {
        var title = WithoutUnit(ChineseText.Folded(column.Title.Zh));
        return Periods.Contains(title, StringComparer.Ordinal) ? null : title;
    }

    /// <summary>The name without a unit in brackets behind it: 中位数(元/年).</summary>
    internal static string WithoutUnit(string folded) => folded.EndsWith(')') && folded.LastIndexOf('(') is > 0 and var open ? folded[..open].TrimEnd() : folded;

    /// <summary>True where rows headed so are what is measured, and not of whom.</summary>
    internal static bool NamesMeasures(string rowTitle) => rowTitle.StartsWith("指标", StringComparison.Ordinal) || rowTitle.StartsWith("项目", StringComparison.Ordinal);

    private static bool Has(string title, string[] words) => words.Any(word => title.Contains(word, StringComparison.Ordinal));
}
