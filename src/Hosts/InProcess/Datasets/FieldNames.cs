using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Jiuye;

/// <summary>Names of fields as texts, made once for all rows: the rows of a file have the same names.</summary>
/// <remarks>Bounded: a name takes the place of another whose bytes look alike, which is then made again.</remarks>
internal sealed class FieldNames
{
    private const int Places = 256;

    private readonly (byte[] Raw, string Name)[] known = new (byte[], string)[Places];

    /// <summary>The name of a property.</summary>
    internal string Of(JsonProperty property)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(property);
        ref var place = ref known[PlaceOf(raw)];
        if (place.Raw is null || !raw.SequenceEqual(place.Raw))
            place = (raw.ToArray(), Name(property, raw));
        return place.Name;
    }

    private static string Name(JsonProperty property, ReadOnlySpan<byte> raw)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // The escapes hold half a character. Nobody takes a field of that name, and the row is refused once what is left of it is gathered.
            return Encoding.UTF8.GetString(raw);
        }
    }

    private static int PlaceOf(ReadOnlySpan<byte> raw)
    {
        var hash = (uint)raw.Length;
        foreach (var part in raw)
            hash = unchecked(hash * 31 + part);
        return (int)((hash ^ hash >> 8) % Places);
    }
}
