namespace Jiuye.Matching.Discovery;

/// <summary>A run of characters that behaves like a word and that the lexicon lacks, for a person to confirm.</summary>
/// <param name="Word">The run, folded.</param>
/// <param name="Count">How often it comes, exactly; where it overlaps itself, every place counts.</param>
/// <param name="Documents">In how many texts.</param>
/// <param name="Cohesion">
/// Bits: over all ways to cut it in two, the least pointwise mutual information log2(c(whole) · N / (c(left) · c(right))), c a count and N the
/// units of the corpus.
/// </param>
/// <param name="EntropyLeft">Bits, never negative: the entropy of the characters before it.</param>
/// <param name="EntropyRight">Bits, never negative: the entropy of the characters after it.</param>
/// <param name="Example">About twenty characters round a place where it stands and nothing tells of a person; empty where there is no such place, and such a word is not proposed.</param>
internal sealed record NewWord(string Word, int Count, int Documents, double Cohesion, double EntropyLeft, double EntropyRight, string Example)
{
    /// <summary>
    /// The rank, bits: cohesion + the lesser of both entropies + log2 of the documents. A word that holds together, stands among many
    /// neighbours and is met by many comes first; a product would let one of them drown the others.
    /// </summary>
    internal double Score => Cohesion + Math.Min(EntropyLeft, EntropyRight) + Math.Log2(Documents);
}
