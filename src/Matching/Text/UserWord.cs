namespace Jiuye.Matching.Text;

/// <summary>A word of a user's lexicon.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Weight">Natural logarithms by which it beats its pieces, for each of its characters but the first; range (0, 100].</param>
/// <param name="Canonical">The word that it stands for, folded, after all steps; null where it stands for itself.</param>
public sealed record UserWord(string Word, WordKind Kind, double Weight, string? Canonical);
