namespace Jiuye.Analytics.Publication;

/// <summary>One figure above or below another, or a number: 求职人数高于需求人数, 求人倍率低于1.</summary>
/// <param name="Token">The words that compare.</param>
/// <param name="Left">Of whom and what.</param>
/// <param name="Right">With whom and what; null where <paramref name="Threshold"/> is given.</param>
/// <param name="Threshold">The number; null elsewhere.</param>
internal sealed record Ordering(TextToken Token, (string Subject, string Measure) Left, (string Subject, string Measure)? Right, TextToken? Threshold);
