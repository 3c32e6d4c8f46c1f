namespace Jiuye.Matching.Plain;

/// <summary>Texts as numbered terms with their counts, one after another; filled by one writer.</summary>
internal sealed class PlainDocuments(NameNumbers terms)
{
    /// <summary>The most repetitions of a word in one text.</summary>
    public const int MostRepeats = ushort.MaxValue;

    private readonly List<int> starts = [0];
    private readonly List<int> lengths = [];
    private readonly List<int> found = [];
    private readonly List<ushort> counts = [];
    private int[] seenAt = [];

    public int Count => lengths.Count;

    /// <summary>Words over all texts, repetitions included.</summary>
    public long Words { get; private set; }

    /// <summary>The distinct terms of each text, one text after another.</summary>
    public ReadOnlySpan<int> AllTerms => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found);

    /// <summary>Words of a text, repetitions included.</summary>
    public int Length(int document) => lengths[document];

    /// <summary>The distinct terms of a text, in the order in which they come first.</summary>
    public ReadOnlySpan<int> Terms(int document) => AllTerms[starts[document]..starts[document + 1]];

    /// <summary>How often each of <see cref="Terms"/> occurs.</summary>
    public ReadOnlySpan<ushort> Counts(int document) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(counts)[starts[document]..starts[document + 1]];

    /// <summary>Takes a text of words with spaces between them.</summary>
    /// <exception cref="InvalidDataException">A word occurs more often than <see cref="MostRepeats"/>.</exception>
    public void Add(ReadOnlySpan<char> text)
    {
        var start = starts[^1];
        var length = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf(' ');
            if (end != 0)
            {
                length++;
                Take(terms.Number(end < 0 ? text : text[..end]), start);
            }

            text = end < 0 ? [] : text[(end + 1)..];
        }

        starts.Add(found.Count);
        lengths.Add(length);
        Words += length;
    }

    // A term's place among the terms of this text is one that the text has reached; else it was left by another.
    private void Take(int term, int start)
    {
        if (term >= seenAt.Length)
            Array.Resize(ref seenAt, Math.Max(1 << 10, 2 * (term + 1)));
        var at = seenAt[term];
        if (at < start || at >= found.Count || found[at] != term)
        {
            seenAt[term] = found.Count;
            found.Add(term);
            counts.Add(1);
        }
        else if (counts[at]++ == MostRepeats - 1)
        {
            throw new InvalidDataException(FormattableString.Invariant($"a word occurs {MostRepeats} times in one text; expected fewer."));
        }
    }
}
