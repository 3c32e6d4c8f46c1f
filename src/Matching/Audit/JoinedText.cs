namespace Jiuye.Matching.Audit;

/// <summary>Texts one below the other, in room that is used again.</summary>
internal sealed class JoinedText
{
    private char[] text = new char[1024];
    private int length;

    internal ReadOnlySpan<char> Text => text.AsSpan(0, length);

    internal void Clear() => length = 0;

    /// <summary>Adds a text as lines of their own.</summary>
    internal void Add(string lines)
    {
        if (length + lines.Length + 1 > text.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, length + lines.Length + 1));
        if (length > 0)
            text[length++] = '\n';
        lines.CopyTo(text.AsSpan(length));
        length += lines.Length;
    }
}
