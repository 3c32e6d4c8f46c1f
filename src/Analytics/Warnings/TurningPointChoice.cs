namespace Jiuye.Analytics;

/// <summary>Chooses the threshold of a turning-point rule month by month, on nothing but what was known by then.</summary>
/// <remarks>
/// A threshold found on all of history tells nothing about how it would have served. Of a fixed ladder those are good for a month that would have told every
/// downturn known by then with the fewest faults (missed and false). Which of the good ones is taken, the least and fastest or a higher and safer one, is
/// itself chosen on the past: the position (<see cref="Positions"/>) whose own replay up to then had the fewest faults, then the shortest mean delay.
/// A downturn is known some months after it began (<see cref="KnownAfter"/>). Until one is known, the settings' own threshold serves.
/// </remarks>
public sealed record TurningPointChoice
{
    /// <summary>The thresholds to choose from, in percentage points, ascending; at least one; default 0.10, 0.11, … 0.60.</summary>
    public IReadOnlyList<double> Ladder { get; init; } = [.. Enumerable.Range(10, 51).Select(static hundredth => hundredth / 100.0)];

    /// <summary>Where among the good thresholds to stand: 0 the least, 1 the greatest; each in [0, 1], at least one; default 0, 0.25, 0.5, 0.75, 1. One alone is kept throughout.</summary>
    public IReadOnlyList<double> Positions { get; init; } = [0, 0.25, 0.5, 0.75, 1];

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
    /// <exception cref="ArgumentException">There is no threshold or no position to choose from, or a position lies outside [0, 1].</exception>
    public TurningPointReplay Replay(IReadOnlyList<TurningPoint> points, IReadOnlyList<DateOnly> downturns, TurningPointSettings settings)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(downturns);
        ArgumentNullException.ThrowIfNull(settings);
        Check();
        var past = new TurningPast(points, downturns, this);
        double[][] candidates = [.. Positions.Select(position => past.Thresholds(position, settings.Possible))];
        var alarms = candidates.Select(thresholds => past.Alarms(thresholds)).ToArray();
        var chosen = new double[points.Count];
        for (var at = 0; at < chosen.Length; at++)
            chosen[at] = candidates[past.Best(alarms, at)][at];
        var given = past.Alarms(chosen);
        return new(chosen, given, AlarmRecord.Of([.. downturns.Where(start => points.Count > 0 && start >= points[0].Month && start <= points[^1].Month)], given, Lead, Lag));
    }

    private void Check()
    {
        if (Ladder.Count == 0)
            throw new ArgumentException("Ladder is empty: expected at least one threshold.", nameof(Ladder));
        if (Positions.Count == 0 || Positions.Any(static position => position is not (>= 0 and <= 1)))
            throw new ArgumentException($"Positions are {string.Join(" ", Positions)}: expected at least one, each in [0, 1].", nameof(Positions));
    }
}
