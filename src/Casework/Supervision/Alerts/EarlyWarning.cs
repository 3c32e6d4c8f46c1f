using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>服务质量监测预警: lays indicators against the jurisdiction's thresholds and against chance .</summary>
public static class EarlyWarning
{
    /// <summary>Every indicator of every office, by indicator as given, the worst office first, offices without cases last.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <param name="policy">The jurisdiction; where it sets no threshold for an indicator, offices are ranked only.</param>
    public static IReadOnlyList<OfficeAlert> Of(IEnumerable<ServiceIndicator> indicators, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(policy);
        return [.. indicators.SelectMany(indicator => Of(indicator, policy))];
    }

    private static IEnumerable<OfficeAlert> Of(ServiceIndicator indicator, Policy policy)
    {
        if (FunnelPlot.Of(indicator.Offices) is not { } funnel)
            return [];
        var threshold = ThresholdOf(indicator.Name, policy);
        var shares = funnel.Points.Select(static point => point.Share).OfType<double>().ToList();
        return funnel.Points
            .Select(point =>
            {
                var interval = WilsonInterval.At95(point.Count, point.Of);
                return new OfficeAlert(
                    indicator,
                    point.Office,
                    interval,
                    point.Share is { } own ? 1 + shares.Count(other => indicator.IsBetterHigh ? other < own : other > own) : null,
                    threshold is null || point.Of == 0 ? AlertLevel.RankedOnly : LevelOf(interval, threshold),
                    threshold?.Warns,
                    point.Standing,
                    point.Share is { } share && (indicator.IsBetterHigh ? share < funnel.Target : share > funnel.Target));
            })
            .OrderBy(static alert => alert.Rank is null)
            .ThenBy(static alert => alert.Rank)
            .ThenBy(static alert => alert.Office);
    }

    private static AlertLevel LevelOf(WilsonInterval interval, Threshold threshold)
    {
        if (!threshold.IsBrokenBy(interval.Share!.Value))
            return AlertLevel.InOrder;
        return threshold.IsBrokenBy(interval.Low) && threshold.IsBrokenBy(interval.High) ? AlertLevel.Warning : AlertLevel.Watch;
    }

    // A satisfaction rate that must be reached is a threshold from the other side.
    private static Threshold? ThresholdOf(string indicator, Policy policy)
    {
        if (policy.Statements(PolicyParameters.AlertThresholds).FirstOrDefault(statement => statement.Case == indicator)?.Value is { } warns)
            return new(warns, IsGoal: false);
        return indicator == "satisfied" && policy.Get(PolicyParameters.ServiceSatisfactionRate) is { } goal ? new(goal, IsGoal: true) : null;
    }

    private sealed record Threshold(Quantity Warns, bool IsGoal)
    {
        internal bool IsBrokenBy(double share) => Warns.IsMetBy((decimal)share * 100) != IsGoal;
    }
}
