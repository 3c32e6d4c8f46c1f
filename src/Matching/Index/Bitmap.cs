using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>One bit a row, 64 rows a word.</summary>
internal sealed class Bitmap
{
    private readonly ulong[] words;

    public Bitmap(int rows) => words = new ulong[WordsFor(rows)];

    private Bitmap(ulong[] words) => this.words = words;

    public ReadOnlySpan<ulong> Words => words;

    public bool this[int row] => (words[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>Rows of words that were kept; nobody may write to them afterwards.</summary>
    public static Bitmap Of(ulong[] words) => new(words);

    /// <summary>How many rows are set.</summary>
    public int Count => BitmapWords.Count(words);

    public static int WordsFor(int rows) => (rows + 63) >> 6;

    /// <summary>The rows whose first and last day enclose a day.</summary>
    public static Bitmap Within(ReadOnlySpan<int> first, ReadOnlySpan<int> last, int day)
    {
        var rows = new Bitmap(first.Length);
        for (var row = 0; row < first.Length; row++)
        {
            if (first[row] <= day && day <= last[row])
                rows.Set(row);
        }

        return rows;
    }

    public void Set(int row) => words[row >> 6] |= 1UL << (row & 63);

    /// <summary>The same without some rows; this one stays as it is.</summary>
    public Bitmap Without(IEnumerable<int> rows)
    {
        var rest = words.AsSpan().ToArray();
        foreach (var row in rows)
            rest[row >> 6] &= ~(1UL << (row & 63));
        return new(rest);
    }

    /// <summary>Every row set.</summary>
    public static Bitmap All(int rows)
    {
        var all = new Bitmap(rows);
        Array.Fill(all.words, ulong.MaxValue);
        if ((rows & 63) != 0)
            all.words[^1] = ulong.MaxValue >> (64 - (rows & 63));
        return all;
    }

    /// <summary>Keeps of the words what is set in others, word by word.</summary>
    public static void And(ReadOnlySpan<ulong> others, Span<ulong> words) => BitmapWords.And(words, others);

    /// <summary>Keeps of the words what is set in four others, word by word.</summary>
    public static void And(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, ReadOnlySpan<ulong> c, ReadOnlySpan<ulong> d, Span<ulong> words)
    {
        for (var word = 0; word < words.Length; word++)
            words[word] &= a[word] & b[word] & c[word] & d[word];
    }
}
