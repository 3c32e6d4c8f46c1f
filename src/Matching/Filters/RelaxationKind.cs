namespace Jiuye.Matching;

/// <summary>What a seeker, an employer or a counsellor may give up to get more matches.</summary>
/// <remarks>Only wishes and requirements. What a person is or holds is none: schooling, skill grade, certificates, age and health are never in this list.</remarks>
public enum RelaxationKind
{
    /// <summary>The seeker looks in a wider place.</summary>
    WiderPlace = 1,

    /// <summary>The seeker asks for less pay.</summary>
    LowerWish = 2,

    /// <summary>The seeker accepts a further kind of shift.</summary>
    AcceptShift = 3,

    /// <summary>The employer asks for less schooling.</summary>
    LowerEducation = 4,

    /// <summary>The employer asks for a lower skill grade.</summary>
    LowerSkillGrade = 5,

    /// <summary>The employer offers more pay.</summary>
    RaiseOffer = 6,

    /// <summary>The employer drops its age limits.</summary>
    DropAgeLimits = 7,

    /// <summary>The employer arranges the shifts with the person.</summary>
    FlexibleShifts = 8,

    /// <summary>The counsellor recommends again what was recommended before.</summary>
    RecommendAgain = 9,
}
