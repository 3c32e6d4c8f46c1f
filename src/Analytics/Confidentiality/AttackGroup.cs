namespace Jiuye.Analytics;

/// <summary>Withheld cells that are joined by sums, and what the sums say about their distances from the true values.</summary>
internal sealed class AttackGroup
{
    // Coefficients are built from ones by few divisions; anything smaller is rounding.
    private const double Nothing = 1e-9;

    private readonly AdditiveTable table;
    private readonly Dictionary<int, int> places = [];
    private readonly Tableau tableau;

    public AttackGroup(AdditiveTable table, bool[] withheld, int start)
    {
        this.table = table;
        var sums = Join(withheld, start);
        Cells.Sort();
        for (var place = 0; place < Cells.Count; place++)
            places[Cells[place]] = place;
        tableau = new(Cells.Count + sums.Count, sums.Count);
        for (var place = 0; place < Cells.Count; place++)
        {
            tableau.Lower[place] = -table.Values[Cells[place]];
            tableau.Upper[place] = double.PositiveInfinity;
        }

        Solve(sums, withheld);
    }

    public List<int> Cells { get; } = [];

    public AttackedCell IntervalOf(int cell)
    {
        var place = places[cell];
        var value = table.Values[cell];
        return new(cell, value + Push(place, -1), value + Push(place, 1));
    }

    private List<int> Join(bool[] withheld, int start)
    {
        var seen = new HashSet<int> { start };
        var sums = new SortedSet<int>();
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out var cell))
        {
            Cells.Add(cell);
            foreach (var sum in table.SumsOf(cell))
            {
                if (!sums.Add(sum))
                    continue;
                foreach (var other in table.Sums[sum].Parts.Append(table.Sums[sum].Total))
                {
                    if (withheld[other] && seen.Add(other))
                        open.Enqueue(other);
                }
            }
        }

        return [.. sums];
    }

    // Each sum: total − parts stays 0. One of its cells is expressed by the others; sums that say nothing new fall away.
    private void Solve(List<int> sums, bool[] withheld)
    {
        for (var row = 0; row < sums.Count; row++)
        {
            var sum = table.Sums[sums[row]];
            tableau.Found(row, Cells.Count + row);
            if (withheld[sum.Total])
                tableau.Add(row, places[sum.Total], 1);
            foreach (var part in sum.Parts)
            {
                if (withheld[part])
                    tableau.Add(row, places[part], -1);
            }
        }

        for (var row = 0; row < sums.Count; row++)
        {
            var known = tableau.Row(row).Where(entry => Math.Abs(entry.Value) > Nothing).Select(static entry => entry.Key).DefaultIfEmpty(-1).Min();
            if (known < 0)
                continue;
            tableau.Pivot(row, known);
            tableau.Drop(Cells.Count + row);
        }
    }

    // The primal simplex method with bounds, from the values at hand; variables that are not basic may stand between their bounds.
    private double Push(int goal, int direction)
    {
        var patience = 50 * (Cells.Count + 10);
        for (var step = 0; ; step++)
        {
            var (entering, sign) = Entering(goal, direction, inOrder: step > patience);
            if (entering < 0)
                return tableau.Values[goal];
            var (row, distance) = Leaving(entering, sign, inOrder: step > patience);
            if (double.IsPositiveInfinity(distance))
                return direction * double.PositiveInfinity;
            tableau.Move(entering, sign * distance);
            if (row < 0)
                continue;
            var leaving = tableau.Basic(row);
            tableau.Values[leaving] = tableau.Coefficient(row, entering) * sign > 0 ? tableau.Upper[leaving] : tableau.Lower[leaving];
            tableau.Pivot(row, entering);
        }
    }

    // inOrder: Bland's rule, which cannot go round in circles, once the quicker choice has taken long.
    private (int Entering, int Sign) Entering(int goal, int direction, bool inOrder)
    {
        var row = tableau.RowOf(goal);
        if (row < 0)
            return CanMove(goal, direction) ? (goal, direction) : (-1, 0);
        var (best, sign, gain) = (-1, 0, 0.0);
        foreach (var (variable, coefficient) in tableau.Row(row))
        {
            var towards = Math.Sign(coefficient) * direction;
            var size = inOrder ? 1 : Math.Abs(coefficient);
            if (Math.Abs(coefficient) <= Nothing || !CanMove(variable, towards))
                continue;
            if (size > gain || (size == gain && variable < best))
                (best, sign, gain) = (variable, towards, size);
        }

        return (best, sign);
    }

    private bool CanMove(int variable, int sign) =>
        sign > 0 ? tableau.Values[variable] < tableau.Upper[variable] : tableau.Values[variable] > tableau.Lower[variable];

    private (int Row, double Distance) Leaving(int entering, int sign, bool inOrder)
    {
        var (best, distance, pivot) = (-1, sign > 0 ? tableau.Upper[entering] - tableau.Values[entering] : tableau.Values[entering] - tableau.Lower[entering], 0.0);
        foreach (var row in tableau.RowsWith(entering))
        {
            var slope = tableau.Coefficient(row, entering) * sign;
            if (Math.Abs(slope) <= Nothing)
                continue;
            var basic = tableau.Basic(row);
            var room = slope > 0 ? tableau.Upper[basic] - tableau.Values[basic] : tableau.Values[basic] - tableau.Lower[basic];
            var reach = Math.Max(0, room) / Math.Abs(slope);
            var size = inOrder ? 1.0 / (1 + basic) : Math.Abs(slope);
            if (reach < distance || (reach == distance && (size > pivot || (size == pivot && basic < tableau.Basic(best)))))
                (best, distance, pivot) = (row, reach, size);
        }

        return (best, distance);
    }
}
