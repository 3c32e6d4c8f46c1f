namespace Jiuye.Vocabulary;

/// <summary>One seeker and one posting that passed every filter, with how well they fit.</summary>
/// <param name="Seeker">The person.</param>
/// <param name="Posting">The posting.</param>
/// <param name="Score">How well they fit under the profile used, higher is better; in [0, 1] under <c>default</c>, at least 0 under <c>bm25</c>.</param>
public readonly record struct Match(SeekerId Seeker, PostingId Posting, double Score);
