using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace Jiuye;

/// <summary>Reads decimal numbers as files of facts have them, correctly rounded.</summary>
internal static class PlainNumber
{
    // Up to here digits and powers of ten are exact in a double, so that one division rounds once (Clinger, How to Read Floating Point Numbers Accurately, 1990).
    private const int ExactDigits = 15;

    private static readonly SearchValues<byte> Plain = SearchValues.Create("0123456789."u8);

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads a number that fills the whole text: digits, or digits with a point between.</summary>
    /// <returns>False for whatever else is written, numbers with sign or exponent too: the strict reader judges those.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool TryRead(ReadOnlySpan<byte> text, out double number)
    {
        var (digits, point) = (0L, -1);
        if (text.Length > ExactDigits + 1)
            return TryReadLong(text, out number);
        for (var at = 0; at < text.Length; at++)
        {
            var digit = text[at] - '0';
            if (digit is >= 0 and <= 9)
            {
                digits = digits * 10 + digit;
            }
            else if (text[at] == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                number = 0;
                return false;
            }
        }

        var behind = point < 0 ? 0 : text.Length - 1 - point;
        number = behind == 0 ? digits : digits / Powers[behind];
        // Neither '.5' nor '5.' nor nothing at all, nor one digit too many.
        return text.Length > 0 && point != 0 && point != text.Length - 1 && !(point < 0 && text.Length > ExactDigits);
    }

    private static bool TryReadLong(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        return !text.ContainsAnyExcept(Plain) && Utf8Parser.TryParse(text, out number, out var used) && used == text.Length && double.IsFinite(number);
    }
}
