namespace Jiuye.Matching.Text.Segmentation;

/// <summary>Finds what a word would be cut into without its own entry, and what that would cost.</summary>
internal sealed class WordPricing(WordModel model)
{
    private readonly Lexicon plain = Lexicon.Of(model);
    private readonly WordLattice lattice = new();

    internal WordLayer.Entry Price(string word, WordKind kind, int bonus)
    {
        var (left, right, inner) = lattice.Measure(plain, word);
        return new(left, right, inner - bonus, kind);
    }
}
