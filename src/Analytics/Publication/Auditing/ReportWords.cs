namespace Jiuye.Analytics.Publication;

/// <summary>The words of statistical reports that relate figures to each other.</summary>
internal static class ReportWords
{
    internal static readonly IReadOnlyList<(string Word, int Sign)> Directions =
    [
        ("上升", 1), ("增加", 1), ("增长", 1), ("提高", 1), ("上涨", 1), ("回升", 1), ("扩大", 1), ("攀升", 1), ("提升", 1), ("增多", 1), ("走高", 1), ("升高", 1), ("多", 1),
        ("下降", -1), ("减少", -1), ("降低", -1), ("回落", -1), ("下跌", -1), ("下滑", -1), ("缩小", -1), ("收窄", -1), ("走低", -1), ("负增长", -1), ("少", -1),
        ("持平", 0),
    ];

    /// <summary>Where it went to: the number is the level.</summary>
    internal static readonly IReadOnlyList<(string Word, int Sign)> DirectionsTo =
    [
        ("上升至", 1), ("上升到", 1), ("升至", 1), ("升到", 1), ("增至", 1), ("增加到", 1), ("增加至", 1), ("增长到", 1), ("增长至", 1), ("提高到", 1), ("提高至", 1), ("回升至", 1), ("回升到", 1), ("扩大到", 1), ("扩大至", 1),
        ("下降至", -1), ("下降到", -1), ("降至", -1), ("降到", -1), ("减至", -1), ("减少到", -1), ("减少至", -1), ("降低到", -1), ("降低至", -1), ("回落至", -1), ("回落到", -1), ("缩小到", -1), ("缩小至", -1),
    ];

    internal static readonly IReadOnlyList<(string Word, int Sign)> GrowthNouns =
        [("增长率", 1), ("增幅", 1), ("增速", 1), ("涨幅", 1), ("升幅", 1), ("增量", 1), ("降幅", -1), ("跌幅", -1), ("减幅", -1)];

    internal static readonly IReadOnlyList<(string Word, int Sign)> Comparisons =
    [
        ("高于", 1), ("大于", 1), ("多于", 1), ("超过", 1), ("超出", 1), ("好于", 1), ("低于", -1), ("小于", -1), ("少于", -1), ("不及", -1), ("不足", -1), ("等于", 0), ("相当于", 0),
    ];

    internal static readonly IReadOnlyList<(string Word, int Sign)> Balances =
    [
        ("供大于求", -1), ("供过于求", -1), ("供求大于", -1), ("供不应求", 1), ("求大于供", 1), ("求过于供", 1), ("需求大于供给", 1), ("供给大于需求", -1), ("岗位多于求职者", 1), ("求职者多于岗位", -1),
    ];

    internal static readonly IReadOnlyList<(string Word, int Sign)> Extremes =
    [
        ("最多", 1), ("最高", 1), ("最大", 1), ("居首位", 1), ("居首", 1), ("居第一位", 1), ("排名第一", 1), ("排在首位", 1), ("位居第一", 1), ("列第一位", 1), ("排第一", 1), ("最为旺盛", 1), ("最旺盛", 1), ("最紧缺", 1),
        ("最少", -1), ("最低", -1), ("最小", -1), ("居末位", -1), ("排名末位", -1),
    ];

    internal static readonly string[] Shares = ["所占比重", "所占比例", "占比", "占", "比重", "比例", "份额"];

    internal static readonly string[] Respectively = ["分别"];

    internal static readonly string[] Together = ["合计", "共计", "总计", "之和", "共占", "一共", "总共", "加起来", "合占"];

    internal static readonly string[] Whole = ["总体", "全市", "全省", "全国", "全区", "全县", "各类人员", "总的", "整体"];
}
