using System.Runtime.InteropServices;
using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Reads the texts of records into counts of terms, numbered by itself.</summary>
/// <remarks>Not safe for several threads: each reads with one of its own, and their terms are numbered together afterwards (<see cref="TermReading"/>).</remarks>
internal sealed class TermCollector
{
    // What hostile records may hold; beyond it the sums of a search could leave their range. The longest real posting has some 2,000.
    private const int MostTerms = 32_000;

    // Pages, so that what was read is never copied to make room for more.
    private const int PageTerms = 1 << 16;
    private const int Withheld = -1;

    private readonly ITextAnalyser analyser;
    private readonly TextAnalyser? clauses;
    private readonly ClauseMemo? memo;
    private readonly TermNumbers numbers = new();
    private readonly List<int> clause = [];

    // Of the record at hand, by number; a withheld term's count stays negative.
    private (int Count, int Weighted)[] tallies = new (int, int)[1 << 8];
    private int[] current = new int[1 << 8];
    private int distinct;
    private int fieldWeight;
    private TermTally[] page = [];
    private int used;

    /// <param name="analyser">What reads the texts.</param>
    /// <param name="isMany">True where there are so many records that their texts repeat each other.</param>
    public TermCollector(ITextAnalyser analyser, bool isMany = false)
    {
        this.analyser = analyser;
        // Another analyser's clauses are not known, and so not remembered.
        clauses = isMany ? analyser as TextAnalyser : null;
        memo = clauses is null ? null : new();
    }

    /// <summary>The terms read so far, each once, by number.</summary>
    public IReadOnlyList<string> Terms => numbers.Terms;

    /// <summary>True for a term that is left out of every record.</summary>
    public bool IsWithheld(int number) => tallies[number].Count == Withheld;

    /// <summary>Reads the next record's fields.</summary>
    public CollectedTerms Read(IEnumerable<TextField> fields)
    {
        var sink = new Sink(this);
        foreach (var field in fields)
        {
            if (field.Text.Length == 0)
                continue;
            fieldWeight = field.Weight;
            if (clauses is null)
                analyser.Analyse(field.Text, ref sink);
            else
                clauses.AnalyseClauses(field.Text, ref sink);
        }

        return Collected();
    }

    private CollectedTerms Collected()
    {
        if (used + distinct > page.Length)
            (page, used) = (new TermTally[memo is null ? distinct : Math.Max(PageTerms, distinct)], 0);
        var (start, length) = (used, 0);
        foreach (var number in current.AsSpan(0, distinct))
        {
            ref var tally = ref tallies[number];
            page[used++] = new(number, tally.Count, tally.Weighted);
            length += tally.Count;
            tally = default;
        }

        distinct = 0;
        return new(this, page, start, used, length);
    }

    private void Receive(ReadOnlySpan<char> term)
    {
        var number = numbers.Of(term, out var isNew);
        if (isNew)
            Prepare(number, term);
        if (memo is not null)
            clause.Add(number);
        Count(number);
    }

    private void Prepare(int number, ReadOnlySpan<char> term)
    {
        if (number == tallies.Length)
            Array.Resize(ref tallies, 2 * tallies.Length);
        if (WithheldTerms.Contains(term))
            tallies[number].Count = Withheld;
    }

    private void Count(int number)
    {
        ref var tally = ref tallies[number];
        if (tally.Count <= 0)
        {
            if (tally.Count == Withheld || distinct == MostTerms)
                return;
            if (distinct == current.Length)
                Array.Resize(ref current, 2 * current.Length);
            current[distinct++] = number;
        }

        tally.Count++;
        tally.Weighted += fieldWeight;
    }

    private bool TryRecall(int before, ReadOnlySpan<char> text)
    {
        clause.Clear();
        if (!memo!.TryFind(before, text, out var known))
            return false;
        foreach (var number in known)
            Count(number);
        return true;
    }

    private readonly struct Sink(TermCollector collector) : IClauseSink
    {
        public void Add(ReadOnlySpan<char> term) => collector.Receive(term);

        public bool TryRecall(int before, ReadOnlySpan<char> clause) => collector.TryRecall(before, clause);

        public void Remember(int before, ReadOnlySpan<char> clause) =>
            collector.memo!.Add(before, clause, CollectionsMarshal.AsSpan(collector.clause));
    }
}
