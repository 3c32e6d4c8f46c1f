using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One step of a calculation.</summary>
/// <param name="Text">The step in words and numbers.</param>
/// <param name="Part">What the step adds to the value; null where it only prepares one that does.</param>
/// <param name="Article">The article of the step's number.</param>
public sealed record CalculationStep(Bilingual Text, decimal? Part, string Article);
