using System.Text;

namespace Jiuye;

/// <summary>Texts that come again and again, made once: codes, notes and ids of the rows of a file.</summary>
/// <remarks>Bounded: a text takes the place of another that falls on the same place, which is then made again. Not thread-safe.</remarks>
internal sealed class SharedTexts
{
    private const int Places = 1 << 12;

    private readonly string?[] known = new string?[Places];

    /// <summary>The text of ASCII bytes.</summary>
    internal string Of(ReadOnlySpan<byte> ascii)
    {
        ref var place = ref known[PlaceOf(ascii)];
        if (place is null || !Ascii.Equals(ascii, place))
            place = Encoding.ASCII.GetString(ascii);
        return place;
    }

    private static int PlaceOf(ReadOnlySpan<byte> ascii)
    {
        var hash = (uint)ascii.Length;
        foreach (var part in ascii)
            hash = unchecked((hash * 31) + part);
        return (int)((hash ^ (hash >> 12)) % Places);
    }
}
