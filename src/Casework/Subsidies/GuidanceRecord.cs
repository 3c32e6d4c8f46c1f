namespace Jiuye.Casework;

/// <summary>One person's guidance behind a claim for the guidance-training subsidy; null where not known.</summary>
public sealed record GuidanceRecord
{
    /// <summary>Hours of guidance, free of charge.</summary>
    public decimal? Hours { get; init; }

    /// <summary>The guidance came before the transfer certificate.</summary>
    public bool? BeforeCertificate { get; init; }

    /// <summary>The person wrote the manual ledger.</summary>
    public bool? LedgerInOwnHand { get; init; }

    /// <summary>What is in the system is what is in the ledger.</summary>
    public bool? SystemEqualsLedger { get; init; }
}
