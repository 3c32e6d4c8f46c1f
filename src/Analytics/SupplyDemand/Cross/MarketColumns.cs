namespace Jiuye.Analytics;

/// <summary>Records of one side of the market, a column at a time.</summary>
public sealed class MarketColumns
{
    private readonly int[]? persons;

    /// <summary>Takes columns of equal length.</summary>
    /// <param name="columns">The columns to cross, at least one, no two of one name.</param>
    /// <param name="persons">Persons of each record, at least 0; null where every record is one person.</param>
    /// <exception cref="ArgumentException">There is no column, two have one name, the lengths differ, or a number of persons is negative.</exception>
    public MarketColumns(IReadOnlyList<CodedColumn> columns, int[]? persons = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0 || columns.DistinctBy(static column => column.Name).Count() != columns.Count)
            throw new ArgumentException($"Records need at least one column, and none twice: {string.Join(", ", columns.Select(static column => column.Name))}.", nameof(columns));
        foreach (var column in columns)
        {
            if (column.Count != columns[0].Count)
                throw new ArgumentException(FormattableString.Invariant($"'{columns[0].Name}' has {columns[0].Count} records and '{column.Name}' {column.Count}."), nameof(columns));
        }

        if (persons is not null && persons.Length != columns[0].Count)
            throw new ArgumentException(FormattableString.Invariant($"There are {columns[0].Count} records and {persons.Length} numbers of persons."), nameof(persons));
        if (persons is not null && persons.AsSpan().IndexOfAnyInRange(int.MinValue, -1) is >= 0 and var wrong)
            throw new ArgumentException(FormattableString.Invariant($"Record {wrong} has {persons[wrong]} persons; expected at least 0."), nameof(persons));
        Columns = columns;
        this.persons = persons;
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<CodedColumn> Columns { get; }

    /// <summary>How many records there are.</summary>
    public int Count => Columns[0].Count;

    internal ReadOnlySpan<int> Persons => persons;

    internal bool IsOnePersonEach => persons is null;
}
