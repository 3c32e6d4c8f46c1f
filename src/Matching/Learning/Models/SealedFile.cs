using System.Security.Cryptography;
using System.Text;

namespace Jiuye.Matching.Learning.Models;

/// <summary>A file of a mark with the version, a body, and the SHA-256 of both. Little-endian.</summary>
internal static class SealedFile
{
    private const int ChecksumLength = 32;

    /// <summary>The file's bytes.</summary>
    internal static byte[] ToBytes(ReadOnlySpan<byte> mark, Action<BinaryWriter> writeBody)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(mark);
        writeBody(writer);
        writer.Flush();
        writer.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <param name="mark">What it begins with.</param>
    /// <param name="unmarked">What is said of a file that does not.</param>
    /// <param name="readBody">Reads the body.</param>
    /// <exception cref="InvalidDataException">The file has another mark, is damaged or cut, or its parts do not fit together.</exception>
    internal static T Read<T>(Stream stream, string name, ReadOnlySpan<byte> mark, string unmarked, Func<BinaryReader, T> readBody)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (!bytes.StartsWith(mark))
            throw new InvalidDataException($"{name}: {unmarked}");
        var body = bytes[..Math.Max(mark.Length, bytes.Length - ChecksumLength)];
        if (bytes.Length < mark.Length + ChecksumLength || !SHA256.HashData(body).AsSpan().SequenceEqual(bytes[body.Length..]))
            throw new InvalidDataException($"{name}: is damaged or cut: its {bytes.Length} bytes do not have the checksum at their end.");
        try
        {
            using var held = new MemoryStream(copy.GetBuffer(), mark.Length, body.Length - mark.Length, writable: false);
            using var reader = new BinaryReader(held, Encoding.UTF8);
            return readBody(reader);
        }
        catch (Exception fault) when (fault is EndOfStreamException or ArgumentException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"{name}: its parts do not fit together: {fault.Message}", fault);
        }
    }
}
