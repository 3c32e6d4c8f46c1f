using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A posting that stands for others.</summary>
/// <param name="Posting">The posting kept: the first by id of those it stands for and itself.</param>
/// <param name="StandsFor">The postings left out, by id; each is itself like the one kept, never only by way of a third. At least one.</param>
public sealed record KeptPosting(PostingId Posting, IReadOnlyList<DuplicatePosting> StandsFor);
