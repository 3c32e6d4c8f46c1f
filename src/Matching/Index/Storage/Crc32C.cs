using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>CRC-32C, the cyclic redundancy check with Castagnoli's polynomial 1EDC6F41, reflected, as in RFC 3720 (iSCSI), section 12.1.</summary>
internal static class Crc32C
{
    // The instruction needs three cycles for its result but starts one each cycle: so many independent blocks keep it busy.
    private const int Streams = 4;

    /// <summary>The check of bytes, or of bytes that follow others.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="before">The check of what stands before them; 0 for nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var state = ~before;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            state = BitOperations.Crc32C(state, word);
        foreach (var rest in bytes[(bytes.Length & ~7)..])
            state = BitOperations.Crc32C(state, rest);
        return ~state;
    }

    /// <summary>The number of the first block whose check is not the expected one; -1 where all are.</summary>
    /// <param name="bytes">Blocks, one after another; the last may be shorter.</param>
    /// <param name="blockBytes">Bytes a block, a multiple of 8.</param>
    /// <param name="expected">The check of each block.</param>
    public static int FirstWrong(ReadOnlySpan<byte> bytes, int blockBytes, ReadOnlySpan<uint> expected)
    {
        var block = 0;
        for (; bytes.Length - block * blockBytes >= Streams * blockBytes; block += Streams)
        {
            var wrong = FirstWrongOfFour(MemoryMarshal.Cast<byte, ulong>(bytes.Slice(block * blockBytes, Streams * blockBytes)), expected.Slice(block, Streams));
            if (wrong >= 0)
                return block + wrong;
        }

        for (; block < expected.Length; block++)
        {
            var start = block * blockBytes;
            if (Of(bytes.Slice(start, Math.Min(blockBytes, bytes.Length - start))) != expected[block])
                return block;
        }

        return -1;
    }

    // A program that has just started opens an index first: without the mark its gigabyte would be read by code that is not optimised yet.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FirstWrongOfFour(ReadOnlySpan<ulong> words, ReadOnlySpan<uint> expected)
    {
        var quarter = words.Length / Streams;
        var first = words[..quarter];
        var second = words.Slice(quarter, quarter);
        var third = words.Slice(2 * quarter, quarter);
        var fourth = words.Slice(3 * quarter, quarter);
        var (a, b, c, d) = (~0U, ~0U, ~0U, ~0U);
        for (var at = 0; at < first.Length; at++)
        {
            a = BitOperations.Crc32C(a, first[at]);
            b = BitOperations.Crc32C(b, second[at]);
            c = BitOperations.Crc32C(c, third[at]);
            d = BitOperations.Crc32C(d, fourth[at]);
        }

        return ~a != expected[0] ? 0 : ~b != expected[1] ? 1 : ~c != expected[2] ? 2 : ~d != expected[3] ? 3 : -1;
    }
}
