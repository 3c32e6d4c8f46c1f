using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Something in which an area stands out against the others by more than chance (关键点、难点).</summary>
/// <param name="Area">The area.</param>
/// <param name="Name">The indicator's name for programs.</param>
/// <param name="What">The indicator.</param>
/// <param name="Here">How many of how many here, with the interval at 95%.</param>
/// <param name="Elsewhere">The share in the other areas together, [0, 1].</param>
/// <param name="Measure">What may be done about it: a proposal for the community to consider.</param>
public sealed record KeyPoint(AreaCode Area, string Name, Bilingual What, WilsonInterval Here, double Elsewhere, Bilingual Measure);
