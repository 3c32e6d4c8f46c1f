namespace Jiuye.Analytics;

/// <summary>A linear system in dictionary form: each basic variable as a sum of the others, every variable with bounds and a value.</summary>
/// <remarks>Sparse, because the search for cells to withhold moves few cells of a large table. Chvátal, Linear Programming (1983), chapters 2 and 8.</remarks>
internal sealed class Tableau
{
    // Coefficients are small whole numbers at first; what rounding leaves of a cancelled one is dropped.
    private const double Cancelled = 1e-11;

    private readonly Dictionary<int, double>[] rows;
    private readonly HashSet<int>[] rowsOf;
    private readonly int[] basic;
    private readonly int[] rowOf;

    public Tableau(int variables, int rows)
    {
        this.rows = new Dictionary<int, double>[rows];
        basic = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            this.rows[row] = [];
            basic[row] = -1;
        }

        rowsOf = new HashSet<int>[variables];
        rowOf = new int[variables];
        for (var variable = 0; variable < variables; variable++)
        {
            rowsOf[variable] = [];
            rowOf[variable] = -1;
        }

        Values = new double[variables];
        Lower = new double[variables];
        Upper = new double[variables];
    }

    public double[] Values { get; }

    public double[] Lower { get; }

    public double[] Upper { get; }

    public int Rows => rows.Length;

    /// <summary>The basic variable of a row.</summary>
    public int Basic(int row) => basic[row];

    /// <summary>The row of a basic variable; −1 for the others.</summary>
    public int RowOf(int variable) => rowOf[variable];

    /// <summary>The coefficients of a row by variable; not in any order.</summary>
    public Dictionary<int, double> Row(int row) => rows[row];

    /// <summary>The rows in which a variable has a coefficient; not in any order.</summary>
    public IReadOnlyCollection<int> RowsWith(int variable) => rowsOf[variable];

    public double Coefficient(int row, int variable) => rows[row].GetValueOrDefault(variable);

    /// <summary>Makes a variable the basic one of a row that has none yet.</summary>
    public void Found(int row, int variable)
    {
        basic[row] = variable;
        rowOf[variable] = row;
    }

    public void Add(int row, int variable, double coefficient)
    {
        var entries = rows[row];
        var sum = entries.GetValueOrDefault(variable) + coefficient;
        if (Math.Abs(sum) <= Cancelled)
        {
            entries.Remove(variable);
            rowsOf[variable].Remove(row);
            return;
        }

        entries[variable] = sum;
        rowsOf[variable].Add(row);
    }

    /// <summary>Moves a variable that is not basic and all basic ones with it.</summary>
    public void Move(int variable, double distance)
    {
        Values[variable] += distance;
        foreach (var row in rowsOf[variable])
            Values[basic[row]] += rows[row][variable] * distance;
    }

    /// <summary>Exchanges the basic variable of a row for another with a coefficient in it; no value changes.</summary>
    public void Pivot(int row, int entering)
    {
        var leaving = basic[row];
        var solved = rows[row];
        var pivot = solved[entering];
        solved.Remove(entering);
        rowsOf[entering].Remove(row);
        foreach (var variable in solved.Keys)
            solved[variable] /= -pivot;
        solved[leaving] = 1 / pivot;
        rowsOf[leaving].Add(row);
        foreach (var other in rowsOf[entering].ToArray())
            Substitute(other, entering, solved);
        basic[row] = entering;
        rowOf[entering] = row;
        rowOf[leaving] = -1;
    }

    /// <summary>Takes a variable that will never move again out of all rows.</summary>
    public void Drop(int variable)
    {
        foreach (var row in rowsOf[variable])
            rows[row].Remove(variable);
        rowsOf[variable].Clear();
    }

    private void Substitute(int row, int entering, Dictionary<int, double> solved)
    {
        var factor = rows[row][entering];
        rows[row].Remove(entering);
        rowsOf[entering].Remove(row);
        foreach (var (variable, coefficient) in solved)
            Add(row, variable, factor * coefficient);
    }
}
