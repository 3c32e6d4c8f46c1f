namespace Jiuye.Analytics;

/// <summary>What a turning-point rule would have said, had it been chosen on the past of each month only.</summary>
/// <param name="Thresholds">The threshold in use in each month, percentage points.</param>
/// <param name="Alarms">The months in which it would have raised an alarm.</param>
/// <param name="Record">The alarms set against what came.</param>
public sealed record TurningPointReplay(IReadOnlyList<double> Thresholds, IReadOnlyList<DateOnly> Alarms, AlarmRecord Record);
