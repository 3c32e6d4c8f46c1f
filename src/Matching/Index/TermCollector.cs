using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Reads the texts of records into documents of numbered terms.</summary>
/// <remarks>Not safe for several threads: each reads with one of its own, and their terms are numbered together afterwards (<see cref="TermReading"/>).</remarks>
internal sealed class TermCollector
{
    // What hostile records may hold; beyond it the sums of a search could leave their range. The longest real posting has some 2,000.
    private const int MostTerms = 32_000;

    private readonly TextAnalyser analyser;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> terms = [];
    private readonly List<int> counts = [];
    private readonly List<int> weighted = [];
    private readonly List<int> current = [];
    private readonly List<TermDocument> documents = [];
    private int fieldWeight;

    public TermCollector(TextAnalyser analyser)
    {
        this.analyser = analyser;
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The terms read so far, each once.</summary>
    public IReadOnlyList<string> Terms => terms;

    /// <summary>Reads the next record's fields.</summary>
    public void Read(IEnumerable<TextField> fields)
    {
        foreach (var field in fields)
        {
            if (field.Text.Length > 0)
                Read(field);
        }

        documents.Add(Document());
    }

    /// <summary>The documents of the records read, in their order, by other numbers.</summary>
    /// <param name="numberOf">The number of each of <see cref="Terms"/>.</param>
    public IEnumerable<TermDocument> Documents(int[] numberOf) => documents.Select(document => Renumbered(document, numberOf));

    private static TermDocument Renumbered(TermDocument document, int[] renumbered)
    {
        var order = new int[document.Terms.Length];
        var keys = new int[order.Length];
        for (var at = 0; at < order.Length; at++)
        {
            order[at] = at;
            keys[at] = renumbered[document.Terms[at]];
        }

        Array.Sort(keys, order);
        return new(keys, Array.ConvertAll(order, at => document.Counts[at]), Array.ConvertAll(order, at => document.Weighted[at]), document.Length);
    }

    private TermDocument Document()
    {
        int[] distinct = [.. current];
        var document = new TermDocument(distinct, Array.ConvertAll(distinct, number => counts[number]), Array.ConvertAll(distinct, number => weighted[number]), distinct.Sum(number => counts[number]));
        foreach (var number in distinct)
            counts[number] = weighted[number] = 0;
        current.Clear();
        return document;
    }

    private void Read(TextField field)
    {
        var sink = new Sink(this);
        fieldWeight = field.Weight;
        analyser.Analyse(field.Text, ref sink);
    }

    private void Receive(ReadOnlySpan<char> term)
    {
        if (WithheldTerms.Contains(term))
            return;
        if (!lookup.TryGetValue(term, out var number))
        {
            number = terms.Count;
            terms.Add(term.ToString());
            counts.Add(0);
            weighted.Add(0);
            numbers.Add(terms[number], number);
        }

        if (counts[number] == 0)
        {
            if (current.Count == MostTerms)
                return;
            current.Add(number);
        }

        counts[number]++;
        weighted[number] += fieldWeight;
    }

    private readonly struct Sink(TermCollector collector) : ITermSink
    {
        public void Add(ReadOnlySpan<char> term) => collector.Receive(term);
    }
}
