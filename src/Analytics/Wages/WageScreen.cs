namespace Jiuye.Analytics;

/// <summary>Holds wages against the others of their group and tells which look wrong: mistaken units first, then the merely far.</summary>
/// <remarks>
/// Distances are (ln wage − median) / (1.4826 · MAD), so up to half of a group may be wrong and its middle still stands; where more than half are, the group is
/// wrong as a whole and no comparison within it can tell. Nothing is changed or left out here: the caller decides and says so.
/// </remarks>
public sealed class WageScreen
{
    private static readonly (WageSuspicion Suspicion, double Factor)[] Units =
    [
        (WageSuspicion.Yearly, 1 / 12.0), (WageSuspicion.Cents, 1 / 100.0), (WageSuspicion.Daily, 21.75), (WageSuspicion.TenThousandsYearly, 10_000 / 12.0),
        (WageSuspicion.Thousands, 1_000), (WageSuspicion.TenThousands, 10_000),
    ];

    private readonly WageScreenSettings settings;
    private readonly Dictionary<string, (double Middle, double Spread)> groups = new(StringComparer.Ordinal);
    private readonly Lazy<(double Middle, double Spread)?> all;

    private WageScreen(WageTable table, int column, Func<WageTable> whole, WageScreenSettings settings)
    {
        this.settings = settings.Checked();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (table.KeyOf(row)[column] is { } group && Middle(table.SampleOf(row)) is { } middle)
                groups.TryAdd(group, middle);
        }

        // Only small groups ask for it.
        all = new(() => whole() is { Rows.Count: > 0 } one ? Middle(one.SampleOf(0)) : null);
    }

    /// <summary>Learns the middle and the spread of every group.</summary>
    /// <param name="tally">Wages by one column, the group: the occupation is the natural one.</param>
    /// <param name="settings">When a wage looks wrong; null for the defaults.</param>
    /// <exception cref="ArgumentException">The tally has more columns than one.</exception>
    public static WageScreen Of(WageTally tally, WageScreenSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (tally.Columns.Count != 1)
            throw new ArgumentException($"Wages are screened by one column, not by {string.Join(", ", tally.Columns)}.", nameof(tally));
        return new(Grouped(tally, 0), 0, () => Grouped(tally, -1), settings ?? new());
    }

    /// <summary>How many wages of a tally look wrong, each held against the others of its group.</summary>
    /// <param name="tally">The wages.</param>
    /// <param name="group">The column that is the group; where the tally has no such column all wages are one group.</param>
    /// <param name="settings">When a wage looks wrong; null for the defaults.</param>
    public static int CountIn(WageTally tally, string group, WageScreenSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var column = tally.Columns.ToList().IndexOf(group);
        var table = Grouped(tally, column);
        var screen = new WageScreen(table, Math.Max(column, 0), () => Grouped(tally, -1), settings ?? new());
        var suspects = 0;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var code = column < 0 ? null : table.KeyOf(row)[column];
            suspects += screen.Ends(code, table.SampleOf(row).Values);
        }

        return suspects;
    }

    // Of rising wages those that look wrong stand at both ends.
    private int Ends(string? code, ReadOnlySpan<double> rising)
    {
        var (low, high) = (0, rising.Length);
        while (low < high && Judge(code, rising[low]) is not null)
            low++;
        while (high > low && Judge(code, rising[high - 1]) is not null)
            high--;
        return rising.Length - (high - low);
    }

    // Wages by one column, whatever the others are; below zero all together.
    private static WageTable Grouped(WageTally tally, int column)
    {
        var plain = WageGuidelineSettings.Unrestricted with { Confidence = null };
        return tally.Under([.. Enumerable.Range(0, tally.Columns.Count).Select(at => at == column ? static code => code : new Func<string?, string?>(static _ => WageLadder.All))]).ToTable(plain);
    }

    /// <summary>Judges a wage.</summary>
    /// <param name="group">Its group; null where none is stated.</param>
    /// <param name="yuan">The wage, finite, at least 0.</param>
    /// <returns>Null where nothing looks wrong, or where there is too little to hold it against.</returns>
    public WageFinding? Judge(string? group, double yuan)
    {
        var (middle, spread) = group is not null && groups.TryGetValue(group, out var own) ? own : all.Value ?? (0, 0);
        if (spread == 0)
            return null;
        var median = Math.Exp(middle);
        if (yuan == 0)
            return new(WageSuspicion.Zero, double.NegativeInfinity, median, null);
        var distance = (Math.Log(yuan) - middle) / spread;
        if (Math.Abs(distance) <= settings.Far)
            return null;
        var best = Units.Select(unit => (unit.Suspicion, Would: yuan * unit.Factor, Distance: Math.Abs((Math.Log(yuan * unit.Factor) - middle) / spread))).MinBy(static unit => unit.Distance);
        return best.Distance <= settings.Near
            ? new(best.Suspicion, distance, median, best.Would)
            : new(distance > 0 ? WageSuspicion.FarAbove : WageSuspicion.FarBelow, distance, median, null);
    }

    // Weights stand for persons; a mistake is one of the record, so records count alike.
    private (double Middle, double Spread)? Middle(WeightedSample wages)
    {
        double[] logs = [.. wages.Values.ToArray().Where(static yuan => yuan > 0).Select(static yuan => Math.Log(yuan))];
        if (logs.Length < settings.FewestWages)
            return null;
        var sample = new WeightedSample(logs);
        return (RobustLocation.Median(sample), Math.Max(RobustLocation.MedianAbsoluteDeviation(sample), settings.LeastSpread));
    }
}
