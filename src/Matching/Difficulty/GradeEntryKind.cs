namespace Jiuye.Matching;

/// <summary>What an entry of a grade journal records.</summary>
public enum GradeEntryKind
{
    /// <summary>A grade was computed and held from then on.</summary>
    Graded = 1,

    /// <summary>The person said how hard it is.</summary>
    OwnAssessment = 2,

    /// <summary>The person contested the grade.</summary>
    Appealed = 3,

    /// <summary>The oldest open appeal was answered.</summary>
    AppealAnswered = 4,

    /// <summary>A counsellor moved the level, with a reason.</summary>
    Moved = 5,

    /// <summary>The counsellor's moves so far no longer count, with a reason.</summary>
    MovesWithdrawn = 6,
}
