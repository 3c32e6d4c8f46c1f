using Jiuye.Matching.Text;

namespace Jiuye.Matching.Audit;

/// <summary>
/// A folded text as the audit reads it: pictographs that stand for people become their words, blanks and signs inside Chinese words disappear
/// (限·男·性, 孕 妇), and each character knows its clause and sentence. Used again for the next text.
/// </summary>
/// <remarks>What disappears still parts the pieces between which it stood, unless a word of the lexicon spans it.</remarks>
internal sealed class AuditText
{
    // Longer than any sentence; what has no stops is cut, so that time stays linear.
    private const int LongestSentence = 240;

    private char[] text = new char[1024];
    private int[] folded = new int[1025];
    private byte[] breaks = new byte[1025];
    private int length;

    /// <summary>The characters.</summary>
    internal ReadOnlySpan<char> Text => text.AsSpan(0, length);

    /// <summary>The words of the lexicon in their order, without overlaps.</summary>
    internal List<AuditToken> Tokens { get; } = [];

    /// <summary>The parts that any of the words plays.</summary>
    internal WordRoles Roles { get; private set; }

    /// <summary>True where the text holds digits or numerals of two characters, which may be ages.</summary>
    internal bool HasNumbers { get; private set; }

    /// <summary>Where a character stands in the folded text; for the length, that text's length.</summary>
    internal int Folded(int at) => folded[at];

    /// <summary>What parts a character from the one before it.</summary>
    internal AuditBreak BreakBefore(int at) => at == 0 || at == length ? AuditBreak.Sentence : (AuditBreak)Math.Max(breaks[at], Math.Max(OwnBreak(text[at - 1]), OwnBreak(text[at])));

    /// <summary>Reads a folded text.</summary>
    internal void Read(ReadOnlySpan<char> original, FoldingBuffer buffer)
    {
        length = 0;
        HasNumbers = false;
        Write(original, buffer.Text, buffer.Starts);
        Tokens.Clear();
        Roles = WordRoles.None;
        for (var at = 0; at < length;)
        {
            if (ContinuesLatin(at) || AuditLexicon.Default.LongestAt(Text, at, out var size) is not { } word)
            {
                at++;
                continue;
            }

            breaks.AsSpan(at + 1, size - 1).Clear();
            Tokens.Add(new(at, at + size, word));
            Roles |= word.Roles;
            at += size;
        }
    }

    /// <summary>The piece between breaks of at least some strength that holds a place.</summary>
    internal (int Start, int End) Around(int at, AuditBreak least)
    {
        var start = at;
        while (start > 0 && at - start < LongestSentence && BreakBefore(start) < least)
            start--;
        var end = at + 1;
        while (end < length && end - at < LongestSentence && BreakBefore(end) < least)
            end++;
        return (start, Math.Min(end, length));
    }

    /// <summary>The index of the first token that starts at or after a place.</summary>
    internal int TokenFrom(int at)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Write(ReadOnlySpan<char> original, ReadOnlySpan<char> source, ReadOnlySpan<int> starts)
    {
        EnsureRoom((source.Length * 3) + 64);
        var pending = AuditBreak.None;
        for (var at = 0; at < source.Length; at++)
        {
            var c = source[at];
            if (IsSign(c))
            {
                if (WritePictures(original[starts[at]..starts[at + 1]], at, ref pending))
                    continue;
                if (c == '\n')
                    Append('\n', at, AuditBreak.None);
                else if (IsInsideWord(source, at))
                    pending = AuditBreak.Item;
                else if (c == ' ' && IsBetweenLoneDigits(source, at))
                    pending = AuditBreak.None;
                else if (c != ' ' || (at > 0 && IsLatinOrDigit(source[at - 1]) && at + 1 < source.Length && IsLatinOrDigit(source[at + 1])))
                    Append(c, at, pending);
                else
                    pending = AuditBreak.Item;
                if (c == '\n')
                    pending = AuditBreak.None;
                continue;
            }

            Append(c, at, pending);
            pending = AuditBreak.None;
        }

        folded[length] = source.Length;
        breaks[length] = 0;
    }

    private bool WritePictures(ReadOnlySpan<char> range, int at, ref AuditBreak pending)
    {
        var written = false;
        for (var place = 0; place < range.Length; place++)
        {
            var isPair = char.IsHighSurrogate(range[place]) && place + 1 < range.Length && char.IsLowSurrogate(range[place + 1]);
            if (!isPair && range[place] < '\u2600')
                continue;
            if (AuditLexicon.Default.Picture(isPair ? char.ConvertToUtf32(range[place], range[place + 1]) : range[place]) is { } words && length + words.Length < text.Length)
            {
                foreach (var c in words)
                    Append(c, at, AuditBreak.None);
                written = true;
            }
        }

        if (written)
            pending = AuditBreak.None;
        return written;
    }

    private void Append(char c, int at, AuditBreak pending)
    {
        EnsureRoom(length + 1);
        text[length] = c;
        folded[length] = at;
        breaks[length++] = (byte)pending;
        HasNumbers |= char.IsAsciiDigit(c) || c is '十' or '卅' or '廿' or '拾' or '七' or '八' or '九' or '〇' or '零';
    }

    private static bool IsInsideWord(ReadOnlySpan<char> source, int at) =>
        source[at] is not ('\n' or ' ') && source[at] < '\u2600' && at > 0 && at + 1 < source.Length && IsIdeograph(source[at - 1]) && IsIdeograph(source[at + 1]);

    // 3 5 岁.
    private static bool IsBetweenLoneDigits(ReadOnlySpan<char> source, int at) =>
        at > 0 && at + 2 < source.Length && char.IsAsciiDigit(source[at - 1]) && char.IsAsciiDigit(source[at + 1])
        && (at < 2 || !char.IsAsciiDigit(source[at - 2])) && !char.IsAsciiDigit(source[at + 2]) && (source[at + 2] is '岁' or '周' or '后' or '-' || (source[at + 2] == ' ' && at + 3 < source.Length && source[at + 3] is '岁' or '周' or '后'));

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or '〇';

    private bool ContinuesLatin(int at) => at > 0 && breaks[at] == 0 && char.IsAsciiLetter(text[at]) && IsLatinOrDigit(text[at - 1]);

    private static bool IsLatinOrDigit(char c) => char.IsAsciiLetterOrDigit(c);

    // Signs that may stand inside a word; pictographs of the basic plane too, which folding leaves.
    private static bool IsSign(char c) => c is ' ' or '\n' or '@' or '#' or '$' or '^' or '=' or '·' or '-' or '_' or '/' or '*' or '•' or '|' or '\\' or '^' or '`' or '\'' or '.' || c is >= '\u2600' and <= '\u27BF';

    private static byte OwnBreak(char c) => (byte)(c switch
    {
        '。' or ';' or '!' or '?' or '\n' or '…' => AuditBreak.Sentence,
        ',' or '(' or ')' or '[' or ']' or '【' or '】' or '{' or '}' or '"' or '“' or '”' or '《' or '》' or '「' or '」' or '~' or '※' or '★' or '◆' or '●' or '■' or '▪' or '☆' or '=' => AuditBreak.Clause,
        '、' or ':' or '/' or '|' or '+' or '&' or '.' or '·' or ' ' or '-' or '—' or '*' or '_' or '<' or '>' or '#' or '\'' or '•' => AuditBreak.Item,
        _ => AuditBreak.None,
    });

    private void EnsureRoom(int needed)
    {
        if (needed < text.Length)
            return;
        var size = Math.Max(needed + 1, text.Length * 2);
        Array.Resize(ref text, size);
        Array.Resize(ref folded, size + 1);
        Array.Resize(ref breaks, size + 1);
    }
}
