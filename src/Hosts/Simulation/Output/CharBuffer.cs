using System.Globalization;

namespace Jiuye.Simulation;

/// <summary>A growing text that is reused from record to record, so that composing one allocates nothing.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class CharBuffer
{
    private char[] characters = new char[2_048];

    internal int Length { get; private set; }

    internal ReadOnlySpan<char> Text => characters.AsSpan(0, Length);

    internal CharBuffer Clear()
    {
        Length = 0;
        return this;
    }

    internal CharBuffer Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > characters.Length)
            Array.Resize(ref characters, Math.Max(characters.Length * 2, Length + text.Length));
        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
        return this;
    }

    internal CharBuffer Append(char character) => Append([character]);

    internal CharBuffer Append(long number)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var written, provider: CultureInfo.InvariantCulture);
        return Append(digits[..written]);
    }

    /// <summary>Appends a number with at most two decimals and no trailing zeros.</summary>
    internal CharBuffer AppendDecimal(double number)
    {
        Span<char> digits = stackalloc char[32];
        number.TryFormat(digits, out var written, "0.##", CultureInfo.InvariantCulture);
        return Append(digits[..written]);
    }

    internal CharBuffer Append(DateOnly day)
    {
        Span<char> digits = stackalloc char[10];
        day.TryFormat(digits, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Append(digits[..written]);
    }

    /// <summary>Appends a record's identity: a letter and nine digits.</summary>
    internal CharBuffer AppendId(char kind, long index)
    {
        Span<char> digits = stackalloc char[9];
        (index + 1).TryFormat(digits, out var written, "D9", CultureInfo.InvariantCulture);
        return Append(kind).Append(digits[..written]);
    }
}
