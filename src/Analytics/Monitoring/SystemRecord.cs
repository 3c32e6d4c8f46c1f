namespace Jiuye.Analytics;

/// <summary>One system's record of one person, as it stands on the day of the comparison.</summary>
/// <remarks>Holds no name and no ID number: the key is opaque, and basic data are compared by a digest that the systems compute alike.</remarks>
public sealed record SystemRecord
{
    /// <summary>An opaque key, the same for one person in every system.</summary>
    public required string Person { get; init; }

    /// <summary>Which system.</summary>
    public required MonitoredSystem System { get; init; }

    /// <summary>What it says.</summary>
    public required SystemStanding Standing { get; init; }

    /// <summary>The street or community whose office keeps the record; null where not recorded.</summary>
    public AreaCode? Office { get; init; }

    /// <summary>Since when; of contributions any day of the last month paid. Null where not recorded.</summary>
    public DateOnly? On { get; init; }

    /// <summary>A digest of the basic data (name, sex, birth, registration); empty where the system gives none.</summary>
    public string BasicData { get; init; } = "";

    /// <summary>Basic fields that are empty in the system, by their names.</summary>
    public IReadOnlyList<string> EmptyFields { get; init; } = [];
}
