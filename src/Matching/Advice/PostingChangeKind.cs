namespace Jiuye.Matching;

/// <summary>One thing that an employer can offer, tell or ask less of.</summary>
/// <remarks>Demands are only lifted. What the work is – its place, its weight, the skills it takes – is no demand to lift, and nothing here is about who a person is.</remarks>
public enum PostingChangeKind
{
    /// <summary>Offers more pay.</summary>
    RaiseOffer = 1,

    /// <summary>Tells the pay that was left open.</summary>
    StateOffer = 2,

    /// <summary>Asks for less schooling.</summary>
    LowerEducation = 3,

    /// <summary>Asks for a lower skill grade.</summary>
    LowerSkillGrade = 4,

    /// <summary>Asks for no experience.</summary>
    DropExperience = 5,

    /// <summary>Takes people on who have yet to obtain a certificate. The law may ask for it before the work begins: so it is obtained, not waived.</summary>
    HelpObtainCertificate = 6,

    /// <summary>Drops its age limits.</summary>
    DropAgeLimits = 7,

    /// <summary>Arranges the shifts with the person.</summary>
    FlexibleShifts = 8,
}
