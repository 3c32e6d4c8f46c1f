namespace Jiuye.Matching.Plain;

/// <summary>How much a search found.</summary>
/// <param name="Candidates">Postings that passed the filters, with or without a shared word.</param>
/// <param name="Listed">Matches written, the best first.</param>
internal readonly record struct PlainFound(int Candidates, int Listed);
