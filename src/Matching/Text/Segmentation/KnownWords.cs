namespace Jiuye.Matching.Text.Segmentation;

/// <summary>The words of a model and of the layers on top of it in one array, so that a place of a text is walked from once for all of them.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class KnownWords
{
    // Most words stand in the model alone: their values are the model's numbers. Values from here on stand for words of layers.
    private readonly int firstListed;
    private readonly Listed[] listed;
    private readonly WordLayer.Entry[] entries;

    private KnownWords(DoubleArray words, int firstListed, Listed[] listed, WordLayer.Entry[] entries)
    {
        Words = words;
        this.firstListed = firstListed;
        this.listed = listed;
        this.entries = entries;
    }

    /// <summary>The words; what their values say, <see cref="IsListed"/> tells.</summary>
    internal DoubleArray Words { get; }

    /// <summary>A model's words alone.</summary>
    internal static KnownWords Of(WordModel model) => new(model.Words, int.MaxValue, [], []);

    /// <summary>A model's words and those of layers, the layers in their order.</summary>
    internal static KnownWords Of(WordModel model, ReadOnlySpan<WordLayer> layers)
    {
        if (layers.IsEmpty)
            return Of(model);
        var ofLayers = new SortedDictionary<string, List<WordLayer.Entry>>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var (word, entry) in layer.Entries)
            {
                if (!ofLayers.TryGetValue(word, out var held))
                    ofLayers.Add(word, held = []);
                held.Add(entry);
            }
        }

        return Merged(model, ofLayers);
    }

    /// <summary>True for a value that stands for a word of a layer; others are the model's numbers.</summary>
    internal bool IsListed(int value) => value >= firstListed;

    /// <summary>The model's number of a word of a layer, negative where the model lacks it, and what the layers say of it.</summary>
    internal int OfLayers(int value, out ReadOnlySpan<WordLayer.Entry> said)
    {
        ref readonly var word = ref listed[value - firstListed];
        said = entries.AsSpan(word.First, word.Count);
        return word.Number;
    }

    private static KnownWords Merged(WordModel model, SortedDictionary<string, List<WordLayer.Entry>> ofLayers)
    {
        var (words, values) = (new List<string>(), new List<int>());
        var (listed, entries) = (new List<Listed>(ofLayers.Count), new List<WordLayer.Entry>(ofLayers.Count));
        var first = model.IdOf(WordClass.Begin);
        var numbered = model.NumberedWords.GetEnumerator();
        var hasModel = numbered.MoveNext();
        foreach (var (word, said) in ofLayers)
        {
            for (; hasModel && string.CompareOrdinal(numbered.Current.Word, word) < 0; hasModel = numbered.MoveNext())
                Put(numbered.Current.Word, numbered.Current.Number);
            var isBoth = hasModel && numbered.Current.Word == word;
            listed.Add(new(isBoth ? numbered.Current.Number : -1, entries.Count, said.Count));
            entries.AddRange(said);
            Put(word, first + listed.Count - 1);
            hasModel = isBoth ? numbered.MoveNext() : hasModel;
        }

        for (; hasModel; hasModel = numbered.MoveNext())
            Put(numbered.Current.Word, numbered.Current.Number);
        return new(DoubleArray.Build(words, [.. values]), first, [.. listed], [.. entries]);

        void Put(string word, int value)
        {
            words.Add(word);
            values.Add(value);
        }
    }

    /// <summary>A word of a layer.</summary>
    /// <param name="Number">The model's number of it; negative where the model lacks it.</param>
    /// <param name="First">The first of what the layers say.</param>
    /// <param name="Count">How many layers hold it.</param>
    private readonly record struct Listed(int Number, int First, int Count);
}
