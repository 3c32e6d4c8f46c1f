using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Reads texts into numbered terms; afterwards numbers run in the ordinal order of the terms.</summary>
/// <remarks>Not safe for several threads: an index is built by one.</remarks>
internal sealed class TermCollector
{
    private readonly TextAnalyser analyser;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> terms = [];
    private readonly Dictionary<int, (int Count, int Weighted)> current = [];
    private int fieldWeight;

    public TermCollector(TextAnalyser analyser)
    {
        this.analyser = analyser;
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads one record's fields.</summary>
    public TermDocument Read(IEnumerable<TextField> fields)
    {
        current.Clear();
        foreach (var field in fields)
        {
            if (field.Text.Length > 0)
                Read(field);
        }

        var distinct = current.Keys.ToArray();
        Array.Sort(distinct);
        return Document(distinct);
    }

    /// <summary>Renumbers everything read so far, so that numbers do not depend on the order of the records.</summary>
    /// <returns>The terms by number.</returns>
    public string[] Renumber(IReadOnlyList<TermDocument[]> sides)
    {
        var sorted = terms.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        var renumbered = new int[sorted.Length];
        for (var number = 0; number < sorted.Length; number++)
            renumbered[numbers[sorted[number]]] = number;
        foreach (var documents in sides)
        {
            for (var at = 0; at < documents.Length; at++)
                documents[at] = Renumbered(documents[at], renumbered);
        }

        return sorted;
    }

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
        return new(keys, [.. order.Select(at => document.Counts[at])], [.. order.Select(at => document.Weighted[at])], document.Length);
    }

    private TermDocument Document(int[] distinct)
    {
        var counts = new int[distinct.Length];
        var weighted = new int[distinct.Length];
        var length = 0;
        for (var at = 0; at < distinct.Length; at++)
        {
            (counts[at], weighted[at]) = current[distinct[at]];
            length += counts[at];
        }

        return new(distinct, counts, weighted, length);
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
            numbers.Add(terms[number], number);
        }

        current.TryGetValue(number, out var so);
        current[number] = (so.Count + 1, so.Weighted + fieldWeight);
    }

    private readonly struct Sink(TermCollector collector) : ITermSink
    {
        public void Add(ReadOnlySpan<char> term) => collector.Receive(term);
    }
}
