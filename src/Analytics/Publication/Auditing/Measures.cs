namespace Jiuye.Analytics.Publication;

/// <summary>The words by which reports name the two sides, their quotient and their difference.</summary>
internal static class Measures
{
    internal const string Demand = "demand", Seekers = "seekers", Ratio = "ratio", Gap = "gap";

    /// <summary>Words of a measure; where several fit at a place, the longest counts.</summary>
    internal static readonly IReadOnlyList<(string Word, string Measure)> Words =
    [
        ("岗位空缺与求职人数的比率", Ratio), ("岗位空缺与求职人数比率", Ratio), ("需求人数与求职人数之比", Ratio), ("岗位空缺与求职人数之比", Ratio), ("求人倍率", Ratio), ("供求比", Ratio), ("倍率", Ratio), ("比率", Ratio),
        ("岗位缺口", Gap), ("用工缺口", Gap), ("需求缺口", Gap), ("缺口", Gap),
        ("需求人数", Demand), ("用工需求", Demand), ("用人需求", Demand), ("岗位需求", Demand), ("需求岗位", Demand), ("招聘需求", Demand), ("招聘人数", Demand), ("招聘岗位", Demand),
        ("岗位空缺", Demand), ("空缺岗位", Demand), ("招聘", Demand), ("用工", Demand), ("岗位", Demand), ("需求", Demand),
        ("求职人数", Seekers), ("求职人员", Seekers), ("求职者", Seekers), ("登记求职", Seekers), ("求职登记", Seekers), ("进场求职", Seekers), ("应聘", Seekers), ("求职", Seekers), ("供给", Seekers),
    ];

    // What persons ask of the service is no opening.
    private static readonly string[] NeedsOfPersons = ["询问需求", "有需求", "需求类别", "就业需求", "培训需求", "服务需求"];

    internal static readonly IReadOnlyList<(string Word, Against Against)> Comparisons =
    [
        ("上季度", Against.Previous), ("上一季度", Against.Previous), ("上季", Against.Previous), ("上期", Against.Previous), ("上月", Against.Previous), ("上个月", Against.Previous), ("环比", Against.Previous),
        ("上年同期", Against.YearAgo), ("去年同期", Against.YearAgo), ("上年同季", Against.YearAgo), ("去年同季", Against.YearAgo), ("同期", Against.YearAgo), ("同比", Against.YearAgo), ("上年", Against.YearAgo), ("去年", Against.YearAgo),
    ];

    /// <summary>The measure that a title names; null where none. The quotient goes first: its name holds those of both sides.</summary>
    internal static string? In(string title)
    {
        if (NeedsOfPersons.Any(word => title.Contains(word, StringComparison.Ordinal)))
            return null;
        foreach (var measure in new[] { Ratio, Gap, Seekers, Demand })
        {
            if (Words.Any(pair => pair.Measure == measure && title.Contains(pair.Word, StringComparison.Ordinal)))
                return measure;
        }

        return null;
    }

    internal static Against AgainstIn(string title) =>
        Comparisons.Where(pair => title.Contains(pair.Word, StringComparison.Ordinal)).Select(static pair => pair.Against).FirstOrDefault();

    internal static string InChinese(string measure) => measure switch
    {
        Demand => "需求人数",
        Seekers => "求职人数",
        Ratio => "求人倍率",
        Gap => "缺口",
        _ => measure,
    };
}
