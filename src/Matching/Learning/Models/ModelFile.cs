using System.Security.Cryptography;
using System.Text;

namespace Jiuye.Matching.Learning.Models;

/// <summary>Writes and reads a model as a file: a mark with the version, the body, and the SHA-256 of both. Little-endian.</summary>
internal static class ModelFile
{
    private const int ChecksumLength = 32;

    private static ReadOnlySpan<byte> Mark => "JYLRN\0\u0001\0"u8;

    /// <summary>The model's bytes; the same model gives the same bytes.</summary>
    internal static byte[] ToBytes(LearnedModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Mark);
        ModelBody.Write(writer, model);
        writer.Flush();
        writer.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <param name="expected">The features of the rows that it will get; null where any will do.</param>
    /// <exception cref="InvalidDataException">The file is no model of this version, is damaged or cut, or is a model of other features.</exception>
    internal static LearnedModel Read(Stream stream, string name, FeatureSet? expected = null)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (!bytes.StartsWith(Mark))
            throw new InvalidDataException($"{name}: is no learned model of version 1; expected a file that starts with 'JYLRN' and the version.");
        var body = bytes[..Math.Max(Mark.Length, bytes.Length - ChecksumLength)];
        if (bytes.Length < Mark.Length + ChecksumLength || !SHA256.HashData(body).AsSpan().SequenceEqual(bytes[body.Length..]))
            throw new InvalidDataException($"{name}: is damaged or cut: its {bytes.Length} bytes do not have the checksum at their end.");
        LearnedModel model;
        try
        {
            using var held = new MemoryStream(body[Mark.Length..].ToArray());
            using var reader = new BinaryReader(held, Encoding.UTF8);
            model = ModelBody.Read(reader);
        }
        catch (Exception fault) when (fault is EndOfStreamException or ArgumentException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"{name}: its parts do not fit together: {fault.Message}", fault);
        }

        if (expected?.Misfit(model.Scorer.Features) is { } misfit)
            throw new InvalidDataException($"{name}: is a model of other features: the rows have {misfit}.");
        return model;
    }
}
