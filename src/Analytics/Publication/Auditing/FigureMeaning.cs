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
    private static readonly string[] Periods = ["本季度", "本期", "本月", "本年", "当期", "合计", "人数", "数值"];

    internal static FigureMeaning Of(StatisticalColumn column)
    {
        var title = ChineseText.Folded((column.Group?.Zh ?? "") + " " + column.Title.Zh);
        var against = Measures.AgainstIn(title);
        var measure = Measures.In(title);
        var isShare = Has(title, Shares) || Has(title, ["百分点"]);
        var isChange = Has(title, Changes) || Has(title, ["百分点"]) || against != Against.None;
        if (Has(title, Growths) && title.Contains('%', StringComparison.Ordinal) && !isShare)
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
        var title = ChineseText.Folded(column.Title.Zh);
        return Periods.Contains(title, StringComparer.Ordinal) ? null : title;
    }

    private static bool Has(string title, string[] words) => words.Any(word => title.Contains(word, StringComparison.Ordinal));
}
