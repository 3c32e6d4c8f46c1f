using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A record that an indicator needs and does not have.</summary>
/// <param name="Key">The person's or community's key.</param>
/// <param name="Area">Where.</param>
/// <param name="Lacks">What the record lacks.</param>
public sealed record MissingRecord(string Key, AreaCode Area, Bilingual Lacks);
