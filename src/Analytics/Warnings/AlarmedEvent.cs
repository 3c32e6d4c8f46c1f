namespace Jiuye.Analytics;

/// <summary>A downturn and the alarm that told of it.</summary>
/// <param name="Start">The first day of the month in which it began.</param>
/// <param name="Alarm">The month of the alarm; null where none came in time.</param>
public sealed record AlarmedEvent(DateOnly Start, DateOnly? Alarm)
{
    /// <summary>Months from the beginning to the alarm; negative where it came before; null where none came.</summary>
    public int? Delay => Alarm is { } alarm ? AlarmRecord.Between(Start, alarm) : null;
}
