using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Replays warnings on the series of a file.</summary>
internal static class ReplayCall
{
    /// <summary>The turning points of two series.</summary>
    internal static IReadOnlyList<TurningPoint> Turns(IReadOnlyList<GappedSeries> read, string pair, int smoothing, string file)
    {
        var names = pair.Split(',', StringSplitOptions.TrimEntries);
        if (names.Length != 2)
            throw new UsageException($"--turn '{pair}': expected two series, such as unemployment,vacancies.");
        var (unemployment, vacancies) = (Named(read, names[0], file), Named(read, names[1], file));
        var first = unemployment.First > vacancies.First ? unemployment.First : vacancies.First;
        var end = new[] { unemployment, vacancies }.Min(static series => series.MonthAt(series.Values.Count));
        return TurningPoints.Of(first, Between(unemployment, first, end, file), Between(vacancies, first, end, file), new() { Smoothing = smoothing });
    }

    /// <summary>The colours of every series that the policy has lines for.</summary>
    internal static IReadOnlyList<WarningReplay> Colours(IReadOnlyList<GappedSeries> read, Policy policy, int lead, string method)
    {
        var figures = WarningLines.FiguresOf(policy);
        if (figures.Count == 0)
            throw new UsageException($"policy '{policy.Name}' sets no warning line: state warning_yellow, warning_orange or warning_red with the name of a series as case.");
        var replays = new List<WarningReplay>();
        foreach (var series in read)
        {
            if (WarningLines.From(policy, series.Name) is { } lines)
                replays.Add(WarningReplay.Of(series, lines, lead, method));
        }

        return replays.Count > 0 ? replays
            : throw new UsageException($"no series of the file has a line in policy '{policy.Name}': it has lines for {string.Join(", ", figures)}.");
    }

    private static GappedSeries Named(IReadOnlyList<GappedSeries> read, string name, string file) =>
        read.FirstOrDefault(series => series.Name == name) ?? throw new DatasetException(file, $"has no series '{name}'; there are {string.Join(", ", read.Take(20).Select(static series => series.Name))}");

    private static double[] Between(GappedSeries series, DateOnly first, DateOnly end, string file)
    {
        var rates = new List<double>();
        for (var at = 0; at < series.Values.Count; at++)
        {
            var month = series.MonthAt(at);
            if (month < first || month >= end)
                continue;
            if (double.IsNaN(series.Values[at]))
                throw new DatasetException(file, string.Create(CultureInfo.InvariantCulture, $"series '{series.Name}' has no value for {month:yyyy-MM}; expected every month of a rate whose turn is sought"));
            rates.Add(series.Values[at]);
        }

        return [.. rates];
    }
}
