using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What one fact adds to the score behind a probability.</summary>
/// <param name="Feature">The fact's name.</param>
/// <param name="Fact">The fact in words.</param>
/// <param name="Part">What it adds: above 0 raises the probability. All parts and the model's base sum to the score.</param>
public sealed record SecondLookReason(string Feature, Bilingual Fact, double Part);
