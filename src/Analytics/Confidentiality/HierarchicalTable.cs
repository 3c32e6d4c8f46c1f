namespace Jiuye.Analytics;

/// <summary>A table with every total of its columns' trees; cells to which nobody contributed are left out and count as 0.</summary>
/// <remarks>Immutable.</remarks>
public sealed class HierarchicalTable
{
    // How many codes beside a cell's own are tried first in each column: two suffice for a rectangle, a few more give a choice.
    private const int NearCodes = 6;

    private readonly IReadOnlyList<CodeTree> columns;
    private readonly long[] keys;
    private readonly Dictionary<long, int> numbers = [];

    internal HierarchicalTable(IReadOnlyList<CodeTree> columns, long[] keys, CellContributions[] contributions)
    {
        this.columns = columns;
        this.keys = keys;
        Contributions = contributions;
        for (var cell = 0; cell < keys.Length; cell++)
            numbers.Add(keys[cell], cell);
        Sums = new([.. contributions.Select(static cell => cell.Total)], StateSums());
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<CodeTree> Columns => columns;

    /// <summary>What each cell rests on.</summary>
    public IReadOnlyList<CellContributions> Contributions { get; }

    /// <summary>The cells' values and the sums between them, cells in the order of their codes.</summary>
    public AdditiveTable Sums { get; }

    /// <summary>The codes of a cell, one a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public IReadOnlyList<string> CodesOf(int cell)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cell);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cell, keys.Length);
        return [.. CellNumbers.Split(keys[cell], columns).Select((number, column) => columns[column].Codes[number])];
    }

    /// <summary>The cell of these codes; null where nobody contributed to it.</summary>
    /// <exception cref="ArgumentException">There is not a code a column, or one is unknown.</exception>
    public int? Find(params IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        if (codes.Count != columns.Count)
            throw new ArgumentException($"A cell has a code for each of the {columns.Count} columns, not {codes.Count}.", nameof(codes));
        return CellOf([.. codes.Select((code, column) => columns[column].NumberOf(code))]);
    }

    /// <summary>Cells near one, among which its protection is looked for before the whole table is.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="step">0 for the nearest, rising.</param>
    /// <returns>The cells in rising order; null once the step takes in the whole table.</returns>
    internal IReadOnlyList<int>? Around(int cell, int step)
    {
        var own = CellNumbers.Split(keys[cell], columns);
        if (step > 1)
            return null;
        IEnumerable<long> near = [0L];
        for (var column = 0; column < columns.Count; column++)
        {
            var (tree, codes) = (columns[column], Near(column, own, step));
            near = near.SelectMany(at => codes.Select(code => at * tree.Codes.Count + code));
        }

        return [.. near.Select(key => numbers.GetValueOrDefault(key, -1)).Where(static found => found >= 0).Order()];
    }

    // The code with those beside it, and all below them: where a sum changes, its parts must.
    private int[] Near(int column, int[] own, int step)
    {
        var tree = columns[column];
        var parent = tree.ParentOf(own[column]);
        if (parent < 0)
            return [.. tree.Downwards(own[column])];
        var beside = tree.PartsOf(parent).Where(code => code != own[column]);
        if (step == 0)
        {
            beside = beside
                .Select(code => (Code: code, Cell: CellOf([.. own.Select((number, at) => at == column ? code : number)])))
                .Where(static candidate => candidate.Cell is not null)
                .OrderByDescending(candidate => Sums.Values[candidate.Cell!.Value])
                .ThenBy(static candidate => candidate.Code)
                .Take(NearCodes)
                .Select(static candidate => candidate.Code);
        }

        return [.. beside.Append(own[column]).SelectMany(tree.Downwards)];
    }

    private int? CellOf(int[] codes) => numbers.TryGetValue(CellNumbers.Join(codes, columns), out var cell) ? cell : null;

    private List<TableSum> StateSums()
    {
        var sums = new List<TableSum>();
        for (var cell = 0; cell < keys.Length; cell++)
        {
            var codes = CellNumbers.Split(keys[cell], columns);
            for (var column = 0; column < columns.Count; column++)
            {
                var parts = PartsOf(codes, column);
                if (parts.Length > 0)
                    sums.Add(new(cell, parts));
            }
        }

        return sums;
    }

    private int[] PartsOf(int[] codes, int column)
    {
        var own = codes[column];
        var parts = new List<int>();
        foreach (var part in columns[column].PartsOf(own))
        {
            codes[column] = part;
            if (CellOf(codes) is { } found)
                parts.Add(found);
        }

        codes[column] = own;
        return [.. parts];
    }
}
