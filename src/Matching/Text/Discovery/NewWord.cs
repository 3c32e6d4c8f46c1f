namespace Jiuye.Matching.Text.Discovery;

/// <summary>A run of characters that behaves like a word and that the lexicon lacks, for a person to confirm.</summary>
/// <param name="Word">The run, folded.</param>
/// <param name="Uses">How often it comes.</param>
/// <param name="Cohesion">The least of log2(p(whole) / (p(left) p(right))) over its cuts in two.</param>
/// <param name="LeftEntropy">Entropy of the characters before it, bits.</param>
/// <param name="RightEntropy">Entropy of the characters after it, bits.</param>
/// <param name="Example">Where it stands, digits and what may be a name blotted out.</param>
public sealed record NewWord(string Word, long Uses, double Cohesion, double LeftEntropy, double RightEntropy, string Example);
