namespace Jiuye.Vocabulary;

/// <summary>When a ranking is learned from what came of referrals, when it may serve, and when somebody is to look at it.</summary>
public sealed record LearningPolicy
{
    /// <summary>Referrals with a known outcome below which the declared weights serve and nothing is learned, range [1, 1,000,000].</summary>
    public required int FewestOutcomes { get; init; }

    /// <summary>The last days before the as-of date on which a ranking is measured and not trained, range [1, 365].</summary>
    public required int HeldOutDays { get; init; }

    /// <summary>How much of the order hangs on what a hire would be worth to the person; the rest is how likely it is. Interval [0, 1].</summary>
    public required double UtilityShare { get; init; }

    /// <summary>The population stability index of a feature above which an alarm is raised, above 0.</summary>
    public required double DriftAlarm { get; init; }

    /// <summary>How far the hires that came may lie from those expected before an alarm is raised, standard deviations, above 0.</summary>
    public required double CalibrationAlarm { get; init; }

    /// <summary>Whether questions of the day are answered in the order of the ranking that the last night promoted; by the declared weights otherwise.</summary>
    public required bool IsInService { get; init; }

    /// <summary>How many days after its night a promoted ranking, or the night's prices, may still answer questions of the day, range [0, 3650]; later the declared weights do. A question's as-of date is what counts.</summary>
    public required int LongestServedDays { get; init; }
}
