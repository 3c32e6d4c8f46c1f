using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>Growing text of CSV lines, formatted without a string for each field.</summary>
internal sealed class CsvText
{
    // No number is longer.
    private const int LongestNumber = 32;

    // Above this a double may not be a whole number that prints as one.
    private const double LargestWhole = 1e15;

    private char[] text = new char[1 << 16];
    private int length;
    private bool midLine;

    internal ReadOnlySpan<char> Span => text.AsSpan(0, length);

    internal void Clear() => (length, midLine) = (0, false);

    internal void EndLine()
    {
        Room(1)[0] = '\n';
        length++;
        midLine = false;
    }

    /// <summary>A text, in quotes where it holds a comma, a quote or a line end; nothing for null.</summary>
    internal void Field(string? value)
    {
        Next();
        if (value is null)
            return;
        if (value.AsSpan().ContainsAny(",\"\r\n"))
            value = $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        value.CopyTo(Room(value.Length));
        length += value.Length;
    }

    internal void Field(int value)
    {
        Next();
        value.TryFormat(Room(LongestNumber), out var written, provider: CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>A number, the shortest text that reads back as it; nothing where it is none.</summary>
    internal void Field(double value)
    {
        Next();
        if (double.IsNaN(value))
            return;
        int written;
        // Wages are mostly whole, and whole numbers print ten times as fast.
        if (Math.Abs(value) < LargestWhole && value == Math.Truncate(value))
            ((long)value).TryFormat(Room(LongestNumber), out written, provider: CultureInfo.InvariantCulture);
        else
            value.TryFormat(Room(LongestNumber), out written, provider: CultureInfo.InvariantCulture);
        length += written;
    }

    private void Next()
    {
        if (midLine)
        {
            Room(1)[0] = ',';
            length++;
        }

        midLine = true;
    }

    private Span<char> Room(int wanted)
    {
        if (text.Length - length < wanted)
            Array.Resize(ref text, Math.Max(2 * text.Length, length + wanted));
        return text.AsSpan(length);
    }
}
