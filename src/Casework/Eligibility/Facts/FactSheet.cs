using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What is known of one person, with the identity.</summary>
/// <param name="Seeker">Who.</param>
/// <param name="Facts">What is known of the person.</param>
public sealed record FactSheet(SeekerId Seeker, PersonFacts Facts);
