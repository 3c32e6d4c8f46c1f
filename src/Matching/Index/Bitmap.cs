namespace Jiuye.Matching;

/// <summary>One bit a row, 64 rows a word.</summary>
internal sealed class Bitmap(int rows)
{
    private readonly ulong[] words = new ulong[WordsFor(rows)];

    public ReadOnlySpan<ulong> Words => words;

    public bool this[int row] => (words[row >> 6] >> (row & 63) & 1) != 0;

    public void Set(int row) => words[row >> 6] |= 1UL << (row & 63);

    public static int WordsFor(int rows) => (rows + 63) >> 6;
}
