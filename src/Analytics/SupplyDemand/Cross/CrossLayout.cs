namespace Jiuye.Analytics;

/// <summary>How the codes of both sides become one number a cell: mixed radix, the last column fastest, 无要求 last in each column.</summary>
internal sealed class CrossLayout
{
    private readonly int[][] demandPlaces;
    private readonly int[][] seekerPlaces;
    private readonly long[] radix;

    private CrossLayout(string[] names, string[][] codes, int[][] demandPlaces, int[][] seekerPlaces, long[] radix, long cells)
    {
        Names = names;
        Codes = codes;
        this.demandPlaces = demandPlaces;
        this.seekerPlaces = seekerPlaces;
        this.radix = radix;
        Cells = cells;
    }

    internal string[] Names { get; }

    internal string[][] Codes { get; }

    /// <summary>Cells that there could be.</summary>
    internal long Cells { get; }

    internal static CrossLayout Of(MarketColumns demand, MarketColumns seekers)
    {
        string[] names = [.. demand.Columns.Select(static column => column.Name)];
        if (!names.SequenceEqual(seekers.Columns.Select(static column => column.Name), StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"Both sides must have the same columns: {string.Join(", ", names)} and {string.Join(", ", seekers.Columns.Select(static column => column.Name))}.", nameof(seekers));
        }

        var codes = new string[names.Length][];
        for (var column = 0; column < names.Length; column++)
            codes[column] = [.. demand.Columns[column].Codes.Union(seekers.Columns[column].Codes, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var radix = new long[names.Length];
        var cells = 1L;
        for (var column = names.Length - 1; column >= 0; column--)
        {
            radix[column] = cells;
            cells = checked(cells * (codes[column].Length + 1));
        }

        return new(names, codes, Places(demand, codes), Places(seekers, codes), radix, cells);
    }

    /// <summary>The number of a column's code in a cell; the count of its codes where the cell states none.</summary>
    internal int NumberAt(long cell, int column) => (int)(cell / radix[column] % (Codes[column].Length + 1));

    /// <summary>Writes the cells of a run of records.</summary>
    internal void CellsOf(MarketColumns records, bool isDemand, int from, Span<long> cells)
    {
        var places = isDemand ? demandPlaces : seekerPlaces;
        for (var column = 0; column < places.Length; column++)
        {
            var numbers = records.Columns[column].Numbers.Slice(from, cells.Length);
            var (place, step) = (places[column], radix[column]);
            if (column == 0)
            {
                for (var at = 0; at < numbers.Length; at++)
                    cells[at] = place[numbers[at] + 1] * step;
            }
            else
            {
                for (var at = 0; at < numbers.Length; at++)
                    cells[at] += place[numbers[at] + 1] * step;
            }
        }
    }

    // Place 0 is that of «none», so that −1 needs no branch.
    private static int[][] Places(MarketColumns records, string[][] codes)
    {
        var places = new int[codes.Length][];
        for (var column = 0; column < codes.Length; column++)
        {
            var own = records.Columns[column].Codes;
            places[column] = new int[own.Count + 1];
            places[column][0] = codes[column].Length;
            for (var at = 0; at < own.Count; at++)
                places[column][at + 1] = Array.BinarySearch(codes[column], own[at], StringComparer.Ordinal);
        }

        return places;
    }
}
