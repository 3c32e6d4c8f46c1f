using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>Writes and reads a model as a file: a mark with the version, the body, and the SHA-256 of both. Little-endian.</summary>
internal static class OccupationModelFile
{
    private const int ChecksumLength = 32;

    private static ReadOnlySpan<byte> Mark => "JYOCC\0\u0001\0"u8;

    /// <summary>The model's bytes; the same model gives the same bytes.</summary>
    internal static byte[] ToBytes(OccupationModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(model.Provenance);
        writer.Write(model.Temperature);
        WriteArray<int>(writer, Array.ConvertAll(model.Codes, static code => code.Number));
        WriteArray<float>(writer, model.Biases);
        WriteArray<uint>(writer, model.Titles.Keys);
        WriteArray<float>(writer, model.Titles.Rarities);
        WriteArray<float>(writer, model.Titles.Scales);
        WriteArray<int>(writer, model.Titles.Starts);
        WriteArray<ushort>(writer, model.Titles.Nodes);
        WriteArray<sbyte>(writer, model.Titles.Steps);
        writer.Flush();
        writer.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="InvalidDataException">The file is no model of this version, or is damaged.</exception>
    internal static OccupationModel Read(Stream stream, string name)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (!bytes.StartsWith(Mark))
            throw new InvalidDataException($"{name}: is no occupation model of version 1; expected a file that starts with 'JYOCC' and the version.");
        var body = bytes[..Math.Max(Mark.Length, bytes.Length - ChecksumLength)];
        if (bytes.Length < Mark.Length + ChecksumLength || !SHA256.HashData(body).AsSpan().SequenceEqual(bytes[body.Length..]))
            throw new InvalidDataException($"{name}: is damaged: its {bytes.Length} bytes do not have the checksum at their end.");
        try
        {
            return ReadBody(copy);
        }
        catch (Exception fault) when (fault is EndOfStreamException or ArgumentException)
        {
            throw new InvalidDataException($"{name}: its parts do not fit together: {fault.Message}", fault);
        }
    }

    private static OccupationModel ReadBody(MemoryStream body)
    {
        body.Position = Mark.Length;
        using var reader = new BinaryReader(body, Encoding.UTF8);
        var provenance = reader.ReadString();
        var temperature = reader.ReadSingle();
        var codes = Array.ConvertAll(ReadArray<int>(reader), OccupationCode.FromNumber);
        var biases = ReadArray<float>(reader);
        var titles = new FeatureWeights(
            ReadArray<uint>(reader), ReadArray<float>(reader), ReadArray<float>(reader), ReadArray<int>(reader), ReadArray<ushort>(reader), ReadArray<sbyte>(reader));
        Check(codes, biases, titles);
        return new(codes, biases, temperature, titles, provenance);
    }

    private static void Check(OccupationCode[] codes, float[] biases, FeatureWeights titles)
    {
        if (biases.Length != codes.Length)
            throw new ArgumentException($"{biases.Length} biases for {codes.Length} codes.");
        if (titles.Rarities.Length != titles.Keys.Length || titles.Scales.Length != titles.Keys.Length || titles.Starts.Length != titles.Keys.Length + 1)
            throw new ArgumentException($"{titles.Keys.Length} features with {titles.Rarities.Length} rarities, {titles.Scales.Length} scales and {titles.Starts.Length} starts.");
        if (titles.Nodes.Length != titles.Steps.Length || titles.Starts[^1] != titles.Nodes.Length || titles.Nodes.AsSpan().ContainsAnyExceptInRange((ushort)0, (ushort)(codes.Length - 1)))
            throw new ArgumentException($"{titles.Nodes.Length} nodes and {titles.Steps.Length} weights for {codes.Length} codes.");
    }

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        RequireLittleEndian();
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        RequireLittleEndian();
        var length = reader.ReadInt32();
        if (length < 0 || length > reader.BaseStream.Length)
            throw new EndOfStreamException($"A part claims {length} entries.");
        var values = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static void RequireLittleEndian()
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("The occupation model is read on little-endian machines only.");
    }
}
