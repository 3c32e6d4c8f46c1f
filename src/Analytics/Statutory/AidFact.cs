namespace Jiuye.Analytics;

/// <summary>A person recognised as hard to employ, as the tables of employment aid see it (004 Art. 4, 7).</summary>
/// <remarks>Null is not recorded, or has not happened.</remarks>
public sealed record AidFact
{
    /// <summary>The opaque key of the person.</summary>
    public required string Person { get; init; }

    /// <summary>Who helps: the street or community; null where not recorded.</summary>
    public required AreaCode? Area { get; init; }

    /// <summary>The day of recognition.</summary>
    public required DateOnly RecognisedOn { get; init; }

    /// <summary>The day on which the person came into work.</summary>
    public DateOnly? EmployedOn { get; init; }

    /// <summary>How.</summary>
    public AidWay? Way { get; init; }

    /// <summary>The day on which the recognition ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The key of the zero-employment household; null where the person is of none.</summary>
    public string? ZeroEmploymentHousehold { get; init; }

    /// <summary>The staff member in charge, by a code that names nobody; empty where none is appointed.</summary>
    public string Officer { get; init; } = "";

    /// <summary>What the person needs, by kind; empty where nobody has asked.</summary>
    public IReadOnlyList<EmploymentNeed> Needs { get; init; } = [];

    internal bool IsRecognisedOn(DateOnly day) => RecognisedOn <= day && (EndedOn is not { } ended || ended > day);

    internal bool IsInWorkOn(DateOnly day) => EmployedOn is { } on && on <= day;
}
