using System.Diagnostics.CodeAnalysis;

namespace Jiuye.Analytics;

/// <summary>A district, street or community by its statistical code: 6, 9 or 12 digits, each the beginning of the next.</summary>
/// <remarks>统计用区划代码: GB/T 2260 for the first six, three more a street, three more a community. The default is no area and not valid.</remarks>
public readonly record struct AreaCode : IComparable<AreaCode>
{
    private AreaCode(string digits) => Digits = digits;

    /// <summary>The digits.</summary>
    public string Digits { get; }

    /// <summary>How fine it is.</summary>
    public AreaLevel Level => (AreaLevel)Digits.Length;

    /// <summary>The area of a level that holds this one; null where this one is coarser.</summary>
    public AreaCode? At(AreaLevel level) => Digits.Length < (int)level ? null : new(Digits[..(int)level]);

    /// <summary>True where the other area is this one or lies in it.</summary>
    public bool Contains(AreaCode other) => other.Digits.StartsWith(Digits, StringComparison.Ordinal);

    /// <summary>Reads 6, 9 or 12 digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AreaCode code)
    {
        code = default;
        if (text is not { Length: 6 or 9 or 12 } || text[0] == '0' || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return false;
        code = new(text);
        return true;
    }

    /// <summary>Reads 6, 9 or 12 digits.</summary>
    /// <exception cref="FormatException">The text is not so.</exception>
    public static AreaCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no area code: expected 6 digits for a district, 9 for a street or 12 for a community.");

    /// <inheritdoc/>
    public int CompareTo(AreaCode other) => string.CompareOrdinal(Digits, other.Digits);

    /// <summary>Orders by digits, an area before its parts.</summary>
    public static bool operator <(AreaCode left, AreaCode right) => left.CompareTo(right) < 0;

    /// <summary>Orders by digits, an area before its parts.</summary>
    public static bool operator <=(AreaCode left, AreaCode right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by digits, an area before its parts.</summary>
    public static bool operator >(AreaCode left, AreaCode right) => left.CompareTo(right) > 0;

    /// <summary>Orders by digits, an area before its parts.</summary>
    public static bool operator >=(AreaCode left, AreaCode right) => left.CompareTo(right) >= 0;

    /// <summary>The digits.</summary>
    public override string ToString() => Digits;
}
