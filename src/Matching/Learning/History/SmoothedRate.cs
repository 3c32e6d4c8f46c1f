namespace Jiuye.Matching.Learning.History;

/// <summary>How often a showing of a posting succeeds, drawn towards what all postings have in common.</summary>
/// <param name="Rate">In [0, 1].</param>
/// <param name="Deviation">The standard deviation of what the rate may be; 0 where postings do not differ or nothing is known of any.</param>
/// <param name="Observed">The posting's own rate, corrected and not smoothed, in [0, 1]; null where it was never looked at.</param>
/// <param name="Trials">How many equally likely showings its own rate is worth; 0 or more.</param>
public readonly record struct SmoothedRate(double Rate, double Deviation, double? Observed, double Trials);
