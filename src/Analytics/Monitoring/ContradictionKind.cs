namespace Jiuye.Analytics;

/// <summary>How systems contradict each other about a person.</summary>
public enum ContradictionKind
{
    /// <summary>Draws unemployment benefit and is in work by another system.</summary>
    BenefitWhileInWork = 1,

    /// <summary>Draws unemployment benefit and a pension.</summary>
    BenefitWithPension = 2,

    /// <summary>Registered as unemployed and insured by an employer.</summary>
    RegisteredAndInsured = 3,

    /// <summary>Registered as unemployed and in work by the local employment system.</summary>
    RegisteredAndEmployed = 4,

    /// <summary>Registered as unemployed after having been placed.</summary>
    RegisteredAndPlaced = 5,

    /// <summary>Registered as unemployed and drawing a pension.</summary>
    RegisteredWithPension = 6,

    /// <summary>Registered as unemployed at two offices.</summary>
    RegisteredTwice = 7,

    /// <summary>Draws benefit and has no medical insurance from the fund.</summary>
    BenefitWithoutMedicalInsurance = 8,

    /// <summary>Registered as unemployed, with the archive not at the street.</summary>
    ArchiveNotAtStreet = 9,

    /// <summary>Registered at one street, with the archive at another.</summary>
    ArchiveAtAnotherStreet = 10,

    /// <summary>The archive lies at the street, and no system knows the person as unemployed, in work, insured or retired.</summary>
    ArchiveWithoutStanding = 11,

    /// <summary>Basic data differ between systems.</summary>
    BasicDataDiffer = 12,

    /// <summary>Basic data in the unemployment system are incomplete.</summary>
    BasicDataIncomplete = 13,
}
