using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Jiuye;

/// <summary>Numbers the distinct values of a column of bytes in the order in which they are first seen. Not safe for threads.</summary>
/// <remarks>
/// Open addressing over the first sixteen bytes, which hold nearly every code whole; what is longer is compared to its end. A caller hands in memory
/// that may be read sixteen bytes beyond the value's start.
/// </remarks>
internal sealed class Utf8Codes
{
    private const int Whole = 16;

    private Entry[] entries = new Entry[256];
    private readonly List<byte[]> values = [];

    private struct Entry
    {
        internal ulong Low;
        internal ulong High;
        internal int Length;

        // One more than the number, so that 0 is a free place.
        internal int Number;
    }

    /// <summary>The values in the order of their numbers; null for the empty one.</summary>
    /// <returns>Null where a value is no UTF-8.</returns>
    internal string?[]? ToStrings()
    {
        if (values.Exists(static value => !Utf8.IsValid(value)))
            return null;
        return [.. values.Select(static value => value.Length == 0 ? null : Encoding.UTF8.GetString(value))];
    }

    /// <summary>The number of a value.</summary>
    /// <param name="start">The first byte of the value; sixteen bytes from here may be read.</param>
    /// <param name="length">Its length in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal int NumberOf(ref byte start, int length)
    {
        var low = Unsafe.ReadUnaligned<ulong>(ref start);
        var high = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 8));
        if (length < 8)
            (low, high) = (low & ((1UL << (8 * length)) - 1), 0);
        else if (length < Whole)
            high &= (1UL << (8 * (length - 8))) - 1;
        var at = Hash(low, high, length) & (uint)(entries.Length - 1);
        while (true)
        {
            ref var entry = ref entries[at];
            if (entry.Number == 0)
                return Add(MemoryMarshal.CreateReadOnlySpan(ref start, length), low, high);
            if (entry.Low == low && entry.High == high && entry.Length == length && (length <= Whole || EndsAlike(entry.Number - 1, ref start, length)))
                return entry.Number - 1;
            at = (at + 1) & (uint)(entries.Length - 1);
        }
    }

    private bool EndsAlike(int number, ref byte start, int length) =>
        values[number].AsSpan(Whole).SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref start, Whole), length - Whole));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ulong low, ulong high, int length)
    {
        unchecked
        {
            // Multiplication mixes upwards; the upper bits are then brought down.
            var mixed = (low ^ BitOperations.RotateLeft(high, 29) ^ (ulong)length) * 0x9E3779B97F4A7C15UL;
            return (uint)(mixed >> 32) ^ (uint)(mixed >> 47);
        }
    }

    private int Add(ReadOnlySpan<byte> value, ulong low, ulong high)
    {
        values.Add(value.ToArray());
        if (values.Count * 2 > entries.Length)
            Grow();
        Place(new() { Low = low, High = high, Length = value.Length, Number = values.Count });
        return values.Count - 1;
    }

    private void Grow()
    {
        var before = entries;
        entries = new Entry[2 * before.Length];
        foreach (var entry in before)
        {
            if (entry.Number != 0)
                Place(entry);
        }
    }

    private void Place(Entry entry)
    {
        var at = Hash(entry.Low, entry.High, entry.Length) & (uint)(entries.Length - 1);
        while (entries[at].Number != 0)
            at = (at + 1) & (uint)(entries.Length - 1);
        entries[at] = entry;
    }
}
