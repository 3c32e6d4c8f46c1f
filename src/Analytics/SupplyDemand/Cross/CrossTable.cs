namespace Jiuye.Analytics;

/// <summary>Openings and seekers of every cell that has any, with their ratio.</summary>
/// <remarks>Immutable. Cells stand in the order of their codes, 无要求 last in each column. Ratios divide plainly; the rules for 无要求 need the table of a <see cref="SupplyDemandTally"/>.</remarks>
public sealed class CrossTable
{
    private readonly CrossLayout layout;
    private readonly long[] cells;
    private readonly CrossTotals[] demand;
    private readonly CrossTotals[] seekers;

    internal CrossTable(CrossLayout layout, long[] cells, CrossTotals[] demand, CrossTotals[] seekers)
    {
        this.layout = layout;
        this.cells = cells;
        this.demand = demand;
        this.seekers = seekers;
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns => layout.Names;

    /// <summary>How many cells have a record.</summary>
    public int Count => cells.Length;

    /// <summary>The openings of each cell.</summary>
    public IReadOnlyList<CrossTotals> Demand => demand;

    /// <summary>The seekers of each cell.</summary>
    public IReadOnlyList<CrossTotals> Seekers => seekers;

    /// <summary>The code of a cell in a column; null where it states none.</summary>
    public string? CodeAt(int cell, int column)
    {
        var codes = layout.Codes[column];
        var number = layout.NumberAt(cells[cell], column);
        return number == codes.Length ? null : codes[number];
    }

    /// <summary>求人倍率 of a cell, two decimals, half up; null where nobody seeks.</summary>
    public decimal? RatioAt(int cell) => OpeningsRatio.Hundredths(demand[cell].Persons, seekers[cell].Persons) is { } hundredths
        ? new decimal((int)hundredths, (int)(hundredths >> 32), 0, false, OpeningsRatio.Decimals)
        : null;

    /// <summary>Crosses openings with seekers.</summary>
    /// <param name="demand">The openings.</param>
    /// <param name="seekers">The seekers, with the same columns in the same order.</param>
    /// <param name="threads">How many threads count, at least 1; the result does not depend on it.</param>
    /// <exception cref="ArgumentException">The columns differ.</exception>
    /// <exception cref="OverflowException">The codes of all columns multiply to more than 2⁶³ cells.</exception>
    public static CrossTable Of(MarketColumns demand, MarketColumns seekers, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var layout = CrossLayout.Of(demand, seekers);
        return layout.Cells <= DenseCrossing.MostCells
            ? DenseCrossing.Of(layout, demand, seekers, threads)
            : SortedCrossing.Of(layout, demand, seekers, threads);
    }
}
