namespace Jiuye.Casework;

/// <summary>One fact and a value for it that would count for or against a rule.</summary>
/// <param name="Fact">The fact, a <see cref="PersonFact.Name"/>.</param>
/// <param name="To">The value as files write it: <c>true</c>, <c>16</c>, <c>2026-03-31</c>, <c>county</c>.</param>
public sealed record FactChange(string Fact, string To);
