using System.Collections.Concurrent;

namespace Jiuye.Analytics;

/// <summary>The sum of all series of one kind, month by month, and how it goes on.</summary>
/// <remarks>
/// Groups rise and fall with the whole (the business cycle), and the whole shows a turn with less noise than any of its parts; each part's share of it changes slowly. Top-down
/// forecasting by forecast proportions: Athanasopoulos, Ahmed and Hyndman (2009), International Journal of Forecasting 25, 146–166. Series of several levels (groups and the
/// finer groups in them) are simply added: the sum only has to move as they do. A month uses nothing that came after it. Safe for any number of threads.
/// </remarks>
internal sealed class KindTotal
{
    private readonly double[][] values;
    private readonly int[] first;
    private readonly IForecastMethod method;
    private readonly ConcurrentDictionary<(int Start, int End, int Period), Lazy<Whole?>> known = new();

    /// <param name="series">The series of the kind; those with a figure below zero are left out.</param>
    /// <param name="method">What forecasts the sum.</param>
    internal KindTotal(IReadOnlyList<PreparedSeries> series, IForecastMethod method)
    {
        values = [.. series.Select(static each => each.Values.All(static value => value >= 0) ? each.Values : [])];
        first = [.. series.Select(static each => 12 * each.Series.MonthAt(each.Start).Year + each.Series.MonthAt(each.Start).Month)];
        this.method = method;
    }

    /// <summary>The whole over the first months of a series; null where too few series cover these months or the sum can't be forecast.</summary>
    /// <param name="series">The position of the series.</param>
    /// <param name="months">How many of its months are known.</param>
    /// <param name="period">Months in a season.</param>
    internal Whole? Of(int series, int months, int period) =>
        values[series].Length < months ? null : known.GetOrAdd((first[series], first[series] + months, period), span => new(() => Learn(span.Start, span.End, span.Period))).Value;

    private Whole? Learn(int start, int end, int period)
    {
        int[] covering = [.. Enumerable.Range(0, values.Length).Where(at => values[at].Length > 0 && first[at] <= start && first[at] + values[at].Length >= end)];
        if (covering.Length < SeriesKinds.LeastSeries)
            return null;
        var sums = new double[end - start];
        foreach (var at in covering)
        {
            for (var month = 0; month < sums.Length; month++)
                sums[month] += values[at][start - first[at] + month];
        }

        return method.Fit(sums, period) is { } fit ? new(sums, fit) : null;
    }

    /// <summary>The sum and its forecast.</summary>
    /// <param name="Sums">The sum of each known month.</param>
    /// <param name="Fit">What goes on from there.</param>
    internal sealed record Whole(double[] Sums, IFittedForecast Fit);
}
