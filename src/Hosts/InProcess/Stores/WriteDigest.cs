using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Jiuye;

/// <summary>What tells one request's rows from another's: SHA-256 over every key and body with their lengths.</summary>
internal static class WriteDigest
{
    internal static byte[] Of(IReadOnlyList<RecordWrite> writes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(int)];
        foreach (var (key, body) in writes)
        {
            Add(hash, number, (int)key.Kind);
            Add(hash, number, Encoding.UTF8.GetBytes(key.Id));
            // -1 is the length of what is let go, which is not the same as an empty body.
            if (body is { } line)
                Add(hash, number, line.Span);
            else
                Add(hash, number, -1);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>SHA-256 over one body, as databases compute it too.</summary>
    internal static byte[] Of(ReadOnlySpan<byte> body) => SHA256.HashData(body);

    private static void Add(IncrementalHash hash, Span<byte> number, ReadOnlySpan<byte> bytes)
    {
        Add(hash, number, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, Span<byte> number, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(number, value);
        hash.AppendData(number);
    }
}
