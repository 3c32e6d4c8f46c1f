using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>One thing given up, as far as is needed.</summary>
/// <param name="Kind">What is given up.</param>
/// <param name="Cost">What that costs by the policy, in percent of pay; above 0.</param>
public sealed record Relaxation(RelaxationKind Kind, double Cost)
{
    /// <summary>How many pass every filter with this relaxation alone.</summary>
    public int Matches { get; init; }

    /// <summary>For <see cref="RelaxationKind.WiderPlace"/>: how wide; null for the whole country.</summary>
    public DistrictLevel? Place { get; init; }

    /// <summary>For <see cref="RelaxationKind.LowerWish"/> the new least, for <see cref="RelaxationKind.RaiseOffer"/> the new highest pay.</summary>
    public MonthlyWage? Pay { get; init; }

    /// <summary>For <see cref="RelaxationKind.AcceptShift"/>: which.</summary>
    public WorkShifts Shift { get; init; }

    /// <summary>For <see cref="RelaxationKind.LowerEducation"/>: what is still asked.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>For <see cref="RelaxationKind.LowerSkillGrade"/>: what is still asked.</summary>
    public SkillGrade? SkillGrade { get; init; }

    /// <summary>What to do, as a sentence without a full stop that names no person.</summary>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(string language) => Phrases.In(language).Relaxation(this);
}
