using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The facts behind a score that a sentence may state; null or empty where a side does not say.</summary>
internal sealed record PairFacts
{
    /// <summary>The posting's occupation by name: of several, the one that fits best.</summary>
    public string? PostingOccupation { get; init; }

    /// <summary>The seeker's occupation nearest to it, by name.</summary>
    public string? SeekerOccupation { get; init; }

    /// <summary>True where that one is wanted, false where it is a former one.</summary>
    public bool OccupationIsWanted { get; init; }

    /// <summary>What the posting's counts for the seeker's, and why; the default where either is not coded.</summary>
    public OccupationRelation Relation { get; init; }

    /// <summary>How sure both codes are together, interval [0, 1]; the rest counts as not known.</summary>
    public double OccupationCertainty { get; init; } = 1;

    /// <summary>How much a former occupation counts for, interval [0, 1]; 1 where it is wanted.</summary>
    public double FormerTradeShare { get; init; } = 1;

    /// <summary>Words of both texts that tell something, the weightiest first.</summary>
    public required IReadOnlyList<string> SharedWords { get; init; }

    /// <summary>True where the words shared are few among all: they say little.</summary>
    public bool WordsSayLittle { get; init; }

    public required IReadOnlyList<string> SharedSkills { get; init; }

    public required IReadOnlyList<string> MissingSkills { get; init; }

    /// <summary>True where the seeker has told any skill.</summary>
    public bool SeekerHasSkills { get; init; }

    /// <summary>True where the seeker has told any place of home or wish.</summary>
    public bool SeekerHasPlace { get; init; }

    /// <summary>The pay as stated.</summary>
    public WageRange? OfferRange { get; init; }

    /// <summary>Its middle, yuan a month over twelve months.</summary>
    public double? Offer { get; init; }

    /// <summary>The middle of the pay wanted, yuan a month over twelve months.</summary>
    public double? WantedPay { get; init; }

    public double Kilometres { get; init; }

    public DistanceBasis Basis { get; init; }

    /// <summary>True where the kilometres are counted from a wanted place, false where from home.</summary>
    public bool IsFromWantedPlace { get; init; }

    public EducationLevel? EducationAsked { get; init; }

    public EducationLevel? EducationHeld { get; init; }

    public ExperienceRange? ExperienceAsked { get; init; }

    public double? Years { get; init; }

    /// <summary>Certificates without which nobody is hired, in the posting's words.</summary>
    public IReadOnlyList<string> CertificatesAsked { get; init; } = [];

    public SkillGrade? GradeAsked { get; init; }

    /// <summary>Shifts asked that the text does not state anyway.</summary>
    public WorkShifts ShiftsAsked { get; init; }

    public PhysicalDemand? Demand { get; init; }

    /// <summary>What the posting's text states of shifts, board, insurance and the like, which the score does not weigh.</summary>
    public required IReadOnlyList<StatedCondition> Stated { get; init; }

    /// <summary>Days since publication.</summary>
    public int? Age { get; init; }

    public int SkillsAsked => SharedSkills.Count + MissingSkills.Count;
}
