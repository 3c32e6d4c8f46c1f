namespace Jiuye.Matching;

/// <summary>One thing that a seeker can do, learn, wish or tell.</summary>
public enum SeekerChangeKind
{
    /// <summary>Learns a skill, or tells of one that is there.</summary>
    AddSkill = 1,

    /// <summary>Obtains a certificate, or tells of one that is there.</summary>
    AddCertificate = 2,

    /// <summary>Wants a further occupation.</summary>
    AddOccupation = 3,

    /// <summary>Would work in a further place.</summary>
    AddPlace = 4,

    /// <summary>Would work in the whole city, province or country.</summary>
    WiderPlace = 5,

    /// <summary>Asks for less pay.</summary>
    LowerWish = 6,

    /// <summary>Accepts further shifts.</summary>
    AcceptShifts = 7,

    /// <summary>Tells the schooling, should it reach what is asked.</summary>
    StateEducation = 8,

    /// <summary>Tells the years of experience, should they reach what is asked.</summary>
    StateExperience = 9,

    /// <summary>Tells the pay wanted, should the offer do.</summary>
    StateWish = 10,
}
