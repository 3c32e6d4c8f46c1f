namespace Jiuye.Analytics;

/// <summary>What was known in each month of a history of turns: downturns dated by then, and turns old enough to be judged.</summary>
internal sealed class TurningPast(IReadOnlyList<TurningPoint> points, IReadOnlyList<DateOnly> downturns, TurningPointChoice choice)
{
    private readonly double[] turns = [.. points.Select(static point => point.Turn)];

    /// <summary>Each month's threshold from a position among the good ones, chosen anew when a downturn becomes known, or once a year for what turned out to be a false alarm.</summary>
    internal double[] Thresholds(double position, double until)
    {
        var thresholds = new double[turns.Length];
        var threshold = until;
        var knownBefore = 0;
        for (var at = 0; at < thresholds.Length; at++)
        {
            var known = Known(at);
            if (known.Length > 0 && (known.Length != knownBefore || points[at].Month.Month == 1))
                threshold = Standing(Good(at, known), position);
            knownBefore = known.Length;
            thresholds[at] = threshold;
        }

        return thresholds;
    }

    /// <summary>The months in which the turn rises to the threshold of its month.</summary>
    internal DateOnly[] Alarms(double[] thresholds) =>
        [.. Enumerable.Range(1, Math.Max(0, turns.Length - 1)).Where(at => turns[at] >= thresholds[at] && turns[at - 1] < thresholds[at - 1]).Select(at => points[at].Month)];

    /// <summary>The candidate whose alarms did best on what was known in a month: the fewest faults, then the shortest mean delay, then the first.</summary>
    internal int Best(DateOnly[][] alarms, int now)
    {
        var known = Known(now);
        if (known.Length == 0)
            return 0;
        return Enumerable.Range(0, alarms.Length)
            .Select(at => (At: at, Record: AlarmRecord.Of(known, [.. alarms[at].Where(alarm => IsJudged(alarm, now))], choice.Lead, choice.Lag)))
            .OrderBy(static each => Faults(each.Record))
            .ThenBy(static each => each.Record.MeanDelay ?? double.MaxValue)
            .ThenBy(static each => each.At)
            .First().At;
    }

    // The thresholds with the fewest faults, ascending.
    private double[] Good(int now, DateOnly[] known)
    {
        var judged = turns.AsSpan(0, Math.Max(0, now - choice.KnownAfter + 1)).ToArray();
        var faults = choice.Ladder
            .Select(line => (Line: line, Faults: Faults(AlarmRecord.Of(known, [.. ThresholdCrossing.Upwards(judged, line).Select(at => points[at].Month)], choice.Lead, choice.Lag))))
            .ToArray();
        var least = faults.Min(static each => each.Faults);
        return [.. faults.Where(each => each.Faults == least).Select(static each => each.Line)];
    }

    private static double Standing(double[] good, double position) => good[Math.Min(good.Length - 1, (int)(position * good.Length))];

    private DateOnly[] Known(int now) =>
        [.. downturns.Where(start => start >= points[0].Month && AlarmRecord.Between(start, points[now].Month) >= choice.KnownAfter)];

    // Alarms of the last months can't be judged yet: their downturn may not be known.
    private bool IsJudged(DateOnly alarm, int now) => AlarmRecord.Between(alarm, points[now].Month) >= choice.KnownAfter;

    private static int Faults(AlarmRecord record) => record.Missed + record.FalseAlarms.Count;
}
