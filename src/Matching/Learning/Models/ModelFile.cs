namespace Jiuye.Matching.Learning.Models;

/// <summary>Writes and reads a model as a file: a mark with the version, the body, and the SHA-256 of both. Little-endian.</summary>
internal static class ModelFile
{
    private static ReadOnlySpan<byte> Mark => "JYLRN\0\u0001\0"u8;

    /// <summary>The model's bytes; the same model gives the same bytes.</summary>
    internal static byte[] ToBytes(LearnedModel model) => SealedFile.ToBytes(Mark, writer => ModelBody.Write(writer, model));

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <param name="expected">The features of the rows that it will get; null where any will do.</param>
    /// <exception cref="InvalidDataException">The file is no model of this version, is damaged or cut, or is a model of other features.</exception>
    internal static LearnedModel Read(Stream stream, string name, FeatureSet? expected = null)
    {
        var model = SealedFile.Read(stream, name, Mark, "is no learned model of version 1; expected a file that starts with 'JYLRN' and the version.", ModelBody.Read);
        if (expected?.Misfit(model.Scorer.Features) is { } misfit)
            throw new InvalidDataException($"{name}: is a model of other features: the rows have {misfit}.");
        return model;
    }
}
