using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>How hard one person is to place, with everything that led there.</summary>
public sealed record DifficultyGrade
{
    /// <summary>Whose grade.</summary>
    public required SeekerId Seeker { get; init; }

    /// <summary>The level that holds. Where answers are missing it is that of the middle of the possible points, halves rounded towards more help.</summary>
    public required DifficultyLevel Level { get; init; }

    /// <summary>The levels that the known facts leave open.</summary>
    public required LevelRange Levels { get; init; }

    /// <summary>The level that the points alone give, before overrides.</summary>
    public required DifficultyLevel LevelByPoints { get; init; }

    /// <summary>The least points that the known facts allow.</summary>
    public required int LeastPoints { get; init; }

    /// <summary>The most points that the known facts allow.</summary>
    public required int MostPoints { get; init; }

    /// <summary>Every factor with its points, in the order of the card; the points sum to the total.</summary>
    public required IReadOnlyList<FactorGrade> Factors { get; init; }

    /// <summary>What led from the points to the level, in the order applied.</summary>
    public required IReadOnlyList<GradeOverride> Overrides { get; init; }

    /// <summary>What to ask next, the answer that narrows most first; empty where nothing is missing.</summary>
    public required IReadOnlyList<MissingAnswer> Missing { get; init; }

    /// <summary>The smallest single changes that move the level, smallest first.</summary>
    public required IReadOnlyList<LevelChange> Changes { get; init; }

    /// <summary>The person's last own assessment up to the day; null where there is none.</summary>
    public OwnAssessment? OwnAssessment { get; init; }

    /// <summary>Appeals not answered on the day, oldest first.</summary>
    public required IReadOnlyList<GradeAppeal> OpenAppeals { get; init; }

    /// <summary>The version of the points card.</summary>
    public required string CardVersion { get; init; }

    /// <summary>The day of the grading.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day up to which the market's figures were counted; null where none was used.</summary>
    public DateOnly? MarketCountedUpTo { get; init; }

    /// <summary>The points where all answers are known; the middle of the possible points, halves up, where not.</summary>
    public int Points => (LeastPoints + MostPoints + 1) / 2;

    /// <summary>True where the service owes key assistance (重点帮扶) rather than general assistance .</summary>
    public required bool IsKeyAssistance { get; init; }

    /// <summary>What a model beside the card says; null where there is none. Nothing above follows from it.</summary>
    public SecondLook? SecondLook { get; init; }

    /// <summary>True where a model holds long joblessness for likely and the person has no key assistance yet: a counsellor should look again.</summary>
    public bool AsksForSecondLook => SecondLook is { IsLikely: true } && !IsKeyAssistance;

    /// <summary>The grade for the person it is about: at most 120 characters in Chinese.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    public string ToSeekerText(string language) => GradeTexts.ForSeeker(this, language);

    /// <summary>The whole grade for a counsellor, one fact a line.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    public string ToCounsellorText(string language) => GradeTexts.ForCounsellor(this, language);
}
