namespace Jiuye.Vocabulary;

/// <summary>A certificate that is applied for without any course, and the postings that the person passes with it.</summary>
/// <param name="Certificate">Its name.</param>
/// <param name="Opened">The postings, by id.</param>
public sealed record Errand(string Certificate, IReadOnlyList<PostingId> Opened);
