using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>One seeker's list in a run over everybody.</summary>
/// <param name="Seeker">The person.</param>
/// <param name="Postings">The best postings, best first.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.SeekerList")]
public sealed record SeekerList(SeekerId Seeker, RecommendedPosting[] Postings);
