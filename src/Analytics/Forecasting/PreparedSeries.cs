using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A series made ready: gaps filled, the end cut to the last figure, and everything odd about it written down.</summary>
internal sealed class PreparedSeries
{
    private readonly List<ForecastNote> notes = [];

    private PreparedSeries(GappedSeries series, int start, double[] values, int period)
    {
        (Series, Start, Values) = (series, start, values);
        Period = period > 1 && values.Length >= 2 * period ? period : 1;
    }

    /// <summary>The series as given.</summary>
    internal GappedSeries Series { get; }

    /// <summary>The position in the series of the first value here.</summary>
    internal int Start { get; }

    /// <summary>Figures without gaps.</summary>
    internal double[] Values { get; }

    /// <summary>Months in a season; 1 where the series is too short to show one.</summary>
    internal int Period { get; }

    /// <summary>What a reader has to know.</summary>
    internal IReadOnlyList<ForecastNote> Notes => notes;

    /// <summary>The first day of the first month to forecast.</summary>
    internal DateOnly Next => Series.MonthAt(Start + Values.Length);

    internal static PreparedSeries Of(GappedSeries series, int period)
    {
        var (first, last) = (0, series.Values.Count - 1);
        while (double.IsNaN(series.Values[first]))
            first++;
        while (double.IsNaN(series.Values[last]))
            last--;
        double[] cut = [.. series.Values.Skip(first).Take(last - first + 1)];
        var prepared = new PreparedSeries(series, first, GapFilling.Fill(cut, period), period);
        prepared.Remark(cut, last, period);
        return prepared;
    }

    private void Remark(double[] cut, int last, int period)
    {
        int[] missing = [.. Enumerable.Range(0, cut.Length).Where(month => double.IsNaN(cut[month]))];
        if (missing.Length > 0)
        {
            var months = string.Join(", ", missing.Take(12).Select(month => Month(Series.MonthAt(Start + month)))) + (missing.Length > 12 ? ", …" : "");
            Note(ForecastNoteKind.MissingMonths, $"缺{missing.Length}个月，已按季节和直线补齐：{months}", $"{missing.Length} months missing, filled by season and straight line: {months}");
        }

        if (last + 1 < Series.Values.Count)
            Note(ForecastNoteKind.EndsEarly, $"数据止于{Month(Series.MonthAt(last))}，从下一个月起预测", $"no figure after {Month(Series.MonthAt(last))}; the forecast begins with the next month");
        if (Period < period)
            Note(ForecastNoteKind.NoSeason, $"只有{Values.Length}个月，不足两年，不估计季节", $"only {Values.Length} months, less than two seasons: no season is estimated");
        if (Values.Length > 1 && Values.All(value => value == Values[0]))
            Note(ForecastNoteKind.Constant, "各月数值全部相同", "every month has the same figure");
        var zeros = Values.Count(static value => value == 0);
        if (2 * zeros >= Values.Length)
            Note(ForecastNoteKind.MostlyZero, $"{Values.Length}个月中有{zeros}个月为零", $"{zeros} of {Values.Length} months are zero");
        if (LevelShift.Find(Values, Period) is { } shift)
        {
            var month = Month(Series.MonthAt(Start + shift));
            Note(ForecastNoteKind.LevelShift, $"{month}前后水平突变，请核对口径", $"the level jumped at about {month}: check whether the definition changed");
        }
    }

    internal void Note(ForecastNoteKind kind, string zh, string en) => notes.Add(new(kind, new Bilingual(zh, en)));

    private static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
