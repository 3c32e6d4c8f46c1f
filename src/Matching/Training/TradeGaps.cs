using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What keeps one person from the postings of one trade, and which trainings would end it.</summary>
internal sealed record TradeGaps(
    IReadOnlyList<TrainingOption> Options, IReadOnlyList<(string Certificate, PostingId Posting)> Errands, IReadOnlyList<PostingId> GradeNotTold);
