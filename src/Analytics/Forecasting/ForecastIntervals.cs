using MathNet.Numerics.Distributions;

namespace Jiuye.Analytics;

/// <summary>Puts intervals around point forecasts and says how often such intervals would have held.</summary>
internal static class ForecastIntervals
{
    private const double Inner = 0.80, Outer = 0.95;

    // Mean absolute change to the width of a normal interval after one month, where no replay was possible.
    private const double DeviationOfMeanChange = 1.2533141373155003;

    internal static IReadOnlyList<SeriesForecast> Around(IReadOnlyList<ForecastDraft> drafts, ForecastSettings settings)
    {
        var finished = new SeriesForecast[drafts.Count];
        // Errors of vacancies tell nothing about those of the unemployed: each large kind learns from its own.
        foreach (var part in SeriesKinds.Parts([.. drafts.Select(static draft => draft.Series.Series.Name)]))
        {
            RollingOrigin[] replays = [.. part.Select(at => drafts[at].Replay)];
            var bands = ConformalBands.Of(replays, settings.Horizon);
            var coverage = Coverage(replays, settings.Horizon);
            for (var within = 0; within < part.Length; within++)
                finished[part[within]] = Finish(drafts[part[within]], within, bands, coverage[within], settings);
        }

        return finished;
    }

    private static SeriesForecast Finish(ForecastDraft draft, int at, ConformalBands bands, (double Inner, double Outer) coverage, ForecastSettings settings)
    {
        var series = draft.Series;
        if (!bands.IsExact || draft.Replay.Origins.Count == 0)
            series.Note(ForecastNoteKind.RoughIntervals, "历史误差太少，区间按正态曲线估计", "too few past errors; the intervals follow a normal curve");
        var floor = settings.NonNegative && series.Values.All(static value => value >= 0) ? 0 : double.NegativeInfinity;
        if (draft.Means.Any(mean => mean < floor))
            series.Note(ForecastNoteKind.CutAtZero, "预测值低于零，已取零", "the forecast fell below zero and was set to zero");
        var points = new ForecastPoint[settings.Horizon];
        for (var step = 0; step < points.Length; step++)
        {
            var (inner, outer) = (Radius(draft, at, bands, step, Inner), Radius(draft, at, bands, step, Outer));
            var mean = Math.Max(floor, draft.Means[step]);
            points[step] = new(series.Next.AddMonths(step), mean, Math.Max(floor, mean - inner), mean + inner, Math.Max(floor, mean - outer), mean + outer);
        }

        var origins = draft.Replay.Origins.Count;
        return new(
            series.Series.Name, points, draft.Method, draft.Fit.Model, draft.Fit.Parameters, series.Values.Length,
            origins == 0 ? null : new(origins, draft.Replay.Mase, coverage.Inner, coverage.Outer), series.Notes);
    }

    private static double Radius(ForecastDraft draft, int at, ConformalBands bands, int step, double level)
    {
        // A series without a past of its own can't borrow widths either: nothing says how it compares.
        if (draft.Replay.Origins.Count > 0 && bands.HasErrors)
            return bands.Radius(at, step, level, draft.Spread);
        var change = ForecastError.Scale(draft.Series.Values, 1);
        var normal = Normal.InvCDF(0, 1, (1 + level) / 2);
        return double.IsNaN(change) ? 0 : normal * DeviationOfMeanChange * change * Math.Sqrt(step + 1);
    }

    // Each origin is judged by widths learnt from the other origins of all series.
    private static (double Inner, double Outer)[] Coverage(RollingOrigin[] replays, int horizon)
    {
        var held = new (int Inner, int Outer, int All)[replays.Length];
        var lengths = replays.SelectMany(static replay => replay.Origins.Select(static origin => origin.Known)).Distinct().Order();
        foreach (var known in lengths)
        {
            var bands = ConformalBands.Of(replays, horizon, known);
            for (var at = 0; at < replays.Length; at++)
            {
                foreach (var origin in replays[at].Origins.Where(origin => origin.Known == known))
                {
                    for (var step = 0; step < origin.Errors.Length && bands.HasErrors; step++)
                    {
                        var error = Math.Abs(origin.Errors[step]);
                        held[at].All++;
                        held[at].Inner += error <= bands.Radius(at, step, Inner, origin.Spread) ? 1 : 0;
                        held[at].Outer += error <= bands.Radius(at, step, Outer, origin.Spread) ? 1 : 0;
                    }
                }
            }
        }

        return [.. held.Select(static each => each.All == 0 ? (double.NaN, double.NaN) : ((double)each.Inner / each.All, (double)each.Outer / each.All))];
    }
}
