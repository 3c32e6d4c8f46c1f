using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a condition is laid against: a person's facts, the jurisdiction and the day.</summary>
internal sealed record PersonCase(PersonFacts Facts, Policy Policy, DateOnly AsOf);
