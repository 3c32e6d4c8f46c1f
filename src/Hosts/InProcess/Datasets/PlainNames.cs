using System.Text;

namespace Jiuye;

/// <summary>The fields that rows of a kind may have, told by the bytes of their names, and where those of the row at hand stand.</summary>
/// <remarks>Not thread-safe: one for each thread.</remarks>
internal sealed class PlainNames
{
    // As many as bits remember which were seen.
    private const int MostFields = 64;
    private const int Places = 256;

    private readonly byte[][] names;
    private readonly sbyte[] first = new sbyte[Places];
    private readonly sbyte[] further;

    // The rows of a file mostly have their fields in one order.
    private readonly int[] following;

    /// <param name="fields">At most 64.</param>
    internal PlainNames(IReadOnlyList<PlainField> fields)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fields.Count, MostFields);
        Fields = [.. fields];
        Values = new PlainValue[Fields.Length];
        names = [.. fields.Select(static field => Encoding.UTF8.GetBytes(field.Name))];
        further = new sbyte[names.Length];
        following = new int[names.Length + 1];
        Array.Fill<sbyte>(first, -1);
        for (var field = 0; field < names.Length; field++)
        {
            ref var place = ref first[PlaceOf(names[field])];
            (further[field], place) = (place, (sbyte)field);
        }
    }

    internal PlainField[] Fields { get; }

    internal PlainValue[] Values { get; }

    /// <summary>The field of a name; -1 where nobody knows it.</summary>
    /// <param name="name">Its bytes.</param>
    /// <param name="last">The field before it; -1 for none.</param>
    internal int Of(ReadOnlySpan<byte> name, int last)
    {
        ref var likely = ref following[last + 1];
        if (name.SequenceEqual(names[likely]))
            return likely;
        for (int field = first[PlaceOf(name)]; field >= 0; field = further[field])
        {
            if (name.SequenceEqual(names[field]))
                return likely = field;
        }

        return -1;
    }

    private static int PlaceOf(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length;
        foreach (var part in name)
            hash = unchecked((hash * 31) + part);
        return (int)((hash ^ (hash >> 8)) % Places);
    }
}
