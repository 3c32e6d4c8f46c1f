using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>A place of the PRC: province, city, county or street.</summary>
/// <remarks>Six digits by GB/T 2260 (province 2, city 2, county 2; 00 = the whole), nine for a street or town. The default is no place and not valid.</remarks>
public readonly record struct DistrictCode : IComparable<DistrictCode>
{
    private DistrictCode(int number) => Number = number;

    /// <summary>The digits as a number: six for a province, city or county, nine for a street.</summary>
    public int Number { get; }

    /// <summary>How fine the place is.</summary>
    public DistrictLevel Level =>
        Number >= 100_000_000 ? DistrictLevel.Street
        : Number % 100 != 0 ? DistrictLevel.County
        : Number % 10_000 != 0 ? DistrictLevel.City
        : DistrictLevel.Province;

    /// <summary>The county that holds the place, or the place itself where it is a county or coarser.</summary>
    public DistrictCode County => Level == DistrictLevel.Street ? new(Number / 1_000) : this;

    /// <summary>The city that holds the place, or the place itself where it is a city or a province.</summary>
    /// <remarks>For the four municipalities this is 市辖区 or 县 (110100); use <see cref="Region"/> to have the whole municipality.</remarks>
    public DistrictCode City => Level <= DistrictLevel.City ? this : new(County.Number / 100 * 100);

    /// <summary>The province that holds the place.</summary>
    public DistrictCode Province => new(County.Number / 10_000 * 10_000);

    /// <summary>The labour-market city: the prefecture-level city, the whole of a municipality, or a county under direct provincial rule itself.</summary>
    public DistrictCode Region => IsMunicipality ? Province : IsDirectlyGoverned ? County : City;

    private bool IsMunicipality => Province.Number is 110_000 or 120_000 or 310_000 or 500_000;

    // 90 as the city part stands for "counties directly under the province" (419000, 429000, 469000, 659000): no city at all.
    private bool IsDirectlyGoverned => Level >= DistrictLevel.County && County.Number / 100 % 100 == 90;

    /// <summary>The next coarser place; null for a province.</summary>
    public DistrictCode? Parent => Level switch
    {
        DistrictLevel.Street => County,
        DistrictLevel.County => City,
        DistrictLevel.City => Province,
        _ => null,
    };

    /// <summary>True where the other place is this one or lies in it.</summary>
    public bool Contains(DistrictCode other) => Level switch
    {
        DistrictLevel.Province => other.Province == this,
        DistrictLevel.City => other.City == this,
        DistrictLevel.County => other.County == this,
        _ => other == this,
    };

    /// <summary>Reads six or nine digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DistrictCode code)
    {
        code = default;
        if (text is not { Length: 6 or 9 } || text[0] == '0')
            return false;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        if (text.Length == 9 && number / 1_000 % 100 == 0)
            return false;
        code = new(number);
        return true;
    }

    /// <summary>Reads six or nine digits.</summary>
    /// <exception cref="FormatException">The text is not six or nine digits.</exception>
    public static DistrictCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no district code: six digits (GB/T 2260), or nine for a street.");

    /// <summary>Makes a code of its six or nine digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not that of a code.</exception>
    public static DistrictCode FromNumber(int number) => number is >= 100_000 and <= 999_999 || (number is >= 100_000_000 and <= 999_999_999 && number / 1_000 % 100 != 0)
        ? new(number)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "Expected the six digits of GB/T 2260, or nine for a street.");

    /// <inheritdoc/>
    public int CompareTo(DistrictCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Orders as texts, so that streets follow their county.</summary>
    public static bool operator <(DistrictCode left, DistrictCode right) => left.CompareTo(right) < 0;

    /// <summary>Orders as texts, so that streets follow their county.</summary>
    public static bool operator <=(DistrictCode left, DistrictCode right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as texts, so that streets follow their county.</summary>
    public static bool operator >(DistrictCode left, DistrictCode right) => left.CompareTo(right) > 0;

    /// <summary>Orders as texts, so that streets follow their county.</summary>
    public static bool operator >=(DistrictCode left, DistrictCode right) => left.CompareTo(right) >= 0;

    /// <summary>The digits.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
