using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>工作推进情况的调度与通报: the city reviews its districts and counties, and names the slow ones .</summary>
public static class ProgressReview
{
    /// <summary>Indicators of offices summed up by district or county.</summary>
    /// <param name="indicators">Indicators of streets and districts; places coarser than a county stay as they are.</param>
    public static IReadOnlyList<ServiceIndicator> ByDistrict(IEnumerable<ServiceIndicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return
        [
            .. indicators.Select(static indicator => indicator with
            {
                Offices =
                [
                    .. indicator.Offices.GroupBy(static office => office.Office.County)
                        .OrderBy(static county => county.Key)
                        .Select(static county => new OfficeCount(county.Key, county.Sum(static office => office.Count), county.Sum(static office => office.Of))),
                ],
            }),
        ];
    }

    /// <summary>The districts and counties to be named to their governments: beyond the jurisdiction's threshold for certain, or apart from the others on the worse side by more than chance.</summary>
    /// <param name="indicators">Indicators of offices.</param>
    /// <param name="policy">The jurisdiction.</param>
    public static IReadOnlyList<OfficeAlert> Slow(IEnumerable<ServiceIndicator> indicators, Policy policy) =>
        [.. EarlyWarning.Of(ByDistrict(indicators), policy).Where(static alert => alert.Level == AlertLevel.Warning || (alert.IsWorse && alert.Chance == FunnelStanding.Apart))];
}
