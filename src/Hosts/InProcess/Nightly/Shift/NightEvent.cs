using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Something that happened to a night while a node was at it.</summary>
/// <param name="District">The district.</param>
/// <param name="Date">The day.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Elapsed">How long the node was at it.</param>
/// <param name="Reason">Why, where it did not end well; without personal data.</param>
public sealed record NightEvent(DistrictCode District, DateOnly Date, NightEventKind Kind, TimeSpan Elapsed, string? Reason = null)
{
    /// <summary>What went wrong, for the log of the node; null where nothing did.</summary>
    public Exception? Cause { get; init; }

    /// <summary>True where the node had told that it began or took the night over, and this is the end of that.</summary>
    internal bool WasBegun { get; init; }
}
