namespace Jiuye;

/// <summary>When the nights of a schedule begin.</summary>
/// <param name="At">The local time.</param>
/// <param name="Zone">The time zone.</param>
/// <param name="Days">The days of the week; empty for every day.</param>
internal sealed record NightlyTime(TimeOnly At, TimeZoneInfo Zone, IReadOnlyCollection<DayOfWeek> Days)
{
    // A week and a day to each side hold every weekday whatever the offset.
    private const int DaysLookedAt = 8;

    /// <summary>The last night that has begun by a moment.</summary>
    internal (DateOnly Date, DateTimeOffset Begins) Last(DateTimeOffset moment)
    {
        var today = Today(moment);
        return Enumerable.Range(-1, DaysLookedAt + 1).Select(back => today.AddDays(-back)).Where(IsScheduled).Select(Begin).First(night => night.Begins <= moment);
    }

    /// <summary>The first night that begins after a moment.</summary>
    internal (DateOnly Date, DateTimeOffset Begins) Next(DateTimeOffset moment)
    {
        var today = Today(moment);
        return Enumerable.Range(-1, DaysLookedAt + 1).Select(today.AddDays).Where(IsScheduled).Select(Begin).First(night => night.Begins > moment);
    }

    private DateOnly Today(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    private bool IsScheduled(DateOnly date) => Days.Count == 0 || Days.Contains(date.DayOfWeek);

    private (DateOnly Date, DateTimeOffset Begins) Begin(DateOnly date)
    {
        var local = date.ToDateTime(At);
        // A time that the clocks skip: the night begins when they go on.
        while (Zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        // A time that comes twice: the first.
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return (date, new(local, offset));
    }
}
