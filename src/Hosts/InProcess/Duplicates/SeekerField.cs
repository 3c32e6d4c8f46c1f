namespace Jiuye;

/// <summary>What two registrations may agree or differ in, besides age and district, in which they agree.</summary>
public enum SeekerField
{
    /// <summary>性别, where both records state it; records that state different ones are never reported.</summary>
    Gender,

    /// <summary>What the person writes.</summary>
    Profile,

    /// <summary>Jobs and occupations wanted.</summary>
    Wishes,

    /// <summary>Least and most pay wanted.</summary>
    WantedWage,

    /// <summary>Work so far: titles and first days.</summary>
    History,

    /// <summary>Skills, certificates and skill grade.</summary>
    Skills,

    /// <summary>Schooling.</summary>
    Education,

    /// <summary>The day since which the person has been without work.</summary>
    UnemployedSince,
}
