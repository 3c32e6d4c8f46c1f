namespace Jiuye.Matching.Plain;

/// <summary>A posting in a list of the measuring format.</summary>
/// <param name="Posting">Its number in the market (<see cref="PlainMarket.IdOf"/>).</param>
/// <param name="Score">BM25; positive.</param>
internal readonly record struct PlainMatch(int Posting, double Score);
