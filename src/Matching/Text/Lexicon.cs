using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Text;

/// <summary>A word model and words with their kinds in layers; the words of a later layer are added to those before.</summary>
/// <remarks>Immutable and safe for any number of threads: a change makes a new lexicon that shares the model and the old layers.</remarks>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Embedded = new(static () => Of(WordModel.Default).With(TradeWords.Embedded()).Joined());

    private readonly WordLayer[] layers;
    private readonly int joined;
    private readonly Lazy<ClauseEnds> clauses;

    private Lexicon(WordModel model, WordLayer[] layers, KnownWords known, int joined)
    {
        Model = model;
        Known = known;
        this.layers = layers;
        this.joined = joined;
        clauses = new(() => new(model, [.. model.MarkedWords, .. layers.SelectMany(static layer => layer.MarkedWords)]));
    }

    /// <summary>The project's own model and lists, <c>datasets/lexicons</c>, with the names of occupations and places.</summary>
    internal static Lexicon Default => Embedded.Value;

    /// <summary>What is known of words in general.</summary>
    internal WordModel Model { get; }

    /// <summary>The words of the model, and of the layers that were joined to it.</summary>
    internal KnownWords Known { get; }

    /// <summary>The layers whose words <see cref="Known"/> lacks, those added last at the end.</summary>
    internal ReadOnlySpan<WordLayer> Further => layers.AsSpan(joined);

    /// <summary>The layers, those added last at the end.</summary>
    internal ReadOnlySpan<WordLayer> Layers => layers;

    /// <summary>Where a text read with this lexicon falls into clauses.</summary>
    internal ClauseEnds Clauses => clauses.Value;

    /// <summary>A lexicon of a model's words only.</summary>
    internal static Lexicon Of(WordModel model) => new(model, [], KnownWords.Of(model), 0);

    /// <summary>The same lexicon with further words on top.</summary>
    internal Lexicon With(IEnumerable<string> words, WordKind kind) => With(words.Select(word => KeyValuePair.Create(word, kind)));

    /// <summary>The same lexicon with further words on top; of a word that comes twice the first kind counts.</summary>
    internal Lexicon With(IEnumerable<KeyValuePair<string, WordKind>> words) => On(WordLayer.Build(Model, words));

    /// <summary>The same lexicon with a user's words on top.</summary>
    internal Lexicon With(UserLexicon user) =>
        On(WordLayer.Build(Model, user.Words.Select(static word => (word.Word, word.Kind, (int)(word.Weight * WordModel.Nat)))));

    /// <summary>The same lexicon, all its words in one array: a little work once for less at each character, worth it for a lexicon that stays.</summary>
    internal Lexicon Joined() => new(Model, layers, KnownWords.Of(Model, layers), layers.Length);

    private Lexicon On(WordLayer layer) => new(Model, [.. layers, layer], Known, joined);
}
