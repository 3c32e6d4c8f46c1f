namespace Jiuye.Analytics.Reporting;

/// <summary>What a night's plan that spreads lists over the market comes to, beside everybody's own best.</summary>
public sealed record ReportedClearing
{
    /// <summary>How many postings a seeker is shown; at least 1.</summary>
    public required int Shown { get; init; }

    /// <summary>Postings shown to nobody by everybody's best.</summary>
    public required long OrphansBefore { get; init; }

    /// <summary>Postings shown to nobody by the plan.</summary>
    public required long OrphansAfter { get; init; }

    /// <summary>How unevenly postings are shown by everybody's best (Gini), interval [0, 1].</summary>
    public required double GiniBefore { get; init; }

    /// <summary>The same by the plan.</summary>
    public required double GiniAfter { get; init; }

    /// <summary>The share of a list's scores that a seeker gives up, in the mean; interval [0, 1].</summary>
    public required double MeanGivenUp { get; init; }

    /// <summary>The greatest such share.</summary>
    public required double MostGivenUp { get; init; }

    /// <summary>Seekers whom a stable matching within the openings introduces to a posting.</summary>
    public required long Introduced { get; init; }
}
