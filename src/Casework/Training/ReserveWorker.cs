using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A worker laid against the posts that are known to come.</summary>
/// <param name="Seeker">The record: what the person would move for.</param>
/// <param name="Facts">What is known of the person besides.</param>
/// <param name="Passes">Posts that the person could fill as the record stands, in a trade wanted or worked in.</param>
/// <param name="Outlook">What training would open, counted over the same posts.</param>
public sealed record ReserveWorker(SeekerId Seeker, PersonFacts Facts, IReadOnlySet<PostingId> Passes, TrainingOutlook Outlook);
