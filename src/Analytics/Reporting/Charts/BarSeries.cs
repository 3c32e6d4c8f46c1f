using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One kind of bar in a chart.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Fill">How it is filled; two series differ in lightness and in hatching, so that they differ in black and white too.</param>
internal sealed record BarSeries(Bilingual Name, BarFill Fill);
