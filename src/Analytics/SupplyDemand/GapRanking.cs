namespace Jiuye.Analytics;

/// <summary>The rows of a table where supply and demand are furthest apart; ties break by key, ordinally.</summary>
public static class GapRanking
{
    /// <summary>需求大于求职: the rows that lack most workers, the largest gap first; only rows with more openings than seekers.</summary>
    /// <param name="table">The table; rows that state no group in the first column are left out.</param>
    /// <param name="top">The most rows, at least 1; the official tables show ten.</param>
    public static IReadOnlyList<SupplyDemandRow> MostWanted(SupplyDemandTable table, int top = 10) => Ranked(table, top, 1);

    /// <summary>求职大于需求: the rows where most seekers lack an opening, the largest gap first; only rows with more seekers than openings.</summary>
    /// <param name="table">The table; rows that state no group in the first column are left out.</param>
    /// <param name="top">The most rows, at least 1; the official tables show ten.</param>
    public static IReadOnlyList<SupplyDemandRow> MostCrowded(SupplyDemandTable table, int top = 10) => Ranked(table, top, -1);

    private static SupplyDemandRow[] Ranked(SupplyDemandTable table, int top, int sign)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return [.. table.Rows
            .Where(row => row.Key[0] is not null && sign * row.Gap > 0)
            .OrderByDescending(row => sign * row.Gap)
            .ThenBy(static row => row.Key, CellKey.Order)
            .Take(top)];
    }
}
