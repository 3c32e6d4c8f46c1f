namespace Jiuye.Analytics;

/// <summary>Collects wages by cell; partial tallies merge exactly, in any order, because nothing is added up before the table is made.</summary>
/// <remarks>
/// Keeps every wage as columns: 20 bytes each and 4 for each column of codes. The table is made on all processors; its bytes do not depend on how many there are.
/// Not safe for threads: give each its own and merge.
/// </remarks>
public sealed class WageTally
{
    private readonly List<WageBatch> batches = [];
    private WageBatchBuilder open;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="columns">The names of the columns, at least one, none twice.</param>
    /// <exception cref="ArgumentException">There is no column, or one name stands twice.</exception>
    public WageTally(params IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0 || columns.Distinct(StringComparer.Ordinal).Count() != columns.Count)
            throw new ArgumentException($"A tally needs at least one column, and none twice: {string.Join(", ", columns)}.", nameof(columns));
        Columns = columns;
        open = new(columns.Count);
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>How many wages were collected.</summary>
    public int Count => batches.Sum(static batch => batch.Count) + open.Count;

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
        open.Add(key, wage);
    }

    /// <summary>Adds many wages at once.</summary>
    /// <exception cref="ArgumentException">The batch has another number of columns than the tally.</exception>
    public void Add(WageBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Columns.Count != Columns.Count)
            throw new ArgumentException($"The batch has {batch.Columns.Count} columns, the tally {Columns.Count}.", nameof(batch));
        if (batch.Count > 0)
            batches.Add(batch);
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

        batches.AddRange(other.Batches());
    }

    /// <summary>Makes the table of what was collected, rows in the order of their keys.</summary>
    public WageTable ToTable(WageGuidelineSettings settings) => ToTable(settings, Environment.ProcessorCount);

    /// <summary>Makes the table on so many threads.</summary>
    /// <param name="settings">The definitions and the fewest observations.</param>
    /// <param name="threads">The most threads, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    public WageTable ToTable(WageGuidelineSettings settings, int threads)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return new(Columns, settings, WageCells.Of(Batches(), Columns.Count, threads), threads);
    }

    /// <summary>Makes the table and lets thin cells stand on wider ones.</summary>
    /// <param name="settings">The definitions and the fewest observations and employers; what has fewer is thin.</param>
    /// <param name="ladder">How cells widen; null for the ladder of the columns' names.</param>
    public RolledWageTable ToRolledTable(WageGuidelineSettings settings, WageLadder? ladder = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return RolledWageTable.Of(this, settings, ladder ?? WageLadder.Of(Columns));
    }

    /// <summary>Makes the table of what may be shown: cells that a rule withholds stand on wider ones where a ladder is given, and nothing that is shown gives one of them back.</summary>
    /// <param name="settings">The definitions and the fewest observations and employers.</param>
    /// <param name="protection">The rules, and what is out already.</param>
    /// <param name="ladder">How cells widen; null for no wider cells.</param>
    public ProtectedWageTable ToProtectedTable(WageGuidelineSettings settings, WageProtectionSettings protection, WageLadder? ladder = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(protection);
        return WageProtection.Protect(this, settings, ladder, protection);
    }

    /// <summary>The same wages under other codes; the memory of the wages is shared.</summary>
    /// <param name="changes">For each column the code that takes the place of another.</param>
    /// <exception cref="ArgumentException">There are not as many changes as columns.</exception>
    internal WageTally Under(IReadOnlyList<Func<string?, string?>> changes)
    {
        if (changes.Count != Columns.Count)
            throw new ArgumentException($"{Columns.Count} columns need as many changes, not {changes.Count}.", nameof(changes));
        var changed = new WageTally(Columns);
        // Batches share lists of codes: each is changed once, or the union would look at each again.
        var lists = new Dictionary<(IReadOnlyList<string?> List, int Column), IReadOnlyList<string?>>();
        foreach (var batch in Batches())
            changed.batches.Add(batch.Under((codes, column) => Changed(codes, column)));
        return changed;

        IReadOnlyList<string?> Changed(IReadOnlyList<string?> codes, int column)
        {
            if (!lists.TryGetValue((codes, column), out var known))
                lists.Add((codes, column), known = [.. codes.Select(changes[column])]);
            return known;
        }
    }

    /// <summary>The same wages at the level of another month: each multiplied by the index of that month over the index of its own.</summary>
    /// <param name="monthColumn">The column that holds the month of each wage, <c>2025-10</c>; it is no column of the result.</param>
    /// <param name="index">The index of wages.</param>
    /// <param name="to">The month to which wages are brought.</param>
    /// <exception cref="ArgumentException">There is no such column, it is the only one, or a month is not in the index.</exception>
    public WageTally AgedTo(string monthColumn, WageIndex index, string to)
    {
        ArgumentNullException.ThrowIfNull(index);
        var month = Columns.ToList().IndexOf(monthColumn);
        if (month < 0 || Columns.Count == 1)
            throw new ArgumentException($"'{monthColumn}' is one of several columns: {string.Join(", ", Columns)}.", nameof(monthColumn));
        var aged = new WageTally([.. Columns.Where((_, at) => at != month)]);
        foreach (var batch in Batches())
            aged.batches.Add(batch.Aged(month, [.. batch.Columns[month].Codes.Select(code => index.Factor(code ?? "", to))]));
        return aged;
    }

    private List<WageBatch> Batches()
    {
        if (open.Count > 0)
        {
            batches.Add(open.ToBatch());
            open = new(Columns.Count);
        }

        return batches;
    }
}
