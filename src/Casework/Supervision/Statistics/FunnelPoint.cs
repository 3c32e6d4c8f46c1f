using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One office in a comparison.</summary>
/// <param name="Office">The office, by its place.</param>
/// <param name="Count">How many, at least 0.</param>
/// <param name="Of">Of how many, at least <paramref name="Count"/>.</param>
/// <param name="Low95">The lower 95% limit for an office of this size; null where it has no cases.</param>
/// <param name="High95">The upper 95% limit.</param>
/// <param name="Low998">The lower 99.8% limit.</param>
/// <param name="High998">The upper 99.8% limit.</param>
/// <param name="Standing">Where it lies.</param>
public sealed record FunnelPoint(DistrictCode Office, int Count, int Of, double? Low95, double? High95, double? Low998, double? High998, FunnelStanding Standing)
{
    /// <summary>The share, in [0, 1]; null where the office has no cases.</summary>
    public double? Share => Of == 0 ? null : (double)Count / Of;
}
