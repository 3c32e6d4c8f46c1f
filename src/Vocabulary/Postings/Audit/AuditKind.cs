namespace Jiuye.Vocabulary;

/// <summary>What a rule of the posting audit looks after.</summary>
public enum AuditKind
{
    /// <summary>What a posting must state .</summary>
    RequiredField = 1,

    /// <summary>Whether the posting still holds on the day .</summary>
    Validity = 2,

    /// <summary>Whether the employer was checked .</summary>
    Employer = 3,

    /// <summary>Whom the posting keeps away without lawful ground .</summary>
    Discrimination = 4,

    /// <summary>Pay below the minimum wage of the place.</summary>
    WageFloor = 5,

    /// <summary>Signs of a trap for applicants .</summary>
    Fraud = 6,

    /// <summary>The same posting a second time.</summary>
    Duplicate = 7,
}
