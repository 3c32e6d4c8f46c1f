namespace Jiuye.Matching.Text;

/// <summary>Words with their kinds, in layers; the words of a later layer are added to those before.</summary>
/// <remarks>Immutable and safe for any number of threads: a change makes a new lexicon that shares the old layers.</remarks>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Embedded = new(static () => new([ArrayTrie.Build(EmbeddedWords())]));

    private readonly ArrayTrie[] layers;

    private Lexicon(ArrayTrie[] layers) => this.layers = layers;

    /// <summary>The project's own lists, <c>datasets/lexicons</c>, with the names of occupations and places.</summary>
    internal static Lexicon Default => Embedded.Value;

    /// <summary>A lexicon of some words only.</summary>
    internal static Lexicon Of(IEnumerable<string> words, WordKind kind) => new Lexicon([]).With(words, kind);

    /// <summary>The same lexicon with further words on top.</summary>
    internal Lexicon With(IEnumerable<string> words, WordKind kind) =>
        new([.. layers, ArrayTrie.Build(words.Select(word => Entry(word, kind)))]);

    /// <summary>The layers, those added last at the end.</summary>
    internal ReadOnlySpan<ArrayTrie> Layers => layers;

    /// <summary>In the order in which a word that stands in several lists takes its kind.</summary>
    private static IEnumerable<KeyValuePair<string, int>> EmbeddedWords()
    {
        foreach (var word in LexiconResource.Lines("stop-words.txt"))
            yield return Entry(word, WordKind.Stop);
        foreach (var word in LexiconResource.Lines("occupations.txt"))
            yield return Entry(word, WordKind.Occupation);
        foreach (var row in LexiconResource.Rows("occupation-aliases.tsv").Where(static row => row[2] == "title"))
            yield return Entry(row[0], WordKind.Occupation);
        foreach (var word in SynonymTable("certificates.tsv"))
            yield return Entry(word, WordKind.Certificate);
        foreach (var word in SynonymTable("skills.tsv"))
            yield return Entry(word, WordKind.Skill);
        foreach (var word in LexiconResource.Lines("benefits.txt"))
            yield return Entry(word, WordKind.Benefit);
        foreach (var word in OccupationNames.Words())
            yield return Entry(word, WordKind.Occupation);
        foreach (var word in PlaceNames.Words())
            yield return Entry(word, WordKind.Place);
        foreach (var word in LexiconResource.Lines("employer-suffixes.txt"))
            yield return Entry(word, WordKind.EmployerSuffix);
        foreach (var word in LexiconResource.Lines("general-words.txt"))
            yield return Entry(word, WordKind.General);
    }

    private static IEnumerable<string> SynonymTable(string file) =>
        LexiconResource.Rows(file).SelectMany(static row => row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row[0]));

    private static KeyValuePair<string, int> Entry(string word, WordKind kind) => new(CharacterFolding.FoldToString(word), (int)kind);
}
