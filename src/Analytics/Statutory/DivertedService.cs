namespace Jiuye.Analytics;

/// <summary>One service for diverted workers, or several counted together.</summary>
public sealed record DivertedService
{
    /// <summary>The street or town.</summary>
    public required AreaCode Street { get; init; }

    /// <summary>The day; of a procedure, the day it was begun or completed.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What was done.</summary>
    public required DivertedServiceKind Kind { get; init; }

    /// <summary>How many persons, fairs or courses, at least 0.</summary>
    public int Count { get; init; } = 1;

    /// <summary>True where it was at a fair, false in daily service; both count in column 1. Null where not recorded.</summary>
    public bool? AtFair { get; init; }

    /// <summary>Of a withdrawal of the archive: true where it was completed. Null where not recorded, and not counted then.</summary>
    public bool? IsCompleted { get; init; }

    /// <summary>The record's own key: records of one key are one service and count once in a column; empty where there is none.</summary>
    public string Id { get; init; } = "";
}
