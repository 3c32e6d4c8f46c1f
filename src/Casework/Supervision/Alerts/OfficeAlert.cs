using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One indicator of one office: its share with interval, its place among the offices, and what threshold and chance say.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Office">The office.</param>
/// <param name="Share">How many of how many, with the interval at 95%.</param>
/// <param name="Rank">Its place from the worst, from 1; offices of equal share have one place; null for an office without cases.</param>
/// <param name="Level">What the jurisdiction's threshold says.</param>
/// <param name="Threshold">The threshold; null where none is set.</param>
/// <param name="Chance">Where it lies among offices of its size.</param>
/// <param name="IsWorse">True where it lies on the worse side of all offices together.</param>
public sealed record OfficeAlert(
    ServiceIndicator Indicator, DistrictCode Office, WilsonInterval Share, int? Rank, AlertLevel Level, Quantity? Threshold, FunnelStanding Chance, bool IsWorse)
{
    /// <summary>True where it deserves somebody's eye: the threshold says so, or it lies apart on the worse side by more than chance.</summary>
    public bool CallsForALook => Level is AlertLevel.Watch or AlertLevel.Warning || (IsWorse && Chance == FunnelStanding.Apart);
}
