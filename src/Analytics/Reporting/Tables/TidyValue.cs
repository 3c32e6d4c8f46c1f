using System.Globalization;

namespace Jiuye.Analytics.Reporting;

/// <summary>A cell of a tidy table: a text, a number, or nothing.</summary>
/// <remarks>Numbers are written in full, with a point and no separators, on every machine. The default is nothing.</remarks>
public readonly record struct TidyValue
{
    private TidyValue(string? text, bool isText)
    {
        Text = text;
        IsText = isText;
    }

    /// <summary>What is written; null for nothing.</summary>
    public string? Text { get; }

    /// <summary>True for words, false for numbers, dates and nothing.</summary>
    public bool IsText { get; }

    /// <summary>Words; null for nothing.</summary>
    public static TidyValue Words(string? text) => new(text, text is not null);

    /// <summary>A whole number; null for nothing.</summary>
    public static TidyValue Number(long? number) => new(number?.ToString(CultureInfo.InvariantCulture), false);

    /// <summary>An exact number; null for nothing.</summary>
    public static TidyValue Number(decimal? number) => new(number?.ToString(CultureInfo.InvariantCulture), false);

    /// <summary>A number, shortest form that reads back the same; null for nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static TidyValue Number(double? number) => number is { } known && !double.IsFinite(known)
        ? throw new ArgumentOutOfRangeException(nameof(number), number, "A number in a table is finite.")
        : new(number?.ToString("R", CultureInfo.InvariantCulture), false);

    /// <summary>Words.</summary>
    public static implicit operator TidyValue(string? text) => Words(text);

    /// <summary>A whole number.</summary>
    public static implicit operator TidyValue(long number) => Number((long?)number);

    /// <summary>An exact number.</summary>
    public static implicit operator TidyValue(decimal number) => Number((decimal?)number);
}
