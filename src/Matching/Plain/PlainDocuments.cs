using System.Runtime.CompilerServices;

namespace Jiuye.Matching.Plain;

/// <summary>Texts as numbered terms with their counts, one after another; filled by one writer.</summary>
/// <param name="words">Numbers the terms.</param>
internal sealed class PlainDocuments(WordNumbers words)
{
    /// <summary>The most repetitions of a word in one text.</summary>
    public const int MostRepeats = ushort.MaxValue;

    // Pages, so that millions of texts are never copied to make room for more.
    private const int PageTerms = 1 << 18;

    private readonly List<(int[] Page, int Start, int End)> texts = [];
    private readonly List<int> lengths = [];
    private int[] page = [];
    private int used;

    // Of a term the last text that had it, counted from the first ever taken, and how often.
    private (int Text, int Count)[] seen = [];
    private int[] distinct = [];
    private int read;

    public int Count => lengths.Count;

    /// <summary>Words over all texts, repetitions included.</summary>
    public long Words { get; private set; }

    /// <summary>Words of a text, repetitions included.</summary>
    public int Length(int text) => lengths[text];

    /// <summary>The distinct terms of a text: one that occurs once as its number, one that occurs more often as the complement and then the count.</summary>
    public ReadOnlySpan<int> Terms(int text) => texts[text].Page.AsSpan(texts[text].Start..texts[text].End);

    /// <summary>Takes a text of words with spaces between them.</summary>
    /// <exception cref="InvalidDataException">A word occurs more often than <see cref="MostRepeats"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> text)
    {
        var (length, found) = (0, 0);
        read++;
        while (Word.TryTake(ref text, out var word))
        {
            var term = words.Number(word);
            length++;
            if (term >= seen.Length)
                Array.Resize(ref seen, Math.Max(1 << 10, 2 * (term + 1)));
            ref var last = ref seen[term];
            if (last.Text != read)
            {
                last = (read, 0);
                if (found == distinct.Length)
                    Array.Resize(ref distinct, Math.Max(1 << 8, 2 * found));
                distinct[found++] = term;
            }

            if (last.Count++ == MostRepeats)
                throw new InvalidDataException(FormattableString.Invariant($"a word occurs more than {MostRepeats} times in one text; expected fewer."));
        }

        lengths.Add(length);
        Words += length;
        Store(distinct.AsSpan(0, found));
    }

    /// <summary>Forgets all texts, and keeps the room.</summary>
    public void Clear()
    {
        texts.Clear();
        lengths.Clear();
        (Words, used) = (0, 0);
    }

    private void Store(ReadOnlySpan<int> terms)
    {
        if (used + 2 * terms.Length > page.Length)
            (page, used) = (new int[Math.Max(PageTerms, 2 * terms.Length)], 0);
        var start = used;
        foreach (var term in terms)
        {
            var count = seen[term].Count;
            page[used++] = count == 1 ? term : ~term;
            if (count > 1)
                page[used++] = count;
        }

        texts.Add((page, start, used));
    }
}
