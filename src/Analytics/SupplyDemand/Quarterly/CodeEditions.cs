namespace Jiuye.Analytics;

/// <summary>Which editions of the code lists a period's records are coded by.</summary>
/// <remarks>Rows of different editions may bear one code and mean different groups, so their changes are not computed.</remarks>
/// <param name="Occupations">职业分类大典.</param>
/// <param name="Industries">国民经济行业分类.</param>
public sealed record CodeEditions(string Occupations, string Industries)
{
    /// <summary>职业分类大典 2022 and GB/T 4754-2017.</summary>
    public static CodeEditions Current { get; } = new("2022", "GB/T 4754-2017");
}
