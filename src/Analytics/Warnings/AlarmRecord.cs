namespace Jiuye.Analytics;

/// <summary>How well alarms told what then came: the table that every warning rule has to show.</summary>
/// <param name="Events">What came, in order of time, each with the alarm that told of it.</param>
/// <param name="FalseAlarms">Alarms that no event explains.</param>
public sealed record AlarmRecord(IReadOnlyList<AlarmedEvent> Events, IReadOnlyList<DateOnly> FalseAlarms)
{
    /// <summary>Events without an alarm in time.</summary>
    public int Missed => Events.Count(static each => each.Alarm is null);

    /// <summary>The mean delay in months over events that were told; negative where alarms came before; null where none was told.</summary>
    public double? MeanDelay => Events.Any(static each => each.Delay is not null) ? Events.Average(static each => each.Delay) : null;

    /// <summary>The longest delay in months; null where no event was told.</summary>
    public int? WorstDelay => Events.Max(static each => each.Delay);

    /// <summary>Sets alarms against events: each event takes the first alarm from <paramref name="lead"/> months before its start to <paramref name="lag"/> months after.</summary>
    /// <param name="events">The first day of the month in which each downturn began, in order.</param>
    /// <param name="alarms">The months of alarm, in order.</param>
    /// <param name="lead">How many months too early still counts as told. Range [0, 60].</param>
    /// <param name="lag">How many months too late still counts as told. Range [0, 60].</param>
    public static AlarmRecord Of(IReadOnlyList<DateOnly> events, IReadOnlyList<DateOnly> alarms, int lead = 6, int lag = 12)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(alarms);
        ArgumentOutOfRangeException.ThrowIfNegative(lead);
        ArgumentOutOfRangeException.ThrowIfNegative(lag);
        var left = alarms.ToList();
        var told = new List<AlarmedEvent>();
        foreach (var start in events)
        {
            var inTime = left.Where(alarm => Between(start, alarm) >= -lead && Between(start, alarm) <= lag).Take(1).ToArray();
            foreach (var alarm in inTime)
                left.Remove(alarm);
            told.Add(new(start, inTime.Length == 0 ? null : inTime[0]));
        }

        return new(told, left);
    }

    internal static int Between(DateOnly from, DateOnly to) => 12 * (to.Year - from.Year) + to.Month - from.Month;
}
