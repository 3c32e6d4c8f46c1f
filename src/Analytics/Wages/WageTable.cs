using System.Collections;

namespace Jiuye.Analytics;

/// <summary>Wage percentiles by cell.</summary>
/// <remarks>Immutable and safe for any number of threads. Numbers stand in columns; a row is made when it is asked for.</remarks>
public sealed class WageTable
{
    private readonly WageCells cells;
    private readonly WageFigures figures;

    internal WageTable(IReadOnlyList<string> columns, WageGuidelineSettings settings, WageCells cells, int threads)
    {
        (Columns, Settings, this.cells) = (columns, settings, cells);
        figures = WageFigures.Of(cells, settings, threads);
        Rows = new RowList(this);
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The definitions and the fewest observations.</summary>
    public WageGuidelineSettings Settings { get; }

    /// <summary>The rows, in the order of their keys.</summary>
    public IReadOnlyList<WageRow> Rows { get; }

    internal WageFigures Figures => figures;

    /// <summary>What each known employer contributes to a row, the largest first: what rules of confidentiality judge by.</summary>
    /// <param name="row">The place of the row in <see cref="Rows"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public IReadOnlyList<EmployerContribution> ContributionsTo(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)cells.Count, nameof(row));
        if (cells.Employers is not { } names)
            return [];
        var sums = new Dictionary<int, (int Wages, CompensatedSum Persons, CompensatedSum Yuan)>();
        foreach (ref readonly var item in cells.ItemsOf(row))
        {
            if (item.Employer < 0)
                continue;
            var sum = sums.GetValueOrDefault(item.Employer);
            sum.Wages++;
            sum.Persons.Add(item.Weight);
            sum.Yuan.Add(item.Weight * item.Yuan);
            sums[item.Employer] = sum;
        }

        return [.. sums
            .Select(pair => new EmployerContribution(new(names[pair.Key]), pair.Value.Wages, pair.Value.Persons.Value, pair.Value.Yuan.Value))
            .OrderByDescending(static each => each.Yuan)
            .ThenBy(static each => each.Employer)];
    }

    internal ReadOnlySpan<WageItem> ItemsOf(int row) => cells.ItemsOf(row);

    internal CellKey KeyOf(int row) => cells.KeyOf(row);

    /// <summary>Cells shown in which one employer pays so much that the numbers are that employer's own (<see cref="WageGuidelineSettings.DominantShare"/>).</summary>
    public int DominatedCells => Enumerable.Range(0, cells.Count).Count(row => figures.LargestShares[row] >= Settings.DominantShare && WithheldAt(row) is null);

    internal int WagesOf(int row) => cells.SizeOf(row);

    /// <summary>Why a row may not be shown; null where it may.</summary>
    internal WithheldWages? WithheldAt(int row)
    {
        var wages = cells.SizeOf(row);
        var employers = figures.Employers[row];
        int? known = employers == 0 ? null : employers;
        if (wages < Settings.FewestObservations)
            return new(WithheldBecause.TooFewObservations, wages, known, Settings.FewestObservations);
        return employers > 0 && employers < Settings.FewestEmployers
            ? new(WithheldBecause.TooFewEmployers, wages, known, Settings.FewestEmployers)
            : null;
    }

    /// <summary>The wages of a row in rising order, with their weights.</summary>
    internal WeightedSample SampleOf(int row)
    {
        var items = cells.ItemsOf(row);
        var (values, weights) = (new double[items.Length], new double[items.Length]);
        for (var at = 0; at < items.Length; at++)
            (values[at], weights[at]) = (items[at].Yuan, items[at].Weight);
        return new(values, weights);
    }

    private WageRow RowAt(int row)
    {
        if (WithheldAt(row) is { } withheld)
            return new(KeyOf(row), withheld);
        return new(KeyOf(row), GuidelineAt(row));
    }

    private WageGuideline GuidelineAt(int row)
    {
        var percentiles = new WagePercentile[Settings.Levels.Count];
        for (var level = 0; level < percentiles.Length; level++)
        {
            var (low, high) = figures.IntervalOf(row, level);
            percentiles[level] = new(Settings.Levels[level], figures.PercentilesOf(row)[level], Known(low), Known(high));
        }

        return new()
        {
            Wages = cells.SizeOf(row),
            Employers = figures.Employers[row] is > 0 and var employers ? employers : null,
            Persons = figures.Persons[row],
            Mean = figures.Means[row],
            StandardError = Known(figures.Errors[row]),
            LargestEmployerShare = Known(figures.LargestShares[row]),
            Percentiles = percentiles,
            Settings = Settings,
        };
    }

    private static double? Known(double number) => double.IsNaN(number) ? null : number;

    private sealed class RowList(WageTable table) : IReadOnlyList<WageRow>
    {
        public int Count => table.cells.Count;

        public WageRow this[int index] => (uint)index < (uint)Count ? table.RowAt(index) : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} rows.");

        public IEnumerator<WageRow> GetEnumerator()
        {
            for (var row = 0; row < Count; row++)
                yield return table.RowAt(row);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
