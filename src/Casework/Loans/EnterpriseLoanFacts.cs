namespace Jiuye.Casework;

/// <summary>What a loan for an own or partnership small enterprise asks; null where not known.</summary>
public sealed record EnterpriseLoanFacts
{
    /// <summary>Founded by local unemployed persons, alone or together.</summary>
    public bool? FoundedByLocalUnemployed { get; init; }

    /// <summary>Registered with the city's registry of commerce.</summary>
    public bool? RegisteredInCity { get; init; }

    /// <summary>The industry.</summary>
    public LoanIndustry? Industry { get; init; }

    /// <summary>The proof that the founder, a partner or a shareholder shows.</summary>
    public FounderProof? Proof { get; init; }

    /// <summary>The loan, yuan; above 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Own funds, yuan.</summary>
    public decimal? OwnFunds { get; init; }

    /// <summary>Applies for the loan of up to the greatest sum, which asks for more; a loan of just that sum always does.</summary>
    public bool? AsksForLargest { get; init; }

    /// <summary>There is a list of the local unemployed persons whom the enterprise hired.</summary>
    public bool? HasHiringList { get; init; }

    /// <summary>There are proofs of their status.</summary>
    public bool? HasStatusProofs { get; init; }

    /// <summary>The shortest labour contract with any of them, in months.</summary>
    public int? ShortestContractMonths { get; init; }

    /// <summary>There is a record of the contributions paid for them.</summary>
    public bool? HasInsuranceRecord { get; init; }

    /// <summary>There are vouchers of the wages paid.</summary>
    public bool? HasWageVouchers { get; init; }
}
