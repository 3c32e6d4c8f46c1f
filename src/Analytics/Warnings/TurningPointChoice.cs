namespace Jiuye.Analytics;

/// <summary>Chooses the threshold of a turning-point rule month by month, on nothing but what was known by then.</summary>
/// <remarks>
/// A threshold found on all of history tells nothing about how it would have served. Here the threshold of a month is the least one of a fixed ladder
/// that would have told every downturn known by then and raised no false alarm; where none would, the one with the fewest faults (missed and false), and among
/// those the shortest mean delay. A downturn is known some months after it began (<see cref="KnownAfter"/>). Until one is known, the settings' own threshold serves.
/// </remarks>
public sealed record TurningPointChoice
{
    /// <summary>The thresholds to choose from, in percentage points, ascending; default 0.10, 0.11, … 0.60.</summary>
    public IReadOnlyList<double> Ladder { get; init; } = [.. Enumerable.Range(10, 51).Select(static hundredth => hundredth / 100.0)];

    /// <summary>Months until a downturn's beginning is known: dating takes about a year. Range [0, 60]; default 12.</summary>
    public int KnownAfter { get; init; } = 12;

    /// <summary>How many months too early still counts as told. Range [0, 60]; default 6.</summary>
    public int Lead { get; init; } = 6;

    /// <summary>How many months too late still counts as told. Range [0, 60]; default 12.</summary>
    public int Lag { get; init; } = 12;

    /// <summary>Replays history: each month's threshold, and the alarms that would have been given.</summary>
    /// <param name="points">The turns of every month in order, as <see cref="TurningPoints.Of"/> gives them.</param>
    /// <param name="downturns">The months in which downturns began, in order.</param>
    /// <param name="settings">Its <see cref="TurningPointSettings.Possible"/> serves until a downturn is known.</param>
    public TurningPointReplay Replay(IReadOnlyList<TurningPoint> points, IReadOnlyList<DateOnly> downturns, TurningPointSettings settings)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(downturns);
        ArgumentNullException.ThrowIfNull(settings);
        var turns = points.Select(static point => point.Turn).ToArray();
        var alarms = new List<DateOnly>();
        var thresholds = new double[points.Count];
        var threshold = settings.Possible;
        var knownBefore = 0;
        for (var at = 0; at < points.Count; at++)
        {
            var month = points[at].Month;
            var known = downturns.Where(start => start >= points[0].Month && AlarmRecord.Between(start, month) >= KnownAfter).ToArray();
            // Chosen anew when a downturn becomes known, or once a year for what turned out to be a false alarm.
            if (known.Length > 0 && (known.Length != knownBefore || month.Month == 1))
                threshold = Best(points, turns, at, known);
            knownBefore = known.Length;
            thresholds[at] = threshold;
            if (at > 0 && turns[at] >= threshold && turns[at - 1] < thresholds[at - 1])
                alarms.Add(month);
        }

        return new(thresholds, alarms, AlarmRecord.Of([.. downturns.Where(start => points.Count > 0 && start >= points[0].Month && start <= points[^1].Month)], alarms, Lead, Lag));
    }

    private double Best(IReadOnlyList<TurningPoint> points, double[] turns, int now, DateOnly[] known)
    {
        // Alarms of the last months can't be judged yet: their downturn may not be known.
        var judged = Math.Max(0, now - KnownAfter + 1);
        var past = turns.AsSpan(0, judged).ToArray();
        return Ladder
            .Select(line => (Line: line, Record: AlarmRecord.Of(known, [.. ThresholdCrossing.Upwards(past, line).Select(at => points[at].Month)], Lead, Lag)))
            .OrderBy(static each => each.Record.Missed + each.Record.FalseAlarms.Count)
            .ThenBy(static each => each.Record.MeanDelay ?? double.MaxValue)
            .ThenBy(static each => each.Line)
            .First().Line;
    }
}
