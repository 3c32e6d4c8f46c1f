using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>How many records of a kind a table rests on.</summary>
/// <param name="What">Which records.</param>
/// <param name="Records">How many, at least 0.</param>
public sealed record SourceCount(Bilingual What, long Records);
