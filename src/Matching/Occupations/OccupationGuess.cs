using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>What the coder takes a title to mean.</summary>
/// <param name="Code">An occupation, or a group where only that is sure.</param>
/// <param name="Confidence">Probability that the occupation, or one within the group, is meant, interval (0, 1].</param>
public readonly record struct OccupationGuess(OccupationCode Code, double Confidence);
