using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Jiuye;

/// <summary>What one or two fields of a row mean, found out once by the long way's own readers for all rows that state them in the same bytes.</summary>
/// <remarks>Bounded: a value takes the place of another that falls on the same place, which is then found out again. Not thread-safe.</remarks>
/// <param name="options">How rows are read.</param>
/// <param name="first">A field.</param>
/// <param name="second">Another that is read together with it; empty for none.</param>
/// <param name="read">Reads them from a row that has no others.</param>
internal sealed class FieldCache<T>(ReadOptions options, string first, string second, Func<RowFields, CommonFields, T> read)
{
    private const int Places = 1 << 12;

    private readonly Entry?[] known = new Entry?[Places];
    private readonly RowFields fields = new();
    private readonly CommonFields common = new(options);

    /// <summary>What the fields mean; false where the long way refuses the row for them.</summary>
    /// <param name="firstValue">The JSON of the first field; empty where the row has none.</param>
    /// <param name="secondValue">That of the second.</param>
    /// <param name="isExact">True for a row that a writer of this library wrote.</param>
    /// <param name="value">The meaning.</param>
    internal bool TryRead(ReadOnlySpan<byte> firstValue, ReadOnlySpan<byte> secondValue, bool isExact, out T value)
    {
        ref var place = ref known[(int)((HashOf(firstValue, isExact ? 1u : 2u) ^ (HashOf(secondValue, 3) << 1)) % Places)];
        if (place is not { } entry || entry.IsExact != isExact || !firstValue.SequenceEqual(entry.First) || !secondValue.SequenceEqual(entry.Second))
            place = entry = Find(firstValue.ToArray(), secondValue.ToArray(), isExact);
        value = entry.Value;
        return entry.IsTaken;
    }

    private Entry Find(byte[] firstValue, byte[] secondValue, bool isExact)
    {
        var parts = new List<byte[]>();
        if (isExact)
            parts.Add(Encoding.UTF8.GetBytes(FormattableString.Invariant($"\"{RowFields.FormatName}\":{RowFields.Format}")));
        if (firstValue.Length > 0)
            parts.Add([.. Encoding.UTF8.GetBytes($"\"{first}\":"), .. firstValue]);
        if (secondValue.Length > 0)
            parts.Add([.. Encoding.UTF8.GetBytes($"\"{second}\":"), .. secondValue]);
        byte[] row = [(byte)'{', .. parts.SelectMany(static (part, at) => at == 0 ? part : [(byte)',', .. part]), (byte)'}'];
        using var document = JsonDocument.Parse(row);
        fields.Begin(document.RootElement);
        common.Begin(fields, new());
        var value = read(fields, common);
        return new(firstValue, secondValue, isExact, value, fields.Fault is null);
    }

    private static uint HashOf(ReadOnlySpan<byte> bytes, uint start)
    {
        unchecked
        {
            ulong hash = start + (uint)bytes.Length;
            for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * 0x9E3779B97F4A7C15 ^ (hash >> 29);
            foreach (var part in bytes)
                hash = (hash ^ part) * 0x100000001B3;
            hash ^= hash >> 32;
            return (uint)(hash ^ (hash >> 15));
        }
    }

    private sealed record Entry(byte[] First, byte[] Second, bool IsExact, T Value, bool IsTaken);
}
