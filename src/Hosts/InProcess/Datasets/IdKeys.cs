using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jiuye;

/// <summary>Makes 128 bits of an identity: of a cryptographic hash, so that nobody can make two that collide to have a row thrown out.</summary>
/// <remarks>Two of ten million identities collide by chance with a probability below 10⁻²⁴. Not thread-safe: it keeps a buffer.</remarks>
internal sealed class IdKeys
{
    private byte[] buffer = new byte[512];

    internal UInt128 Of(string id)
    {
        var most = Encoding.UTF8.GetMaxByteCount(id.Length);
        if (buffer.Length < most)
            buffer = new byte[most];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, Encoding.UTF8.GetBytes(id, buffer)), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
