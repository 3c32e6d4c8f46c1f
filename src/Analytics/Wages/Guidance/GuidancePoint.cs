using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>One point of employer guidance.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The point with the numbers it rests on, for the adviser and the employer.</param>
public sealed record GuidancePoint(GuidanceKind Kind, Bilingual Text);
