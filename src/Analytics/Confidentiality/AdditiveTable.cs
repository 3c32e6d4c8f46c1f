namespace Jiuye.Analytics;

/// <summary>The cells of one or more tables and every sum between them that a reader could use to subtract.</summary>
/// <remarks>Tables that share cells are one such table: only together can they be protected. Immutable.</remarks>
public sealed class AdditiveTable
{
    // Sums of yuan with cents in double precision: far above rounding, far below a cent.
    private const double Rounding = 1e-9;

    private readonly int[][] sumsOf;

    /// <summary>States a table.</summary>
    /// <param name="values">The value of each cell, finite and at least 0.</param>
    /// <param name="sums">The sums between cells.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not finite, or a sum names no cell.</exception>
    /// <exception cref="ArgumentException">The parts of a sum do not make its total.</exception>
    public AdditiveTable(IReadOnlyList<double> values, IReadOnlyList<TableSum> sums)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(sums);
        for (var cell = 0; cell < values.Count; cell++)
        {
            if (!(values[cell] >= 0 && double.IsFinite(values[cell])))
                throw new ArgumentOutOfRangeException(nameof(values), values[cell], $"Cell {cell} is finite and at least 0.");
        }

        Values = values;
        Sums = sums;
        foreach (var sum in sums)
            Check(sum);
        sumsOf = SumsByCell();
    }

    /// <summary>The value of each cell.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The sums between cells.</summary>
    public IReadOnlyList<TableSum> Sums { get; }

    /// <summary>The numbers of the sums that a cell takes part in, as total or as part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public IReadOnlyList<int> SumsOf(int cell)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cell);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cell, sumsOf.Length);
        return sumsOf[cell];
    }

    private void Check(TableSum sum)
    {
        foreach (var cell in sum.Parts.Append(sum.Total))
        {
            if (cell < 0 || cell >= Values.Count)
                throw new ArgumentOutOfRangeException(nameof(sum), cell, $"A sum names a cell; there are {Values.Count}.");
        }

        var parts = sum.Parts.Sum(part => Values[part]);
        var total = Values[sum.Total];
        if (Math.Abs(parts - total) > Rounding * Math.Max(1, total))
            throw new ArgumentException(FormattableString.Invariant($"The parts of cell {sum.Total} make {parts:R}, its total is {total:R}."), nameof(sum));
    }

    private int[][] SumsByCell()
    {
        var lists = new List<int>[Values.Count];
        for (var cell = 0; cell < lists.Length; cell++)
            lists[cell] = [];
        for (var sum = 0; sum < Sums.Count; sum++)
        {
            lists[Sums[sum].Total].Add(sum);
            foreach (var part in Sums[sum].Parts)
                lists[part].Add(sum);
        }

        return [.. lists.Select(static list => list.ToArray())];
    }
}
