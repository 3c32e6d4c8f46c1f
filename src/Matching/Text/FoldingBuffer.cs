using Jiuye.Matching.Text.Segmentation;

namespace Jiuye.Matching.Text;

/// <summary>Folds a text into arrays that are used again for the next one.</summary>
/// <remarks>
/// Markup is reduced while the folded text grows: whenever a character is written that may close an entity, a tag or an escape, the tail is
/// looked at. What is left therefore holds nothing reducible, so folding twice changes nothing, and the time is linear in the text.
/// </remarks>
internal sealed class FoldingBuffer
{
    [ThreadStatic]
    private static FoldingBuffer? spare;

    private readonly FoldingTable table = FoldingTable.Shared;
    private char[] text = new char[1024];
    private int[] starts = new int[1025];
    private int length;

    /// <summary>The folded text.</summary>
    internal ReadOnlySpan<char> Text => text.AsSpan(0, length);

    /// <summary>n + 1 positions in the original, never falling: where the i-th folded character began, and last the original's length.</summary>
    internal ReadOnlySpan<int> Starts => starts.AsSpan(0, length + 1);

    /// <summary>The piece of the original that a piece of the folded text stands for, without unseen characters after it.</summary>
    internal Range Original(ReadOnlySpan<char> original, int start, int end)
    {
        var (from, to) = (starts[start], starts[end]);
        while (to > from + 1 && (char.IsWhiteSpace(original[to - 1]) || table[original[to - 1]] == FoldingTable.Removed))
            to--;
        return from..to;
    }

    /// <summary>Room for the words of the text.</summary>
    internal WordLattice Lattice { get; } = new();

    /// <summary>Takes the thread's spare buffer, or a new one where that is in use (a sink may analyse in turn).</summary>
    internal static FoldingBuffer Rent()
    {
        var buffer = spare ?? new();
        spare = null;
        return buffer;
    }

    /// <summary>Gives the buffer back; one that had to grow past a few pages is left to the collector.</summary>
    internal void Return()
    {
        if (text.Length <= 64 * 1024)
            spare = this;
    }

    internal void Fold(ReadOnlySpan<char> original)
    {
        length = 0;
        for (var at = 0; at < original.Length; at++)
        {
            var c = original[at];
            if (!char.IsSurrogate(c))
                Write(c, at);
            else if (char.IsHighSurrogate(c) && at + 1 < original.Length && char.IsLowSurrogate(original[at + 1]))
            {
                WritePair(c, original[at + 1], at);
                at++;
            }
            else
                Append('\uFFFD', at);
        }

        EnsureRoom();
        starts[length] = original.Length;
    }

    private void Write(char c, int start)
    {
        var folded = table[c];
        if (folded == FoldingTable.Removed)
            return;
        if (folded != FoldingTable.Expanded)
        {
            WriteFolded(folded, start);
            return;
        }

        foreach (var part in table.Expansion(c))
            WriteFolded(part, start);
    }

    private void WritePair(char high, char low, int start)
    {
        if (table.Beyond(char.ConvertToUtf32(high, low)) is { } plain)
        {
            foreach (var part in plain)
                WriteFolded(part, start);
            return;
        }

        Append(high, start);
        Append(low, start + 1);
    }

    private void WriteFolded(char folded, int start)
    {
        if (folded == ' ' && length > 0 && text[length - 1] is ' ' or '\n')
            return;
        if (folded is '\n' && length > 0 && text[length - 1] == '\n')
            return;
        Append(folded, start);
        switch (folded)
        {
            case ';':
                ReduceEntity();
                break;
            case '>':
                ReduceTag();
                break;
            case '_':
                ReduceEscape();
                break;
        }
    }

    private void ReduceEntity()
    {
        var lowest = Math.Max(0, length - HtmlRemains.LongestEntity);
        for (var at = length - 2; at >= lowest; at--)
        {
            if (text[at] != '&')
                continue;
            if (HtmlRemains.TryEntity(text.AsSpan(at + 1, length - at - 2), out var character))
                Replace(at, character);
            return;
        }
    }

    private void ReduceTag()
    {
        var lowest = Math.Max(0, length - HtmlRemains.LongestTag);
        var at = lowest + text.AsSpan(lowest, length - 1 - lowest).LastIndexOfAny('<', '>');
        if (at >= lowest && text[at] == '<' && HtmlRemains.IsTag(text.AsSpan(at + 1, length - at - 2)))
            Replace(at, '\n');
    }

    private void ReduceEscape()
    {
        if (length >= 7 && HtmlRemains.TrySpreadsheetEscape(text.AsSpan(length - 7, 7), out var character))
            Replace(length - 7, character);
    }

    /// <summary>Drops the tail from <paramref name="at"/> and writes what it stood for, which may close something in turn.</summary>
    private void Replace(int at, char character)
    {
        length = at;
        Write(character, starts[at]);
    }

    private void Append(char c, int start)
    {
        EnsureRoom();
        text[length] = c;
        starts[length++] = start;
    }

    private void EnsureRoom()
    {
        if (length + 1 < starts.Length)
            return;
        Array.Resize(ref text, text.Length * 2);
        Array.Resize(ref starts, text.Length + 1);
    }
}
