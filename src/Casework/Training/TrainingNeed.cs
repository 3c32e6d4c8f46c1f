using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>劳动力培训需求状况台账: one person's row of the ledger of training needs .</summary>
/// <param name="Seeker">Whose row.</param>
public sealed record TrainingNeed(SeekerId Seeker)
{
    /// <summary>Where the person lives, by county or street; null where not recorded.</summary>
    public DistrictCode? Area { get; init; }

    /// <summary>The band of age, by <see cref="AgeBands"/>.</summary>
    public required string AgeBand { get; init; }

    /// <summary>The grade held; null where not recorded.</summary>
    public SkillGrade? CurrentGrade { get; init; }

    /// <summary>Whether the person wants training; null where nobody has asked.</summary>
    public bool? Wants { get; init; }

    /// <summary>The first day on which the person can come; null where not said.</summary>
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>When the person can come.</summary>
    public TrainingSessions Sessions { get; init; }

    /// <summary>Whether the person is recognised as hard to employ; null where not recorded. Such a person gets help with the plan, with kinds and grades to choose from .</summary>
    public bool? IsHardToEmploy { get; init; }

    /// <summary>The training suggested; null where nothing can be suggested before <see cref="Ask"/> is answered.</summary>
    public TrainingOption? Suggested { get; init; }

    /// <summary>True where the person asked for it and the market of the day does not: no posting is opened by it.</summary>
    public bool IsWishAlone { get; init; }

    /// <summary>True where the grade is another than the person's training route mainly leads to.</summary>
    public bool IsBeyondRoute { get; init; }

    /// <summary>Other trainings to choose from, the best first.</summary>
    public IReadOnlyList<TrainingOption> Alternatives { get; init; } = [];

    /// <summary>Certificates that the person can apply for without any course, with the postings that each opens; the most first.</summary>
    public IReadOnlyList<Errand> Errands { get; init; } = [];

    /// <summary>The training routes that hold for the person, by their codes in the policy.</summary>
    public IReadOnlyList<string> Routes { get; init; } = [];

    /// <summary>Why this is suggested.</summary>
    public required Bilingual Reason { get; init; }

    /// <summary>What to ask before the plan stands.</summary>
    public IReadOnlyList<Bilingual> Ask { get; init; } = [];
}
