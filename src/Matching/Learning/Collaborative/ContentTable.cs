namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>What is known of each seeker or each posting: a sparse row of features, each row as long as any other, and a constant.</summary>
/// <remarks>Features that only one row has tell nothing of others and are left out. Immutable, thread-safe; the order within a row changes no bit.</remarks>
public sealed class ContentTable
{
    private readonly InteractionLists byRow;

    private ContentTable(InteractionLists byRow, int features)
    {
        this.byRow = byRow;
        Features = features;
    }

    /// <summary>How many rows.</summary>
    public int Count => byRow.Count;

    /// <summary>How many features, the constant among them.</summary>
    public int Features { get; }

    internal InteractionLists ByRow => byRow;

    /// <summary>The table of these rows.</summary>
    /// <param name="rows">For each seeker or posting, counted from 0, what is known; empty where nothing is. A name that comes again in a row counts once, with the greater value.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static ContentTable Of(IReadOnlyList<IReadOnlyCollection<ContentFeature>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in rows.SelectMany(static row => row.Select(static one => one.Name).Distinct(StringComparer.Ordinal)))
            counts[name] = counts.GetValueOrDefault(name) + 1;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, _) in counts.Where(static one => one.Value > 1))
            numbers.Add(name, numbers.Count);
        var entries = new List<Interaction>();
        for (var row = 0; row < rows.Count; row++)
        {
            Append(entries, row, Known(rows[row], numbers));
            entries.Add(new(row, numbers.Count));
        }

        return new(InteractionLists.Of(rows.Count, entries.ToArray()), numbers.Count + 1);
    }

    private static SortedDictionary<int, double> Known(IReadOnlyCollection<ContentFeature> row, Dictionary<string, int> numbers)
    {
        var known = new SortedDictionary<int, double>();
        foreach (var one in row)
        {
            if (!double.IsFinite(one.Value))
                throw new ArgumentOutOfRangeException(nameof(row), one.Value, $"feature '{one.Name}': expected a finite number.");
            if (numbers.TryGetValue(one.Name, out var number))
                known[number] = known.TryGetValue(number, out var before) ? Math.Max(before, one.Value) : one.Value;
        }

        return known;
    }

    // A long text is not more than a short one.
    private static void Append(List<Interaction> entries, int row, SortedDictionary<int, double> known)
    {
        var length = Math.Sqrt(known.Values.Sum(static value => value * value));
        if (length > 0)
            entries.AddRange(known.Select(one => new Interaction(row, one.Key, one.Value / length)));
    }
}
