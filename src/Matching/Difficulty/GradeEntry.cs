using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>One entry of a grade journal; entries are only ever added.</summary>
/// <param name="Seeker">Whose grade.</param>
/// <param name="On">The day.</param>
/// <param name="Kind">What happened.</param>
public sealed record GradeEntry(SeekerId Seeker, DateOnly On, GradeEntryKind Kind)
{
    /// <summary>The level graded or assessed; null for the other kinds.</summary>
    public DifficultyLevel? Level { get; init; }

    /// <summary>Levels up (more help) or down, range [-3, 3] without 0; null where nothing was moved.</summary>
    public int? Steps { get; init; }

    /// <summary>A reason code without personal data; empty for a grade and an own assessment.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The version of the points card of a grade; empty for the other kinds.</summary>
    public string Card { get; init; } = "";

    /// <summary>What the kind asks for and the entry lacks, in English: <c>level</c>, <c>steps</c>, <c>reason</c>; null where it is whole.</summary>
    public string? Lacks => Kind switch
    {
        GradeEntryKind.Graded or GradeEntryKind.OwnAssessment => Level is null ? "level" : null,
        GradeEntryKind.Moved when Steps is null or 0 or < -3 or > 3 => "steps",
        _ => string.IsNullOrWhiteSpace(Reason) ? "reason" : null,
    };
}
