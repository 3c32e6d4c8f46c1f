namespace Jiuye.Matching;

/// <summary>What people decided or said about a grade; recorded beside the points.</summary>
public sealed record GradingDecisions
{
    /// <summary>Nothing decided and nothing said.</summary>
    public static GradingDecisions None { get; } = new();

    /// <summary>Counsellors' moves, in any order.</summary>
    public IReadOnlyList<CounsellorMove> Moves { get; init; } = [];

    /// <summary>The person's own assessments, in any order.</summary>
    public IReadOnlyList<OwnAssessment> OwnAssessments { get; init; } = [];

    /// <summary>Appeals, in any order.</summary>
    public IReadOnlyList<GradeAppeal> Appeals { get; init; } = [];
}
