namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>A seeker acted upon a posting: applied, was referred, was hired.</summary>
/// <param name="Seeker">Counted from 0.</param>
/// <param name="Posting">Counted from 0.</param>
/// <param name="Weight">How much it counts, above 0; a hire may count more than a click.</param>
public readonly record struct Interaction(int Seeker, int Posting, double Weight = 1);
