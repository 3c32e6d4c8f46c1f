using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>An occupation or group of the national classification of 2022 (职业分类大典), at any of its four levels.</summary>
/// <remarks>Written <c>4</c>, <c>4-02</c>, <c>4-02-06</c>, <c>4-02-06-01</c>. The default is no occupation and not valid.</remarks>
public readonly record struct OccupationCode : IComparable<OccupationCode>
{
    private OccupationCode(int number) => Number = number;

    /// <summary>Seven digits, one for the major group and two for each level below; 00 where the code ends earlier.</summary>
    public int Number { get; }

    /// <summary>How fine the code is.</summary>
    public OccupationLevel Level =>
        Number % 100 != 0 ? OccupationLevel.Occupation
        : Number % 10_000 != 0 ? OccupationLevel.MinorGroup
        : Number % 1_000_000 != 0 ? OccupationLevel.MiddleGroup
        : OccupationLevel.MajorGroup;

    /// <summary>The group one level up; null for a major group.</summary>
    public OccupationCode? Parent => Level == OccupationLevel.MajorGroup ? null : At(Level - 1);

    /// <summary>The group at a level, or the code itself where it is not finer.</summary>
    public OccupationCode At(OccupationLevel level) => level >= Level ? this : new(Number / Unit(level) * Unit(level));

    /// <summary>True where the other code is this one or lies under it.</summary>
    public bool Contains(OccupationCode other) => other.At(Level) == this;

    /// <summary>The finest level at which two codes agree; null where even the major groups differ.</summary>
    public OccupationLevel? CommonLevel(OccupationCode other)
    {
        for (var level = (OccupationLevel)Math.Min((int)Level, (int)other.Level); level >= OccupationLevel.MajorGroup; level--)
        {
            if (At(level) == other.At(level))
                return level;
        }

        return null;
    }

    /// <summary>Reads a code; trailing <c>-00</c> parts are dropped, so <c>4-02-00-00</c> is <c>4-02</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OccupationCode code)
    {
        code = default;
        if (text is not { Length: 1 or 4 or 7 or 10 } || text[0] is < '1' or > '8')
            return false;
        var number = text[0] - '0';
        var ended = false;
        for (var part = 1; part <= 3; part++)
        {
            var start = part * 3 - 2;
            if (start >= text.Length)
            {
                number *= 100;
                continue;
            }

            if (text[start] != '-' || !char.IsAsciiDigit(text[start + 1]) || !char.IsAsciiDigit(text[start + 2]))
                return false;
            var two = (text[start + 1] - '0') * 10 + (text[start + 2] - '0');
            if (ended && two != 0)
                return false;
            // A middle group without minor groups numbers its occupations under 00: 1-01-00-01.
            ended |= part == 1 && two == 0;
            number = number * 100 + two;
        }

        code = new(number);
        return true;
    }

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static OccupationCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no occupation code: expected 4, 4-02, 4-02-06 or 4-02-06-01.");

    /// <summary>Makes a code of its seven digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not that of a code.</exception>
    public static OccupationCode FromNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1_000_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 8_999_999);
        return new(number);
    }

    /// <inheritdoc/>
    public int CompareTo(OccupationCode other) => Number.CompareTo(other.Number);

    /// <summary>Orders groups before what they hold.</summary>
    public static bool operator <(OccupationCode left, OccupationCode right) => left.Number < right.Number;

    /// <summary>Orders groups before what they hold.</summary>
    public static bool operator <=(OccupationCode left, OccupationCode right) => left.Number <= right.Number;

    /// <summary>Orders groups before what they hold.</summary>
    public static bool operator >(OccupationCode left, OccupationCode right) => left.Number > right.Number;

    /// <summary>Orders groups before what they hold.</summary>
    public static bool operator >=(OccupationCode left, OccupationCode right) => left.Number >= right.Number;

    /// <summary>The code with its dashes, as short as its level allows.</summary>
    public override string ToString() => Level switch
    {
        OccupationLevel.MajorGroup => string.Create(CultureInfo.InvariantCulture, $"{Number / 1_000_000}"),
        OccupationLevel.MiddleGroup => string.Create(CultureInfo.InvariantCulture, $"{Number / 1_000_000}-{Number / 10_000 % 100:00}"),
        OccupationLevel.MinorGroup => string.Create(CultureInfo.InvariantCulture, $"{Number / 1_000_000}-{Number / 10_000 % 100:00}-{Number / 100 % 100:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Number / 1_000_000}-{Number / 10_000 % 100:00}-{Number / 100 % 100:00}-{Number % 100:00}"),
    };

    private static int Unit(OccupationLevel level) => level switch
    {
        OccupationLevel.MajorGroup => 1_000_000,
        OccupationLevel.MiddleGroup => 10_000,
        OccupationLevel.MinorGroup => 100,
        _ => 1,
    };
}
