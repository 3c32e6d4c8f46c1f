namespace Jiuye.Analytics;

/// <summary>The cheapest cells to withhold so that a cell's value could be another one by a given distance.</summary>
/// <remarks>Looks for changes of cells that keep every sum and move the cell by that distance, at the least cost; the cells that change are those to withhold.
/// Kelly, Golden and Assad, Cell suppression: disclosure protection for sensitive tabular data, Networks 22 (1992) 397–417. Solved by the dual simplex method with bounds:
/// no change at all costs nothing and breaks only the sums of the cell itself, so few steps mend it.</remarks>
internal sealed class ProtectingPath
{
    private const double Nothing = 1e-9;

    private readonly AdditiveTable table;
    private readonly IReadOnlyList<int> cells;
    private readonly Tableau tableau;
    private readonly int costs;
    private readonly double slack;

    /// <param name="table">The table.</param>
    /// <param name="cells">The cells that may change, in rising order; the others stay.</param>
    /// <param name="costOf">What it costs to change a cell by one unit, above 0.</param>
    /// <param name="target">The cell to protect, one of them.</param>
    /// <param name="change">By how much it must be able to differ; not 0.</param>
    public ProtectingPath(AdditiveTable table, IReadOnlyList<int> cells, Func<int, double> costOf, int target, double change)
    {
        this.table = table;
        this.cells = cells;
        slack = 1e-9 * Math.Max(1, Math.Abs(change));
        var sums = cells.SelectMany(table.SumsOf).Distinct().Order().ToArray();
        // Two variables a cell, up and down; one a sum for what is wrong with it; one for the cost.
        costs = sums.Length;
        tableau = new(2 * cells.Count + sums.Length + 1, sums.Length + 1);
        State(sums, costOf, target, change);
    }

    /// <summary>The change, the target's included; null where no change of the cells reaches the distance.</summary>
    public CellChange? Find()
    {
        var patience = 50 * (tableau.Rows + 10);
        for (var step = 0; ; step++)
        {
            var row = Broken(inOrder: step > patience);
            if (row < 0)
                return Changed();
            if (!Mend(row))
                return null;
        }
    }

    private void State(int[] sums, Func<int, double> costOf, int target, double change)
    {
        for (var place = 0; place < cells.Count; place++)
        {
            tableau.Upper[2 * place] = double.PositiveInfinity;
            tableau.Upper[2 * place + 1] = table.Values[cells[place]];
        }

        var places = new Dictionary<int, int>(cells.Count);
        for (var place = 0; place < cells.Count; place++)
            places.Add(cells[place], place);
        for (var row = 0; row < sums.Length; row++)
            StateSum(row, table.Sums[sums[row]], places);
        var cost = 2 * cells.Count + sums.Length;
        tableau.Found(costs, cost);
        for (var place = 0; place < cells.Count; place++)
        {
            // Equal costs would leave the choice to rounding: the earlier cell is a shade cheaper.
            var price = costOf(cells[place]) * (1 + 1e-6 * place / cells.Count);
            tableau.Add(costs, 2 * place, price);
            tableau.Add(costs, 2 * place + 1, price);
        }

        var moved = 2 * places[target] + (change > 0 ? 0 : 1);
        tableau.Move(moved, Math.Abs(change));
        Fix(2 * places[target]);
        Fix(2 * places[target] + 1);
    }

    private void StateSum(int row, TableSum sum, Dictionary<int, int> places)
    {
        tableau.Found(row, 2 * cells.Count + row);
        AddCell(row, sum.Total, 1, places);
        foreach (var part in sum.Parts)
            AddCell(row, part, -1, places);
    }

    private void AddCell(int row, int cell, double sign, Dictionary<int, int> places)
    {
        if (!places.TryGetValue(cell, out var place))
            return;
        tableau.Add(row, 2 * place, sign);
        tableau.Add(row, 2 * place + 1, -sign);
    }

    private void Fix(int variable)
    {
        tableau.Lower[variable] = tableau.Upper[variable] = tableau.Values[variable];
        tableau.Drop(variable);
    }

    // The row that is furthest out of its bounds; the first one once that has taken long.
    private int Broken(bool inOrder)
    {
        var (worst, most) = (-1, slack);
        for (var row = 0; row < costs; row++)
        {
            var variable = tableau.Basic(row);
            var value = tableau.Values[variable];
            var off = Math.Max(tableau.Lower[variable] - value, value - tableau.Upper[variable]);
            if (off <= most)
                continue;
            (worst, most) = (row, off);
            if (inOrder)
                break;
        }

        return worst;
    }

    private bool Mend(int row)
    {
        var leaving = tableau.Basic(row);
        var value = tableau.Values[leaving];
        var bound = value < tableau.Lower[leaving] ? tableau.Lower[leaving] : tableau.Upper[leaving];
        var entering = Entering(row, Math.Sign(bound - value));
        if (entering < 0)
            return false;
        tableau.Move(entering, (bound - value) / tableau.Coefficient(row, entering));
        tableau.Values[leaving] = bound;
        tableau.Pivot(row, entering);
        // What is wrong with a sum may only ever be nothing.
        if (tableau.Lower[leaving] == tableau.Upper[leaving])
            tableau.Drop(leaving);
        return true;
    }

    // The variable whose reduced cost rises least for each unit by which it mends the row.
    private int Entering(int row, int needed)
    {
        var (best, least, pivot) = (-1, double.PositiveInfinity, 0.0);
        foreach (var (variable, coefficient) in tableau.Row(row))
        {
            var size = Math.Abs(coefficient);
            if (size <= Nothing || !Helps(variable, Math.Sign(coefficient) * needed))
                continue;
            var ratio = Math.Abs(tableau.Coefficient(costs, variable)) / size;
            if (ratio < least || (ratio == least && (size > pivot || (size == pivot && variable < best))))
                (best, least, pivot) = (variable, ratio, size);
        }

        return best;
    }

    private bool Helps(int variable, int sign) =>
        sign > 0 ? tableau.Values[variable] < tableau.Upper[variable] : tableau.Values[variable] > tableau.Lower[variable];

    private CellChange Changed()
    {
        var changed = new List<int>();
        var distances = new List<double>();
        for (var place = 0; place < cells.Count; place++)
        {
            var distance = tableau.Values[2 * place] - tableau.Values[2 * place + 1];
            if (Math.Abs(distance) <= slack)
                continue;
            changed.Add(cells[place]);
            distances.Add(distance);
        }

        return new([.. changed], [.. distances]);
    }
}
