using Jiuye.Analytics;

namespace Jiuye;

/// <summary>Wages of a file after those that look wrong were listed.</summary>
/// <param name="Tally">The wages that count.</param>
/// <param name="Suspects">Every wage that looks wrong, in the order of the file.</param>
/// <param name="Treatment">What became of them.</param>
public sealed record ScreenedWages(WageTally Tally, IReadOnlyList<SuspectWage> Suspects, SuspectTreatment Treatment);
