namespace Jiuye.Vocabulary;

/// <summary>A place found in a text.</summary>
/// <param name="Code">The finest place that is certain.</param>
/// <param name="Unread">What the text names inside <paramref name="Code"/> and no list knows (a business quarter, a misspelling); null where all was understood.</param>
public readonly record struct PlaceReading(DistrictCode Code, string? Unread);
