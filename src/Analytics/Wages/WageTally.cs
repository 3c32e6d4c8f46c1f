namespace Jiuye.Analytics;

/// <summary>Collects wages by cell; partial tallies merge exactly, in any order, because nothing is added up before the table is made.</summary>
/// <remarks>Keeps every wage (32 bytes each). Not safe for threads: give each its own and merge.</remarks>
public sealed class WageTally
{
    private readonly Dictionary<CellKey, List<WageObservation>> cells = [];

    /// <summary>Creates an empty tally.</summary>
    /// <param name="columns">The names of the columns, at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is no column, or one name stands twice.</exception>
    public WageTally(params IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0 || columns.Distinct(StringComparer.Ordinal).Count() != columns.Count)
            throw new ArgumentException($"A tally needs at least one column, and none twice: {string.Join(", ", columns)}.", nameof(columns));
        Columns = columns;
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Collects facts by one or more columns.</summary>
    public static WageTally Of(IEnumerable<WageFact> facts, params IReadOnlyList<Dimension<WageFact>> by)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(by);
        var tally = new WageTally([.. by.Select(static dimension => dimension.Name)]);
        var codes = new string?[by.Count];
        foreach (var fact in facts)
        {
            for (var column = 0; column < codes.Length; column++)
                codes[column] = by[column].CodeOf(fact);
            tally.Add(new(codes), new(fact.Wage.Yuan, fact.Weight, fact.Employer));
        }

        return tally;
    }

    /// <summary>Adds one wage.</summary>
    /// <exception cref="ArgumentException">The key has another number of codes than the tally has columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The wage is negative or not finite, or the weight is not finite and above 0.</exception>
    public void Add(CellKey key, WageObservation wage)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Codes.Count != Columns.Count)
            throw new ArgumentException($"The key {key} has {key.Codes.Count} codes, the tally {Columns.Count} columns.", nameof(key));
        if (!(wage.Yuan >= 0 && double.IsFinite(wage.Yuan)))
            throw new ArgumentOutOfRangeException(nameof(wage), wage.Yuan, "A wage is finite and at least 0.");
        if (!(wage.Weight > 0 && double.IsFinite(wage.Weight)))
            throw new ArgumentOutOfRangeException(nameof(wage), wage.Weight, "A weight is finite and above 0.");
        CellOf(key).Add(wage);
    }

    /// <summary>Adds what another tally of the same columns collected.</summary>
    /// <exception cref="ArgumentException">The columns differ.</exception>
    public void Merge(WageTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Columns.SequenceEqual(other.Columns, StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"Only tallies of the same columns merge: {string.Join(", ", Columns)} and {string.Join(", ", other.Columns)}.", nameof(other));
        }

        foreach (var (key, theirs) in other.cells)
            CellOf(key).AddRange(theirs);
    }

    /// <summary>Makes the table of what was collected, rows in the order of their keys.</summary>
    public WageTable ToTable(WageGuidelineSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(Columns, settings, [.. cells
            .OrderBy(static pair => pair.Key, CellKey.Order)
            .Select(pair => new WageRow(pair.Key, settings.Fit(pair.Value)))]);
    }

    private List<WageObservation> CellOf(CellKey key)
    {
        if (!cells.TryGetValue(key, out var cell))
            cells.Add(key, cell = []);
        return cell;
    }
}
