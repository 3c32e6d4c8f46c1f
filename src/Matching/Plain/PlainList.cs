namespace Jiuye.Matching.Plain;

/// <summary>The best postings of one seeker of the measuring format.</summary>
/// <param name="Candidates">How many passed the filters, with or without a shared word.</param>
/// <param name="Best">The best first, each by its number in the market (<see cref="PlainMarket.IdOf"/>).</param>
internal readonly record struct PlainList(int Candidates, (int Posting, double Score)[] Best);
