namespace Jiuye.Matching.Plain;

/// <summary>The best postings of one seeker of the measuring format.</summary>
/// <param name="Candidates">How many passed the filters, with or without a shared word.</param>
/// <param name="Best">The best first.</param>
internal readonly record struct PlainList(int Candidates, ReadOnlyMemory<PlainMatch> Best);
