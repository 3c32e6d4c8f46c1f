using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A seeker recommended for a posting: without the person's facts.</summary>
/// <param name="Seeker">The person.</param>
/// <param name="Score">How well they fit, interval [0, 1]; higher is better.</param>
/// <param name="Text">Why, in words for the employer.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.RecommendedSeeker")]
public sealed record RecommendedSeeker(SeekerId Seeker, double Score, string Text);
