using Orleans.CodeGeneration;

namespace Jiuye.OrleansGrains;

/// <summary>What silos and grains of this project ask a district's nights for among themselves.</summary>
[Version(1)]
[Alias("jiuye.INightNeighbour")]
internal interface INightNeighbour : IGrainWithIntegerKey
{
    /// <summary>Has a reminder wake the grain from now on; nothing happens where one does already.</summary>
    [Alias("Schedule")]
    Task ScheduleAsync();

    /// <summary>The last day with a finished night; null where there is none.</summary>
    [Alias("LastDay")]
    Task<DateOnly?> LastDayAsync();

    /// <summary>What the night of a day counted. Tells of single employers, so it goes to no caller.</summary>
    [Alias("Counts")]
    Task<NightCounts> CountsAsync(DateOnly day);
}
