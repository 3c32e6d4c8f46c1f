using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A table that an office signs: title, period, columns under shared headings, rows with a total, notes, and the records that it rests on.</summary>
/// <remarks>Immutable. Rows may be none: a month without any case is a table too.</remarks>
public sealed class StatisticalTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="name">The name for programs, snake_case; also its file's name without extension.</param>
    /// <param name="title">The title.</param>
    /// <param name="period">The period or day that it speaks of, such as <c>2026-11</c> or <c>2026-11-20</c>.</param>
    /// <param name="columns">The columns, at least one, no two of one name.</param>
    /// <param name="rows">The rows, one value a column.</param>
    /// <exception cref="ArgumentException">A name is missing or stands twice, or a row has not one value a column.</exception>
    public StatisticalTable(string name, Bilingual title, string period, IReadOnlyList<StatisticalColumn> columns, IReadOnlyList<StatisticalRow> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(period);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        if (columns.Count == 0 || columns.DistinctBy(static column => column.Name, StringComparer.Ordinal).Count() != columns.Count)
            throw new ArgumentException($"The table '{name}' needs at least one column and no two alike.", nameof(columns));
        foreach (var row in rows)
        {
            if (row.Values.Count != columns.Count)
                throw new ArgumentException($"The row '{row.Key}' of '{name}' has {row.Values.Count} values, expected {columns.Count}.", nameof(rows));
        }

        Name = name;
        Title = title;
        Period = period;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The name for programs.</summary>
    public string Name { get; }

    /// <summary>The title.</summary>
    public Bilingual Title { get; }

    /// <summary>The period or day.</summary>
    public string Period { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<StatisticalColumn> Columns { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<StatisticalRow> Rows { get; }

    /// <summary>What stands over the headings of the rows.</summary>
    public Bilingual RowTitle { get; init; } = new("地区", "Area");

    /// <summary>Definitions, methods, and what a reader must know.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>The records that it rests on.</summary>
    public IReadOnlyList<SourceCount> Sources { get; init; } = [];

    /// <summary>True where a cell is withheld.</summary>
    public bool HasWithheld => Rows.Any(static row => row.Values.Any(static value => value.State == ValueState.Withheld));

    /// <summary>True where it lists persons one by one: for the office, never for publication.</summary>
    public bool ListsPersons => Columns.Any(static column => column.NamesPersons);

    /// <summary>The notes as they stand below the table: its own, and what the sign of a withheld figure means where there is one.</summary>
    public IReadOnlyList<Bilingual> PrintedNotes => HasWithheld ? [.. Notes, WithheldSign.Legend] : Notes;

    /// <summary>The number of a column.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public int Column(string name)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (Columns[column].Name == name)
                return column;
        }

        throw new ArgumentException($"'{Name}' has no column '{name}': there are {string.Join(", ", Columns.Select(static one => one.Name))}.", nameof(name));
    }

    /// <summary>A cell by the row's key and the column's name.</summary>
    /// <exception cref="ArgumentException">There is no such row or column.</exception>
    public StatisticalValue this[string row, string column]
    {
        get
        {
            var at = Column(column);
            foreach (var one in Rows)
            {
                if (one.Key == row)
                    return one.Values[at];
            }

            throw new ArgumentException($"'{Name}' has no row '{row}'.", nameof(row));
        }
    }

    /// <summary>The same for programs: key and heading of the row first; words in both languages; last the columns of the row that rest on too little, and those that are withheld and so empty.</summary>
    public TidyTable ToTidy() => new(
        Name,
        ["row", "row_zh", "row_en", "row_kind", .. Columns.SelectMany(static column => column.IsText ? new[] { column.Name + "_zh", column.Name + "_en" } : [column.Name]), "thin", "withheld"],
        [.. Rows.Select(TidyRow)]);

    private IReadOnlyList<TidyValue> TidyRow(StatisticalRow row) =>
    [
        row.Key, row.Heading.Zh, row.Heading.En, KindName(row.Kind),
        .. row.Values.SelectMany((value, column) => Columns[column].IsText
            ? new TidyValue[] { value.Text?.Zh, value.Text?.En }
            : [value.Text is { } words ? words.Zh : TidyValue.Number(value.Figure)]),
        Named(row, static value => value.IsThin),
        Named(row, static value => value.State == ValueState.Withheld),
    ];

    private string Named(StatisticalRow row, Func<StatisticalValue, bool> isSo) => string.Join(' ', Columns.Where((_, column) => isSo(row.Values[column])).Select(static column => column.Name));

    internal static string KindName(StatisticalRowKind kind) => kind switch
    {
        StatisticalRowKind.Body => "body",
        StatisticalRowKind.Total => "total",
        StatisticalRowKind.Share => "share",
        StatisticalRowKind.OfWhich => "of_which",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of row."),
    };
}
