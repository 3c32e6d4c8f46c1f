using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Counts openings and seekers by cell; partial tallies merge exactly, in any order.</summary>
/// <remarks>Not safe for threads: give each its own and merge. A record belongs into one tally only.</remarks>
public sealed class SupplyDemandTally
{
    private readonly Dictionary<CellKey, Cell> cells = [];

    /// <summary>Creates an empty tally.</summary>
    /// <param name="columns">The names of the columns, at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is no column, or one name stands twice.</exception>
    public SupplyDemandTally(params IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0 || columns.Distinct(StringComparer.Ordinal).Count() != columns.Count)
            throw new ArgumentException($"A tally needs at least one column, and none twice: {string.Join(", ", columns)}.", nameof(columns));
        Columns = columns;
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Counts one record.</summary>
    /// <param name="key">Its cell, one code for each column.</param>
    /// <param name="side">Opening or seeker.</param>
    /// <param name="persons">Persons it stands for, [0, 10¹²].</param>
    /// <param name="origin">New, carried over or undated.</param>
    /// <param name="employer">Who hires; null for seekers and where not known.</param>
    /// <exception cref="ArgumentException">The key has another number of codes than the tally has columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="persons"/> is out of range.</exception>
    public void Add(CellKey key, MarketSide side, long persons, CountOrigin origin = CountOrigin.New, EmployerId? employer = null)
    {
        Counts.Check(persons);
        Add(key, side, SideCount.Of(origin, persons), employer);
    }

    /// <summary>Counts several records of one cell and one employer at once, as another tally counted them.</summary>
    /// <param name="key">Their cell, one code for each column.</param>
    /// <param name="side">Openings or seekers.</param>
    /// <param name="count">Their persons and their number, none negative.</param>
    /// <param name="employer">Who hires; null for seekers and where not known.</param>
    /// <exception cref="ArgumentException">The key has another number of codes than the tally has columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of <paramref name="count"/> is negative.</exception>
    public void Add(CellKey key, MarketSide side, SideCount count, EmployerId? employer)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (long.Min(long.Min(count.New, count.CarriedOver), long.Min(count.Undated, count.Records)) < 0)
            throw new ArgumentOutOfRangeException(nameof(count), count, "Counts are at least 0.");
        if (key.Codes.Count != Columns.Count)
            throw new ArgumentException($"The key {key} has {key.Codes.Count} codes, the tally {Columns.Count} columns.", nameof(key));
        var cell = CellOf(key);
        if (side == MarketSide.Demand)
            cell.Demand += count;
        else
            cell.Seekers += count;
        if (employer is { } known)
            cell.Employers.Add(known);
    }

    /// <summary>Adds what another tally of the same columns counted.</summary>
    /// <exception cref="ArgumentException">The columns differ.</exception>
    public void Merge(SupplyDemandTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Columns.SequenceEqual(other.Columns, StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"Only tallies of the same columns merge: {string.Join(", ", Columns)} and {string.Join(", ", other.Columns)}.", nameof(other));
        }

        foreach (var (key, theirs) in other.cells)
        {
            var ours = CellOf(key);
            ours.Demand += theirs.Demand;
            ours.Seekers += theirs.Seekers;
            ours.Employers.UnionWith(theirs.Employers);
        }
    }

    /// <summary>Makes the table of what was counted.</summary>
    /// <exception cref="ArgumentException">The column that the settings spread over is none of the tally's.</exception>
    public SupplyDemandTable ToTable(SupplyDemandSettings? settings = null) =>
        SupplyDemandTable.Of(Columns, Cells(), settings ?? new());

    private IEnumerable<SupplyDemandCell> Cells() =>
        cells.Select(static pair => new SupplyDemandCell(pair.Key, pair.Value.Demand, pair.Value.Seekers, pair.Value.Employers.Count));

    private Cell CellOf(CellKey key)
    {
        if (!cells.TryGetValue(key, out var cell))
            cells.Add(key, cell = new());
        return cell;
    }

    private sealed class Cell
    {
        public SideCount Demand { get; set; }

        public SideCount Seekers { get; set; }

        public HashSet<EmployerId> Employers { get; } = [];
    }
}
