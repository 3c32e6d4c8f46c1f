namespace Jiuye.Vocabulary;

/// <summary>The points card of the difficulty grading: more points, harder to place (N-01; the default is this project's own proposal).</summary>
/// <remarks>Gender, ethnicity, household registration, marital status and postcode are no factors and can't be made any. All points lie in [0, 100].</remarks>
public sealed record GradingCard
{
    /// <summary>The card's version, printed on every grade.</summary>
    public required string Version { get; init; }

    /// <summary>Points by months without work.</summary>
    public required IReadOnlyList<PointBand> JoblessMonths { get; init; }

    /// <summary>Points by the share of the last 36 months worked, interval [0, 1].</summary>
    public required IReadOnlyList<PointBand> WorkedShare { get; init; }

    /// <summary>Points in place of <see cref="WorkedShare"/> for a graduate who has not worked yet.</summary>
    public required int NewGraduate { get; init; }

    /// <summary>Points by completed years of age.</summary>
    public required IReadOnlyList<PointBand> Age { get; init; }

    /// <summary>Points by schooling; every level of <see cref="EducationLevel"/> has an entry.</summary>
    public required IReadOnlyDictionary<EducationLevel, int> Education { get; init; }

    /// <summary>Points by skill grade; every grade of <see cref="Vocabulary.SkillGrade"/> has an entry.</summary>
    public required IReadOnlyDictionary<SkillGrade, int> SkillGrade { get; init; }

    /// <summary>Points by health; every value of <see cref="HealthLimit"/> has an entry.</summary>
    public required IReadOnlyDictionary<HealthLimit, int> Health { get; init; }

    /// <summary>Points by openings per seeker (求人倍率) of the wanted occupation in the place.</summary>
    public required IReadOnlyList<PointBand> OpeningsPerSeeker { get; init; }

    /// <summary>Points by wanted pay over the local median of the wanted occupation.</summary>
    public required IReadOnlyList<PointBand> WantedPayRatio { get; init; }

    /// <summary>Points where nobody in the household works.</summary>
    public required int ZeroEmploymentHousehold { get; init; }

    /// <summary>Points for the only carer of a dependant; not added to <see cref="ZeroEmploymentHousehold"/>, the larger counts.</summary>
    public required int SoleCarer { get; init; }

    /// <summary>Points where there is no transport to work.</summary>
    public required int NoTransport { get; init; }

    /// <summary>Points where the person can't be reached online.</summary>
    public required int NotReachableOnline { get; init; }

    /// <summary>The least points of levels 2, 3 and 4, rising.</summary>
    public required IReadOnlyList<int> LevelThresholds { get; init; }

    /// <summary>The least level of a person legally recognised as hard to employ.</summary>
    public required DifficultyLevel LeastLevelWhenRecognised { get; init; }

    /// <summary>The least level that has key assistance (重点帮扶) instead of general assistance; 3 by seed 002, Art. 12 .</summary>
    public required DifficultyLevel LeastKeyAssistanceLevel { get; init; }
}
