namespace Jiuye.Analytics;

/// <summary>Memory that one thread uses for one cell after another.</summary>
internal sealed class CellScratch
{
    private readonly double[] values;
    private readonly double[] weights;
    private readonly double[] cumulative;
    private readonly int[] draws;

    // The draw of an employer in the cell with the same stamp.
    private readonly int[] drawOf;
    private readonly int[] stamps;
    private int stamp;

    internal CellScratch(WageCells cells)
    {
        (values, weights, cumulative) = (new double[cells.Largest], new double[cells.Largest], new double[cells.Largest]);
        (drawOf, stamps) = (new int[cells.Employers?.Length ?? 0], new int[cells.Employers?.Length ?? 0]);
        draws = new int[cells.Employers is null ? 0 : cells.Largest];
        Totals = new double[cells.Largest];
    }

    /// <summary>Room for one total a draw.</summary>
    internal double[] Totals { get; }

    /// <summary>Lays a cell out as columns and numbers its draws: one for each known employer, and one for each wage without.</summary>
    internal CellView Load(ReadOnlySpan<WageItem> items)
    {
        for (var at = 0; at < items.Length; at++)
        {
            values[at] = items[at].Yuan;
            weights[at] = items[at].Weight;
        }

        OrderedSample.Cumulate(weights.AsSpan(0, items.Length), cumulative);
        var sample = new OrderedSample(values.AsSpan(0, items.Length), weights.AsSpan(0, items.Length), cumulative.AsSpan(0, items.Length));
        if (drawOf.Length == 0)
            return new(sample, [], items.Length, 0);
        // Employers come before wages without one, so that the first draws are the employers.
        stamp++;
        var employers = 0;
        foreach (ref readonly var item in items)
        {
            if (item.Employer >= 0 && stamps[item.Employer] != stamp)
                (stamps[item.Employer], drawOf[item.Employer]) = (stamp, employers++);
        }

        var drawn = employers;
        for (var at = 0; at < items.Length; at++)
            draws[at] = items[at].Employer is >= 0 and var employer ? drawOf[employer] : drawn++;
        return new(sample, draws.AsSpan(0, items.Length), drawn, employers);
    }
}
