using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A posting that was left out because another stands for it, and why.</summary>
/// <param name="Posting">The posting left out.</param>
/// <param name="Likeness">The share of character triples that the two texts have in common, interval (0, 1]; 1 also where neither has a text to compare and all terms are equal.</param>
/// <param name="Reason">What is the same and what is not.</param>
public sealed record DuplicatePosting(PostingId Posting, double Likeness, DuplicateReasons Reason);
