namespace Jiuye.Analytics.Reporting;

/// <summary>What the service owes people on the day: duties, postings to offer, cases that have come to the next step, what people need to learn.</summary>
public sealed record ReportedCasework
{
    /// <summary>The ledgers by whom they are about, persons first where there are any; one row a kind that the dataset has.</summary>
    public required IReadOnlyList<ReportedLedgers> Ledgers { get; init; }

    /// <summary>What persons need to learn, taken together; null where that was not worked out.</summary>
    public ReportedTraining? Training { get; init; }

    /// <summary>Duties by rule, those with most overdue first.</summary>
    public required IReadOnlyList<ReportedDuty> Duties { get; init; }

    /// <summary>Postings that the jurisdiction's texts ask to have offered, by provision.</summary>
    public required IReadOnlyList<ReportedOffer> Offers { get; init; }

    /// <summary>Cases that have come to the next step, by what follows; one person may be in several.</summary>
    public required IReadOnlyList<ReportedCount> Escalations { get; init; }

    /// <summary>Entries of ledgers that cannot be right, by the rule that they break, the most frequent first; they were left as they are and count.</summary>
    public required IReadOnlyList<ReportedCount> LedgerFaults { get; init; }
}
