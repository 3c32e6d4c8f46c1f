using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>What the coder takes a title to mean.</summary>
/// <param name="Code">An occupation, or a group where only that is sure.</param>
/// <param name="Confidence">How often a code of this probability is right, or one within the group, measured on titles unseen in training; interval (0, 1].</param>
public readonly record struct OccupationGuess(OccupationCode Code, double Confidence);
