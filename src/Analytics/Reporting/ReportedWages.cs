using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Wage percentiles by occupation: what employers post, and what a survey of wages paid found.</summary>
public sealed record ReportedWages
{
    /// <summary>The quantile rule by name, <c>hf1</c> … <c>hf9</c>; from <see cref="PublicationPolicy.Quantile"/>.</summary>
    public required string Quantile { get; init; }

    /// <summary>The fewest observations behind a published cell.</summary>
    public required int FewestObservations { get; init; }

    /// <summary>The fewest distinct employers behind a published cell.</summary>
    public required int FewestEmployers { get; init; }

    /// <summary>Percentiles of the middle of the pay range that postings state; empty where no posting states pay.</summary>
    public required IReadOnlyList<ReportedWage> Posted { get; init; }

    /// <summary>Percentiles of the survey of wages paid; empty where there was no survey.</summary>
    public required IReadOnlyList<ReportedWage> Surveyed { get; init; }

    /// <summary>Valid postings that state an amount of pay; null where not counted.</summary>
    public long? PostingsWithPay { get; init; }

    /// <summary>Valid postings that state no amount (面议 or nothing); null where not counted.</summary>
    public long? PostingsWithoutPay { get; init; }
}
