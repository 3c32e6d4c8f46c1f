namespace Jiuye.Analytics;

/// <summary>Collects records into a table with every total of its columns' trees, and remembers who contributed how much to which cell.</summary>
/// <remarks>Not safe for threads.</remarks>
public sealed class HierarchicalTally
{
    private readonly IReadOnlyList<CodeTree> columns;
    private readonly Dictionary<long, Dictionary<string, double>> leaves = [];

    /// <summary>Creates an empty tally.</summary>
    /// <param name="columns">The columns, at least one.</param>
    /// <exception cref="ArgumentException">There is no column.</exception>
    /// <exception cref="OverflowException">The columns' codes make more than 2⁶³ cells.</exception>
    public HierarchicalTally(params IReadOnlyList<CodeTree> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0)
            throw new ArgumentException("A table needs a column.", nameof(columns));
        _ = columns.Aggregate(1L, static (cells, column) => cells * column.Codes.Count);
        this.columns = columns;
    }

    /// <summary>Adds what one contributor adds to one cell; several records of one contributor in a cell are one contribution.</summary>
    /// <param name="codes">A code a column, without parts of its own.</param>
    /// <param name="contributor">Who must not be found out: a person's or an employer's key.</param>
    /// <param name="value">The amount, finite and at least 0; 1 for a person counted.</param>
    /// <exception cref="ArgumentException">There is not a code a column, or one is unknown or a sum of others.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public void Add(IReadOnlyList<string> codes, string contributor, double value)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentException.ThrowIfNullOrEmpty(contributor);
        if (codes.Count != columns.Count)
            throw new ArgumentException($"A record has a code for each of the {columns.Count} columns, not {codes.Count}.", nameof(codes));
        if (!(value >= 0 && double.IsFinite(value)))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A contribution is finite and at least 0.");
        var cell = 0L;
        for (var column = 0; column < columns.Count; column++)
        {
            var number = columns[column].NumberOf(codes[column]);
            if (columns[column].PartsOf(number).Count > 0)
                throw new ArgumentException($"Column {columns[column].Name}: records bear codes without parts, and {codes[column]} has some.", nameof(codes));
            cell = cell * columns[column].Codes.Count + number;
        }

        if (!leaves.TryGetValue(cell, out var contributors))
            leaves.Add(cell, contributors = new(StringComparer.Ordinal));
        contributors[contributor] = contributors.GetValueOrDefault(contributor) + value;
    }

    /// <summary>Makes the table of what was collected, every total included.</summary>
    public HierarchicalTable ToTable()
    {
        var cells = new SortedDictionary<long, Dictionary<string, double>>();
        foreach (var (leaf, contributors) in leaves.OrderBy(static pair => pair.Key))
        {
            foreach (var cell in CellsOver(leaf))
            {
                if (!cells.TryGetValue(cell, out var theirs))
                    cells.Add(cell, theirs = new(StringComparer.Ordinal));
                foreach (var (contributor, value) in contributors)
                    theirs[contributor] = theirs.GetValueOrDefault(contributor) + value;
            }
        }

        return new(columns, [.. cells.Keys], [.. cells.Values.Select(static theirs => new CellContributions(theirs.Values))]);
    }

    private IEnumerable<long> CellsOver(long leaf)
    {
        var numbers = CellNumbers.Split(leaf, columns);
        IEnumerable<long> over = [0L];
        for (var column = 0; column < columns.Count; column++)
        {
            var (tree, number) = (columns[column], numbers[column]);
            over = over.SelectMany(cell => tree.Upwards(number).Select(up => cell * tree.Codes.Count + up));
        }

        return over;
    }
}
