using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jiuye;

/// <summary>Remembers where each identity was first seen.</summary>
/// <remarks>
/// Keeps 128 bits of a cryptographic hash for each instead of the text: 40 bytes a row however long the identities are, and nobody can
/// make two of them collide to have a row thrown out.
/// </remarks>
internal sealed class IdLedger
{
    private readonly Dictionary<UInt128, (int File, long Line)> seen = [];
    private readonly List<string> files = [];
    private byte[] buffer = new byte[512];

    internal void Begin(string file) => files.Add(file);

    /// <summary>Adds an identity; false where it was there already, with the place.</summary>
    internal bool TryAdd(string id, long line, out string earlier)
    {
        earlier = "";
        var key = KeyOf(id);
        if (seen.TryAdd(key, (files.Count - 1, line)))
            return true;
        var (file, first) = seen[key];
        earlier = FormattableString.Invariant($"{files[file]}:{first}");
        return false;
    }

    private UInt128 KeyOf(string id)
    {
        var most = Encoding.UTF8.GetMaxByteCount(id.Length);
        if (buffer.Length < most)
            buffer = new byte[most];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, Encoding.UTF8.GetBytes(id, buffer)), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
