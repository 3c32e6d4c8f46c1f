namespace Jiuye.Analytics.Reporting;

/// <summary>A table as analysts like it: one observation a row, one variable a column, one type a column.</summary>
public sealed class TidyTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="name">The table's name, snake_case; also its file's name without extension.</param>
    /// <param name="columns">The columns' names, snake_case, no two alike; at least one.</param>
    /// <param name="rows">The rows, one value a column.</param>
    /// <exception cref="ArgumentException">There are no columns, two are alike, or a row has not one value a column.</exception>
    public TidyTable(string name, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<TidyValue>> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        if (columns.Count == 0 || columns.Distinct(StringComparer.Ordinal).Count() != columns.Count)
            throw new ArgumentException($"The table '{name}' needs at least one column and no two alike.", nameof(columns));
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Count != columns.Count)
                throw new ArgumentException($"Row {row} of '{name}' has {rows[row].Count} values, expected {columns.Count}.", nameof(rows));
        }

        Name = name;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>The columns' names.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<TidyValue>> Rows { get; }
}
