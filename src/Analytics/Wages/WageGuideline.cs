namespace Jiuye.Analytics;

/// <summary>工资价位: the percentiles and the mean of a cell, with what they rest on.</summary>
/// <remarks>
/// Sampling errors take each employer as one draw (with replacement, no strata), and each wage without a known employer as one: Taylor linearisation, as in R's
/// <c>svymean(~wage, svydesign(~employer, weights = ~w))</c>. Where the survey drew otherwise they are an approximation, and the method says so.
/// </remarks>
public sealed record WageGuideline
{
    /// <summary>Wages behind the cell.</summary>
    public required int Wages { get; init; }

    /// <summary>Distinct known employers behind it; null where none is known.</summary>
    public required int? Employers { get; init; }

    /// <summary>Persons that the wages stand for: the sum of the weights.</summary>
    public required double Persons { get; init; }

    /// <summary>The weighted mean, yuan a month.</summary>
    public required double Mean { get; init; }

    /// <summary>The standard error of the mean, yuan; null where there is one draw only.</summary>
    public required double? StandardError { get; init; }

    /// <summary>The part of all pay (wage × weight) that comes from the employer who pays most, interval (0, 1]; null where no employer is known.</summary>
    /// <remarks>Wages without a known employer count into the whole only.</remarks>
    public double? LargestEmployerShare { get; init; }

    /// <summary>Whether one employer pays so much of the cell that the numbers are that employer's own.</summary>
    public bool OneEmployerDominates => LargestEmployerShare >= Settings.DominantShare;

    /// <summary>The percentiles, rising.</summary>
    public required IReadOnlyList<WagePercentile> Percentiles { get; init; }

    /// <summary>The definitions and settings.</summary>
    public required WageGuidelineSettings Settings { get; init; }

    /// <summary>The coefficient of variation of the mean, a share; null where the error is not known or the mean is zero.</summary>
    public double? CoefficientOfVariation => StandardError is { } error && Mean > 0 ? error / Mean : null;

    /// <summary>How far the mean can be relied on; null where its coefficient of variation is not known.</summary>
    public QualityBand? Quality => CoefficientOfVariation is { } variation ? Settings.Quality.Of(Wages, variation) : null;

    /// <summary>The percentile of a level; null where the settings do not hold it.</summary>
    public WagePercentile? At(double level) => Percentiles.FirstOrDefault(percentile => percentile.Level == level);
}
