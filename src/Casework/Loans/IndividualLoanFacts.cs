namespace Jiuye.Casework;

/// <summary>What an individual business loan asks at the street; null where not known.</summary>
public sealed record IndividualLoanFacts
{
    /// <summary>A certificate of a passed start-up training is there.</summary>
    public bool? HasTrainingCertificate { get; init; }

    /// <summary>A business plan, stamped by the school and signed by an expert, is there.</summary>
    public bool? HasAssessedPlan { get; init; }

    /// <summary>Collateral for the whole sum is there.</summary>
    public bool? HasFullCollateral { get; init; }

    /// <summary>Identity, marriage, premises, licence and transfer or benefit certificate are there.</summary>
    public bool? HasPersonalPapers { get; init; }

    /// <summary>The loan's principal, yuan; above 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The investment in the business, yuan.</summary>
    public decimal? Investment { get; init; }
}
