using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What one reading of an unclear text comes to.</summary>
/// <param name="Name">The reading's name in policy files.</param>
/// <param name="Meaning">How it reads the text.</param>
/// <param name="Value">Its result, in the calculation's unit; null where a fact that it needs is missing.</param>
/// <param name="IsTaken">True for the policy's own reading.</param>
public sealed record ReadingResult(string Name, Bilingual Meaning, decimal? Value, bool IsTaken);
