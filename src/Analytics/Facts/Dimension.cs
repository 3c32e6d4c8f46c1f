namespace Jiuye.Analytics;

/// <summary>One column by which facts are grouped.</summary>
/// <typeparam name="TFact">What is grouped.</typeparam>
/// <param name="Name">The column's name in outputs, snake_case.</param>
/// <param name="CodeOf">The group's code of a fact; null where the fact states none (无要求, or not known).</param>
public sealed record Dimension<TFact>(string Name, Func<TFact, string?> CodeOf);
