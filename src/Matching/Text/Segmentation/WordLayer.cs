namespace Jiuye.Matching.Text.Segmentation;

/// <summary>Words on top of a model, each with its kind and with a cost a little below that of the pieces it would else be cut into.</summary>
/// <remarks>
/// A word is seen by its neighbours as its pieces would be, the first from the left, the last from the right. So a word of the layer is always
/// kept whole where its pieces would be the best way, and gives way only to a word across its border that is better by more than its bonus.
/// </remarks>
internal sealed class WordLayer
{
    // Natural logarithms by which a word beats its pieces, for each of its characters but the first: so much more likely is it in job text than
    // in the news the costs come from. That the bonus grows so lets 五险一金 win over 五险 with 一 and 金. A title's is greater:
    // it keeps 带货主播 whole after 抖音.
    private const int TradeBonus = 2 * WordModel.Nat;
    private const int OccupationBonus = TradeBonus + (WordModel.Nat / 2);
    private const int PlaceBonus = WordModel.Nat;
    private const int AddedBonus = 40 * WordModel.Nat;

    private readonly Entry[] entries;

    private readonly string[] sorted;

    private WordLayer(string[] sorted, Entry[] entries)
    {
        this.sorted = sorted;
        this.entries = entries;
        Words = DoubleArray.Build(sorted);
        MarkedWords = Array.FindAll(sorted, ClauseEnds.HasMark);
    }

    /// <summary>The words; their values number the entries.</summary>
    internal DoubleArray Words { get; }

    /// <summary>The words that hold a mark of punctuation or white space.</summary>
    internal IReadOnlyList<string> MarkedWords { get; }

    /// <summary>The words, by ordinal value, with what the layer says of each.</summary>
    internal IEnumerable<(string Word, Entry Entry)> Entries => sorted.Zip(entries);

    internal ref readonly Entry this[int word] => ref entries[word];

    /// <summary>Builds the layer; of a word that comes twice, after folding, the first counts.</summary>
    internal static WordLayer Build(WordModel model, IEnumerable<KeyValuePair<string, WordKind>> words) =>
        Build(model, words.Select(static word => (word.Key, word.Value, Bonus(word.Value))));

    /// <summary>Builds the layer of words with bonuses of their own.</summary>
    internal static WordLayer Build(WordModel model, IEnumerable<(string Word, WordKind Kind, int Bonus)> words)
    {
        var known = new SortedDictionary<string, (WordKind Kind, int Bonus)>(StringComparer.Ordinal);
        foreach (var (word, kind, bonus) in words)
        {
            var folded = CharacterFolding.FoldToString(word);
            if (folded.Length > 0)
                known.TryAdd(folded, (kind, bonus));
        }

        string[] sorted = [.. known.Keys];
        var pricing = new WordPricing(model);
        Entry[] entries = [.. sorted.Select(word => pricing.Price(word, known[word].Kind, known[word].Bonus * Math.Max(1, word.Length - 1)))];
        return new(sorted, entries);
    }

    private static int Bonus(WordKind kind) => kind switch
    {
        WordKind.Added => AddedBonus,
        WordKind.Occupation => OccupationBonus,
        WordKind.Place or WordKind.EmployerSuffix or WordKind.Stop => PlaceBonus,
        _ => TradeBonus,
    };

    /// <summary>A word of the layer.</summary>
    /// <param name="Left">The number by which the word before sees it.</param>
    /// <param name="Right">The number by which the word after sees it.</param>
    /// <param name="Inner">Its cost besides that of its first piece after the word before.</param>
    /// <param name="Kind">What it is.</param>
    internal readonly record struct Entry(int Left, int Right, int Inner, WordKind Kind);
}
