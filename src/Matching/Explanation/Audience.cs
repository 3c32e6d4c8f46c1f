namespace Jiuye.Matching;

/// <summary>Who reads an explanation; each learns what concerns them and nothing about other people.</summary>
public enum Audience
{
    /// <summary>The person who looks for work: own facts and the posting's.</summary>
    Seeker = 1,

    /// <summary>The employer: whether requirements are met, without the person's facts behind it.</summary>
    Employer = 2,

    /// <summary>The counsellor: everything that mattered, in words.</summary>
    Counsellor = 3,

    /// <summary>The auditor: everything that mattered, with weights and points.</summary>
    Auditor = 4,
}
