using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>劳动力培训需求调查表: one form of the community's survey of training needs; what was left blank is null.</summary>
/// <param name="Seeker">Who was asked.</param>
/// <param name="On">The day of the survey.</param>
public sealed record TrainingWish(SeekerId Seeker, DateOnly On)
{
    /// <summary>Whether the person wants training.</summary>
    public bool? Wants { get; init; }

    /// <summary>The trade wanted.</summary>
    public OccupationCode? Trade { get; init; }

    /// <summary>The grade wanted.</summary>
    public SkillGrade? Grade { get; init; }

    /// <summary>The first day on which the person can come.</summary>
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>When the person can come; <see cref="TrainingSessions.None"/> where not said, which excludes nothing.</summary>
    public TrainingSessions Sessions { get; init; }

    /// <summary>The community that asked, by its place.</summary>
    public DistrictCode? Community { get; init; }

    /// <summary>What the form leaves blank and a plan needs; empty where it is complete or the person wants no training.</summary>
    public IReadOnlyList<Bilingual> Blank() =>
    [
        .. Asked(Wants is null, "是否愿意参加培训", "whether the person wants training"),
        .. Asked(Wants == true && Trade is null, "希望的培训工种", "the trade wanted"),
        .. Asked(Wants == true && AvailableFrom is null, "何时起可以参加", "the first day on which the person can come"),
        .. Asked(Wants == true && Sessions == TrainingSessions.None, "可参加的时段（白天、晚上、周末）", "when the person can come: by day, in the evening, at weekends"),
    ];

    private static IEnumerable<Bilingual> Asked(bool isBlank, string chinese, string english) => isBlank ? [new(chinese, english)] : [];
}
