using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The facts of one seeker before anybody asks, hidden ones included.</summary>
internal readonly record struct SeekerTraits
{
    /// <summary>The seeker's number, from 0.</summary>
    internal required long Index { get; init; }

    internal required int City { get; init; }

    internal required int County { get; init; }

    internal required GeoPoint? Location { get; init; }

    internal required int Age { get; init; }

    internal required EducationLevel Education { get; init; }

    /// <summary>Years since the first job, range [0, 40].</summary>
    internal required int Years { get; init; }

    /// <summary>The occupation the person knows and wants.</summary>
    internal required OccupationProfile Occupation { get; init; }

    /// <summary>A second occupation wanted; null where there is none.</summary>
    internal required OccupationProfile? SecondOccupation { get; init; }

    /// <summary>Bits over <see cref="OccupationProfile.Skills"/>: what the person can do.</summary>
    internal required uint Skills { get; init; }

    /// <summary>True where the person holds the usual certificates of the occupation.</summary>
    internal required bool HoldsCertificates { get; init; }

    internal required SkillGrade Grade { get; init; }

    /// <summary>The pay wanted, yuan a month: the ends of the range, both 0 where none is stated.</summary>
    internal required (int Low, int High) WantedPay { get; init; }

    /// <summary>The day of the job-search registration.</summary>
    internal required DateOnly RegisteredOn { get; init; }

    /// <summary>The day since which the person is out of work; null while still in work.</summary>
    internal required DateOnly? UnemployedSince { get; init; }

    internal required bool IsNewGraduate { get; init; }

    internal required HealthLimit Health { get; init; }

    internal required bool InZeroEmploymentHousehold { get; init; }

    internal required bool IsSoleCarer { get; init; }

    internal required bool HasTransport { get; init; }

    internal required bool IsReachableOnline { get; init; }

    /// <summary>The category under which the person is hard to employ; null where none holds.</summary>
    internal required string? Category { get; init; }

    /// <summary>True where the category has been recognised.</summary>
    internal required bool IsRecognised { get; init; }

    internal required WorkShifts Shifts { get; init; }

    /// <summary>How good the person is at the work, a standard normal number; hidden.</summary>
    internal required double Ability { get; init; }

    /// <summary>How eagerly the person looks for work, a standard normal number; hidden.</summary>
    internal required double Drive { get; init; }
}
