namespace Jiuye.Analytics;

/// <summary>An earlier quarter to compare with, or why it can't be.</summary>
/// <param name="Quarter">The earlier quarter.</param>
/// <param name="Counts">Its counts; null where they are missing.</param>
/// <param name="Missing">Why they are; null where they are not.</param>
/// <param name="SameOccupations">True where both quarters are coded by one edition of the occupations.</param>
/// <param name="SameIndustries">True where both are by one edition of the industries.</param>
internal sealed record QuarterlyComparison(Quarter Quarter, QuarterlyCounts? Counts, string? Missing, bool SameOccupations, bool SameIndustries)
{
    internal static QuarterlyComparison Of(QuarterlyCounts now, Quarter quarter, QuarterlyCounts? counts)
    {
        if (counts is not null && counts.Quarter != quarter)
            throw new ArgumentException($"The counts are of {counts.Quarter}; expected those of {quarter}.", nameof(counts));
        if (counts is null || counts.IsEmpty)
            return new(quarter, null, counts is null ? $"{quarter} 的数据未提供" : $"{quarter} 没有有效记录", false, false);
        return new(quarter, counts, null, counts.Editions.Occupations == now.Editions.Occupations, counts.Editions.Industries == now.Editions.Industries);
    }

    /// <summary>The counts for a table; null where they are missing, of another edition, or without a record of a side that the table shows.</summary>
    internal QuarterlyCounts? For(TableDefinition table) => For(table.Codes) is { } counts && SideWithoutRecords(table, counts) is null ? counts : null;

    /// <summary>The counts by such codes; null where they are missing or of another edition.</summary>
    internal QuarterlyCounts? For(CodeKind codes) => codes switch
    {
        CodeKind.Occupations when !SameOccupations => null,
        CodeKind.Industries when !SameIndustries => null,
        _ => Counts,
    };

    private static string? SideWithoutRecords(TableDefinition table, QuarterlyCounts counts) =>
        table.HasDemand && counts.Demand.Count.Records == 0 ? "需求" : table.HasSeekers && counts.Seekers.Count.Records == 0 ? "求职" : null;

    /// <summary>Why a table has no changes against the quarter; null where it has.</summary>
    internal string? ReasonFor(TableDefinition table, CodeEditions now)
    {
        if (Missing is not null)
            return $"与 {Quarter} 的变化未计算：{Missing}。";
        if (For(table.Codes) is { } counts)
            return SideWithoutRecords(table, counts) is { } side ? $"与 {Quarter} 的变化未计算：该季度没有有效的{side}记录。" : null;
        return table.Codes == CodeKind.Occupations
            ? $"与 {Quarter} 的变化未计算：职业编码版本不同（{Counts!.Editions.Occupations} 与 {now.Occupations}）。"
            : $"与 {Quarter} 的变化未计算：行业编码版本不同（{Counts!.Editions.Industries} 与 {now.Industries}）。";
    }
}
