using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A quarter of a calendar year, written <c>2026Q3</c>.</summary>
public readonly record struct Quarter : IComparable<Quarter>
{
    private Quarter(int index) => Index = index;

    /// <summary>Quarters since the year 0.</summary>
    private int Index { get; }

    /// <summary>The year.</summary>
    public int Year => Index / 4;

    /// <summary>1 to 4.</summary>
    public int Number => Index % 4 + 1;

    /// <summary>Its days.</summary>
    public DateSpan Days
    {
        get
        {
            var first = new DateOnly(Year, 3 * Number - 2, 1);
            return new(first, first.AddMonths(3).AddDays(-1));
        }
    }

    /// <summary>The quarter before.</summary>
    public Quarter Previous => new(Index - 1);

    /// <summary>The same quarter a year ago.</summary>
    public Quarter YearAgo => new(Index - 4);

    /// <summary>The quarter that holds a day.</summary>
    public static Quarter Of(DateOnly day) => new(4 * day.Year + (day.Month - 1) / 3);

    /// <summary>Reads <c>2026Q3</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quarter quarter)
    {
        quarter = default;
        if (text is not { Length: 6 } || text[4] != 'Q' || text[5] is < '1' or > '4' || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 2)
            return false;
        quarter = new(4 * year + (text[5] - '1'));
        return true;
    }

    /// <summary>Reads <c>2026Q3</c>.</summary>
    /// <exception cref="FormatException">The text is no quarter.</exception>
    public static Quarter Parse(string text) =>
        TryParse(text, out var quarter) ? quarter : throw new FormatException($"'{text}' is no quarter: expected a year and Q1 to Q4, such as 2026Q3.");

    /// <inheritdoc/>
    public int CompareTo(Quarter other) => Index.CompareTo(other.Index);

    /// <summary>Earlier first.</summary>
    public static bool operator <(Quarter left, Quarter right) => left.Index < right.Index;

    /// <summary>Earlier first.</summary>
    public static bool operator <=(Quarter left, Quarter right) => left.Index <= right.Index;

    /// <summary>Earlier first.</summary>
    public static bool operator >(Quarter left, Quarter right) => left.Index > right.Index;

    /// <summary>Earlier first.</summary>
    public static bool operator >=(Quarter left, Quarter right) => left.Index >= right.Index;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}Q{Number}");
}
