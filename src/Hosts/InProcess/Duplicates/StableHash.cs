using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Jiuye;

/// <summary>Texts in one number, the same on every machine.</summary>
internal static class StableHash
{
    /// <summary>The first 128 bits of the SHA-256: two texts with one number are taken for one text.</summary>
    internal static UInt128 Of(ReadOnlySpan<char> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    /// <summary>The low half of <see cref="Of"/>, where a wrong equality costs a word in a reason and no more.</summary>
    internal static ulong HalfOf(ReadOnlySpan<char> text) => unchecked((ulong)Of(text));
}
