namespace Jiuye.Analytics;

/// <summary>A guidance item published on the website.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="PublishedOn">The day.</param>
/// <param name="Visits">Guidance visits (职业指导人次) that it had in the period, at least 0.</param>
public sealed record PublishedGuidance(GuidanceInformation Kind, DateOnly PublishedOn, long Visits);
