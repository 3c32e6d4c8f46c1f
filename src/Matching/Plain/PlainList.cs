namespace Jiuye.Matching.Plain;

/// <summary>The best postings of one seeker of the measuring format.</summary>
/// <param name="Seeker">Who asked.</param>
/// <param name="Candidates">How many passed the filters, with or without a shared word.</param>
/// <param name="Best">The best first.</param>
internal sealed record PlainList(PlainId Seeker, int Candidates, IReadOnlyList<(PlainId Posting, double Score)> Best);
