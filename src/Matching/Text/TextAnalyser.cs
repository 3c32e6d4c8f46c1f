using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Text;

/// <summary>Reads Chinese job text: folds it, cuts it into words, gives the terms by which it is found.</summary>
/// <remarks>
/// <para>
/// Words are the most probable ones by the counts of words and word pairs of the lexicon, words of the trade kept whole; Latin letters and digits make terms of their own
/// (<c>c++</c>, <c>node.js</c>, <c>5g</c>), a digit that stands alone none; what the lexicon does not know gives pairs of characters. Postings and queries go through the same analyser and
/// so agree. Terms are folded: simplified, half-width, lower case.
/// </para>
/// <para>Immutable and safe for any number of threads; analysing into a sink allocates nothing once a thread is warm; time linear in the text.</para>
/// </remarks>
public sealed class TextAnalyser : ITextAnalyser
{
    private static readonly Lazy<TextAnalyser> Embedded = new(static () => new(Lexicon.Default));

    private readonly Lexicon lexicon;

    private readonly FrozenDictionary<string, string> synonyms;

    private TextAnalyser(Lexicon lexicon, FrozenDictionary<string, string>? synonyms = null)
    {
        this.lexicon = lexicon;
        this.synonyms = synonyms ?? FrozenDictionary<string, string>.Empty;
    }

    /// <summary>The analyser with the project's own lexicon.</summary>
    public static TextAnalyser Default => Embedded.Value;

    /// <summary>An analyser that keeps further words whole; this one stays as it is.</summary>
    /// <param name="words">Words in any writing; each must hold a character besides white space.</param>
    /// <exception cref="ArgumentException">A word is empty after folding.</exception>
    public TextAnalyser With(params IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string[] added = [.. words];
        foreach (var word in added)
        {
            if (string.IsNullOrWhiteSpace(CharacterFolding.FoldToString(word)))
                throw new ArgumentException($"The word '{word}' is empty: expected at least one visible character.", nameof(words));
        }

        return new(lexicon.With(added, WordKind.Added), synonyms);
    }

    /// <summary>An analyser with a user's words on top; where a word has a canonical word, that is an index term too. This one stays as it is.</summary>
    public TextAnalyser With(UserLexicon user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var all = new Dictionary<string, string>(synonyms, StringComparer.Ordinal);
        foreach (var word in user.Words)
        {
            if (word.Canonical is { } canonical)
                all[word.Word] = canonical;
        }

        return new(lexicon.With(user), all.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Writes the index terms of a text to a sink; a term comes as often as it stands there.</summary>
    public void Analyse<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        var buffer = FoldingBuffer.Rent();
        buffer.Fold(text);
        Analyse(buffer.Text, buffer.Lattice, lexicon.Model.IdOf(WordClass.Begin), ref sink);
        buffer.Return();
    }

    /// <summary>The same, clause by clause, to a sink that may know the terms of a clause from another text.</summary>
    internal void AnalyseClauses<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IClauseSink, allows ref struct
    {
        var buffer = FoldingBuffer.Rent();
        buffer.Fold(text);
        var folded = buffer.Text;
        var before = lexicon.Model.IdOf(WordClass.Begin);
        for (var start = 0; start < folded.Length;)
        {
            var end = lexicon.Clauses.EndOf(folded, start);
            var clause = folded[start..end];
            if (!sink.TryRecall(before, clause))
            {
                Analyse(clause, buffer.Lattice, before, ref sink);
                sink.Remember(before, clause);
            }

            before = lexicon.Model.AfterMark(clause[^1]);
            start = end;
        }

        buffer.Return();
    }

    /// <summary>Adds the index terms of a text to a list; a term comes as often as it stands there.</summary>
    public void Analyse(ReadOnlySpan<char> text, List<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var sink = new ListSink(terms);
        Analyse(text, ref sink);
    }

    /// <summary>The index terms of a text; a term comes as often as it stands there.</summary>
    public IReadOnlyList<string> Terms(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<string>();
        Analyse(text, terms);
        return terms;
    }

    /// <summary>
    /// Writes the terms of a job title, slogans and pay left out: its Latin terms, the pairs and triples of its Chinese characters, and words of
    /// the lexicon that are longer than a triple.
    /// </summary>
    public void AnalyseTitle<TSink>(ReadOnlySpan<char> title, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        var cleaned = TitleCleaning.Clean(title).AsSpan();
        TermEmitter.TitleGrams(cleaned, ref sink);
        var buffer = FoldingBuffer.Rent();
        var pieces = new WordPieces(lexicon, buffer.Lattice, cleaned);
        while (pieces.MoveNext())
        {
            if (pieces.Length > 3 && pieces.Kind is not (WordKind.Unknown or WordKind.Latin or WordKind.Stop))
                sink.Add(cleaned[pieces.Start..pieces.End]);
        }

        buffer.Return();
    }

    /// <summary>The terms of a job title; see <see cref="AnalyseTitle"/>.</summary>
    public IReadOnlyList<string> TitleTerms(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var terms = new List<string>();
        var sink = new ListSink(terms);
        AnalyseTitle(title, ref sink);
        return terms;
    }

    /// <summary>Cuts a text into its words with their places in the original; white space and punctuation lie between them.</summary>
    /// <remarks>Words follow the conventions of the People's Daily corpus, but words of the trade, and titles and skills made of two, are kept whole.</remarks>
    public IReadOnlyList<Token> Segment(ReadOnlySpan<char> text)
    {
        var buffer = FoldingBuffer.Rent();
        buffer.Fold(text);
        var tokens = Words(buffer);
        Place(text, buffer, tokens);
        buffer.Return();
        return tokens;
    }

    /// <summary>Finds titles, education, skills, certificates, employers, schools, places and benefits; none overlaps another.</summary>
    public IReadOnlyList<Entity> Entities(ReadOnlySpan<char> text)
    {
        var buffer = FoldingBuffer.Rent();
        buffer.Fold(text);
        var entities = EntityReader.Read(buffer.Text, Words(buffer));
        for (var index = 0; index < entities.Count; index++)
        {
            var (from, to) = Range(buffer.Original(text, entities[index].Start, entities[index].End));
            entities[index] = entities[index] with { Start = from, Length = to - from };
        }

        buffer.Return();
        return entities;
    }

    /// <summary>True for a word that stands in the lexicon as such.</summary>
    internal bool Knows(string word)
    {
        var folded = CharacterFolding.FoldToString(word);
        if (lexicon.Model.Words.Find(folded) >= 0)
            return true;
        foreach (var layer in lexicon.Layers)
        {
            if (layer.Words.Find(folded) >= 0)
                return true;
        }

        return false;
    }

    private List<Token> Words(FoldingBuffer buffer)
    {
        var tokens = new List<Token>();
        var pieces = new WordPieces(lexicon, buffer.Lattice, buffer.Text);
        while (pieces.MoveNext())
            tokens.Add(new(pieces.Start, pieces.Length, pieces.Kind));
        CompoundWords.Merge(buffer.Text, tokens);
        AttachedTitles.Part(buffer.Text, tokens);
        return tokens;
    }

    private static void Place(ReadOnlySpan<char> text, FoldingBuffer buffer, List<Token> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            var (from, to) = Range(buffer.Original(text, tokens[index].Start, tokens[index].End));
            tokens[index] = tokens[index] with { Start = from, Length = to - from };
        }
    }

    private static (int From, int To) Range(Range range) => (range.Start.Value, range.End.Value);

    private void Analyse<TSink>(ReadOnlySpan<char> folded, WordLattice lattice, int before, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        var pieces = new WordPieces(lexicon, lattice, folded, before);
        var lastLone = -1;
        while (pieces.MoveNext())
            Emit(folded, pieces, ref lastLone, ref sink);
    }

    private void Emit<TSink>(ReadOnlySpan<char> folded, in WordPieces piece, ref int lastLone, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        var text = folded[piece.Start..piece.End];
        switch (piece.Kind)
        {
            case WordKind.Stop:
                break;
            case var _ when text.Length == 1 && CharacterClasses.IsHan(text[0]):
                EmitLone(folded, piece.Start, lastLone, ref sink);
                lastLone = piece.Start;
                break;
            case WordKind.Unknown when CharacterClasses.IsHan(text[0]):
                TermEmitter.Pairs(text, ref sink);
                break;
            case WordKind.Unknown or WordKind.Latin:
                sink.Add(text);
                break;
            case WordKind.Number when text.Length == 1:
                break;
            default:
                TermEmitter.Word(text, ref sink);
                if (synonyms.Count > 0 && synonyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var canonical))
                    sink.Add(canonical);
                break;
        }
    }

    /// <summary>A character that stands alone also gives the pairs with its neighbours, since it may have been cut off a word.</summary>
    private static void EmitLone<TSink>(ReadOnlySpan<char> folded, int at, int lastLone, ref TSink sink)
        where TSink : ITermSink, allows ref struct
    {
        sink.Add(folded.Slice(at, 1));
        if (at > 0 && lastLone != at - 1 && CharacterClasses.IsHan(folded[at - 1]))
            sink.Add(folded.Slice(at - 1, 2));
        if (at + 1 < folded.Length && CharacterClasses.IsHan(folded[at + 1]))
            sink.Add(folded.Slice(at, 2));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct ListSink(List<string> terms) : ITermSink
    {
        public void Add(ReadOnlySpan<char> term) => terms.Add(term.ToString());
    }
}
