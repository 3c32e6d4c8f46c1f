using System.Runtime.InteropServices;
using Jiuye.Matching.Learning.Models;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>Writes and reads a model as a sealed file. Little-endian.</summary>
internal static class OccupationModelFile
{
    private static ReadOnlySpan<byte> Mark => "JYOCC\0\u0002\0"u8;

    /// <summary>The model's bytes; the same model gives the same bytes.</summary>
    internal static byte[] ToBytes(OccupationModel model) => SealedFile.ToBytes(Mark, writer =>
    {
        writer.Write(model.Provenance);
        writer.Write(model.Temperature);
        WriteArray<float>(writer, model.Confidence.Raw);
        WriteArray<float>(writer, model.Confidence.Right);
        WriteArray<int>(writer, Array.ConvertAll(model.Codes, static code => code.Number));
        WriteArray<float>(writer, model.Biases);
        WriteWeights(writer, model.Titles);
        WriteWeights(writer, model.Texts);
    });

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="InvalidDataException">The file is no model of this version, or is damaged.</exception>
    internal static OccupationModel Read(Stream stream, string name) =>
        SealedFile.Read(stream, name, Mark, "is no occupation model of version 2; expected a file that starts with 'JYOCC' and the version.", ReadBody);

    private static OccupationModel ReadBody(BinaryReader reader)
    {
        var provenance = reader.ReadString();
        var temperature = reader.ReadSingle();
        var confidence = new ConfidenceCurve(ReadArray<float>(reader), ReadArray<float>(reader));
        if (confidence.Raw.Length < 2 || confidence.Right.Length != confidence.Raw.Length || confidence.Raw[0] != 0 || confidence.Raw[^1] != 1)
            throw new ArgumentException($"The curve of confidence has {confidence.Raw.Length} and {confidence.Right.Length} knots.");
        var codes = Array.ConvertAll(ReadArray<int>(reader), OccupationCode.FromNumber);
        var biases = ReadArray<float>(reader);
        if (biases.Length != codes.Length)
            throw new ArgumentException($"{biases.Length} biases for {codes.Length} codes.");
        return new(codes, biases, temperature, confidence, ReadWeights(reader, codes.Length), ReadWeights(reader, codes.Length), provenance);
    }

    private static FeatureWeights ReadWeights(BinaryReader reader, int codes)
    {
        var weights = new FeatureWeights(
            ReadArray<uint>(reader), ReadArray<float>(reader), ReadArray<float>(reader), ReadArray<int>(reader), ReadArray<ushort>(reader), ReadArray<sbyte>(reader));
        if (weights.Rarities.Length != weights.Keys.Length || weights.Scales.Length != weights.Keys.Length || weights.Starts.Length != weights.Keys.Length + 1)
            throw new ArgumentException($"{weights.Keys.Length} features with {weights.Rarities.Length} rarities, {weights.Scales.Length} scales and {weights.Starts.Length} starts.");
        if (weights.Nodes.Length != weights.Steps.Length || weights.Starts[^1] != weights.Nodes.Length || weights.Nodes.AsSpan().ContainsAnyExceptInRange((ushort)0, (ushort)(codes - 1)))
            throw new ArgumentException($"{weights.Nodes.Length} nodes and {weights.Steps.Length} weights for {codes} codes.");
        return weights;
    }

    private static void WriteWeights(BinaryWriter writer, FeatureWeights weights)
    {
        WriteArray<uint>(writer, weights.Keys);
        WriteArray<float>(writer, weights.Rarities);
        WriteArray<float>(writer, weights.Scales);
        WriteArray<int>(writer, weights.Starts);
        WriteArray<ushort>(writer, weights.Nodes);
        WriteArray<sbyte>(writer, weights.Steps);
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
