using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>One change of a seeker's record.</summary>
/// <param name="Kind">What changes.</param>
public sealed record SeekerChange(SeekerChangeKind Kind)
{
    /// <summary>The skill or certificate, in the posting's words.</summary>
    public string? Name { get; init; }

    /// <summary>For <see cref="SeekerChangeKind.AddOccupation"/>: which.</summary>
    public OccupationCode? Occupation { get; init; }

    /// <summary>For <see cref="SeekerChangeKind.AddPlace"/>: which.</summary>
    public DistrictCode? Place { get; init; }

    /// <summary>For <see cref="SeekerChangeKind.WiderPlace"/>: how wide; null for the whole country.</summary>
    public DistrictLevel? Wide { get; init; }

    /// <summary>The new least pay wanted, or the pay to tell.</summary>
    public MonthlyWage? Pay { get; init; }

    /// <summary>For <see cref="SeekerChangeKind.AcceptShifts"/>: those that come.</summary>
    public WorkShifts Shifts { get; init; }

    /// <summary>For <see cref="SeekerChangeKind.StateEducation"/>: the level that has to be reached.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>For <see cref="SeekerChangeKind.StateExperience"/>: the years that have to be reached.</summary>
    public double? Years { get; init; }

    /// <summary>The record with the change made.</summary>
    public JobSeeker ApplyTo(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return Kind switch
        {
            SeekerChangeKind.AddSkill => seeker with { Skills = [.. seeker.Skills, Name!] },
            SeekerChangeKind.AddCertificate => seeker with { Certificates = [.. seeker.Certificates, Name!] },
            SeekerChangeKind.AddOccupation => Wanting(seeker, Occupation!.Value),
            SeekerChangeKind.AddPlace => seeker with { WantedDistricts = [.. ReachSet.Of(seeker).Places.Append(Place!.Value).Distinct().Order()] },
            SeekerChangeKind.WiderPlace => RelaxedRecords.Of(seeker, new(RelaxationKind.WiderPlace, 0) { Place = Wide }),
            SeekerChangeKind.LowerWish => RelaxedRecords.Of(seeker, new(RelaxationKind.LowerWish, 0) { Pay = Pay }),
            SeekerChangeKind.AcceptShifts => seeker with { AcceptedShifts = seeker.AcceptedShifts | Shifts },
            SeekerChangeKind.StateEducation => seeker with { Education = Education },
            SeekerChangeKind.StateExperience => seeker with { ExperienceYears = Years },
            SeekerChangeKind.StateWish => seeker with { WantedWage = new(Pay, Pay) },
            _ => throw new InvalidOperationException($"No change of a record is {Kind}."),
        };
    }

    /// <summary>What to do, as an instruction without a full stop that names no person.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(string language) => Phrases.In(language).Change(this);

    // A wish that is said aloud is sure, and comes after those that were there.
    private static JobSeeker Wanting(JobSeeker seeker, OccupationCode occupation) => seeker with
    {
        WantedOccupations = [.. seeker.WantedOccupations, occupation],
        WantedOccupationConfidences = seeker.WantedOccupationConfidences.Count == 0 ? [] : [.. seeker.WantedOccupationConfidences, 1],
    };
}
