using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>One change of a posting's record.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Cost">What that costs by the policy, in percent of pay; 0 for telling what was left open.</param>
public sealed record PostingChange(PostingChangeKind Kind, double Cost)
{
    /// <summary>For <see cref="PostingChangeKind.RaiseOffer"/> the new highest pay, for <see cref="PostingChangeKind.StateOffer"/> the pay to tell.</summary>
    public MonthlyWage? Pay { get; init; }

    /// <summary>For <see cref="PostingChangeKind.LowerEducation"/>: what is still asked.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>For <see cref="PostingChangeKind.LowerSkillGrade"/>: what is still asked.</summary>
    public SkillGrade? SkillGrade { get; init; }

    /// <summary>For <see cref="PostingChangeKind.HelpObtainCertificate"/>: which, in the posting's words.</summary>
    public string? Name { get; init; }

    /// <summary>The same as something given up for more matches; null where it is none.</summary>
    internal Relaxation? AsRelaxation => Kind switch
    {
        PostingChangeKind.RaiseOffer => new(RelaxationKind.RaiseOffer, Cost) { Pay = Pay },
        PostingChangeKind.LowerEducation => new(RelaxationKind.LowerEducation, Cost) { Education = Education },
        PostingChangeKind.LowerSkillGrade => new(RelaxationKind.LowerSkillGrade, Cost) { SkillGrade = SkillGrade },
        PostingChangeKind.DropAgeLimits => new(RelaxationKind.DropAgeLimits, Cost),
        PostingChangeKind.FlexibleShifts => new(RelaxationKind.FlexibleShifts, Cost),
        _ => null,
    };

    /// <summary>The record with the change made.</summary>
    public JobPosting ApplyTo(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return Kind switch
        {
            PostingChangeKind.StateOffer => posting with { Wage = new(Pay, Pay) },
            PostingChangeKind.DropExperience => posting with { Experience = ExperienceRange.NotAsked },
            PostingChangeKind.HelpObtainCertificate => posting with { Certificates = [.. posting.Certificates.Where(asked => asked != Name)] },
            _ => RelaxedRecords.Of(posting, AsRelaxation ?? throw new InvalidOperationException($"No change of a record is {Kind}.")),
        };
    }

    /// <summary>What to do, as an instruction without a full stop that names no person.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(string language) => Phrases.In(language).Change(this);
}
