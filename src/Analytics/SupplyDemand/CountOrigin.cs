namespace Jiuye.Analytics;

/// <summary>Where a count of a period comes from: 本期有效数 = 上期结转 + 本期新增.</summary>
public enum CountOrigin
{
    /// <summary>本期新增: registered within the period.</summary>
    New = 0,

    /// <summary>上期结转: registered before the period and still valid in it.</summary>
    CarriedOver = 1,

    /// <summary>Valid in the period, but the record does not say when it was registered.</summary>
    Undated = 2,
}
