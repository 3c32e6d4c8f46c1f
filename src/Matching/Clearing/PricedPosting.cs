using Jiuye.Vocabulary;

namespace Jiuye.Matching.Clearing;

/// <summary>What a night's plan leaves for a posting.</summary>
/// <param name="Posting">Which.</param>
/// <param name="Places">How many it will take, above 0: its head-count times how often such places are filled.</param>
/// <param name="Price">In units of the score; below 0 for what is shown too seldom.</param>
public readonly record struct PricedPosting(PostingId Posting, double Places, double Price);
