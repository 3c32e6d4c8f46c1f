namespace Jiuye.Matching;

/// <summary>What a pair must pass before it is scored.</summary>
public enum HardFilter
{
    /// <summary>The posting is published, open and within its validity on the day, the last day included .</summary>
    PostingOpen = 1,

    /// <summary>The seeker is registered, searching and within the registration's validity on the day, the last day included .</summary>
    SeekerSeeking = 2,

    /// <summary>The posting lies, or may lie, where the seeker would work.</summary>
    District = 3,

    /// <summary>The seeker has the schooling asked.</summary>
    Education = 4,

    /// <summary>The seeker holds the skill grade asked.</summary>
    SkillGrade = 5,

    /// <summary>The seeker holds every certificate without which nobody is hired.</summary>
    Certificates = 6,

    /// <summary>The seeker's age lies within the posting's limits; applied only where the policy says that the law allows it.</summary>
    Age = 7,

    /// <summary>The work is not too heavy for the seeker's health.</summary>
    Health = 8,

    /// <summary>The seeker accepts every shift asked.</summary>
    Shifts = 9,

    /// <summary>The posting's highest pay reaches the policy's share of the least pay wanted.</summary>
    WageFloor = 10,

    /// <summary>The pair has not been recommended before, whatever came of it.</summary>
    NotYetReferred = 11,
}
