using Jiuye.Matching.Learning.Models;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Writes and reads a learned ranking: a mark with the version, the models, the distribution trained on, and the SHA-256 of all. Little-endian.</summary>
internal static class RankingModelFile
{
    private static ReadOnlySpan<byte> Mark => "JYRNK\0\u0001\0"u8;

    /// <summary>The ranking's bytes; the same ranking gives the same bytes.</summary>
    internal static byte[] ToBytes(RankingModel model) => SealedFile.ToBytes(Mark, writer =>
    {
        writer.Write(model.UtilityShare);
        foreach (var one in new[] { model.Hire, model.Accepts, model.Takes })
        {
            var bytes = one is null ? [] : ModelFile.ToBytes(one);
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }

        foreach (var numbers in new[] { model.Reference.Bounds, model.Reference.Shares })
            writer.WriteList(numbers, static (to, list) => to.WriteList(list, static (into, number) => into.Write(number)));
    });

    /// <summary>Reads a ranking.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="InvalidDataException">The file is no ranking of this version, is damaged or cut, or is of other features.</exception>
    internal static RankingModel Read(Stream stream, string name) => SealedFile.Read(
        stream, name, Mark, "is no learned ranking of version 1; expected a file that starts with 'JYRNK' and the version, as jiuye rank-train writes it.", reader => Body(reader, name));

    private static RankingModel Body(BinaryReader reader, string name)
    {
        var share = reader.ReadDouble();
        if (!(share is >= 0 and <= 1))
            throw new ArgumentException($"the share of the utility is not within 0 to 1.");
        var (hire, accepts, takes) = (Model(reader, name), Model(reader, name), Model(reader, name));
        if (hire is null)
            throw new ArgumentException("the model of hires is missing.");
        var (bounds, shares) = (Numbers(reader), Numbers(reader));
        if (bounds.Length != PairFeatures.Count || shares.Length != bounds.Length || bounds.Where((parts, place) => shares[place].Length != parts.Length + 2).Any())
            throw new ArgumentException("the distribution trained on is not that of the features.");
        return new(hire, accepts, takes, share, new(bounds, shares));
    }

    private static LearnedModel? Model(BinaryReader reader, string name)
    {
        var bytes = reader.ReadList(static from => from.ReadByte());
        if (bytes.Length == 0)
            return null;
        using var held = new MemoryStream(bytes);
        var model = ModelFile.Read(held, name, PairFeatures.All);
        return model.Calibration is null ? throw new ArgumentException("a model has no calibration.") : model;
    }

    private static double[][] Numbers(BinaryReader reader) => reader.ReadList(static from => from.ReadList(static of => of.ReadDouble()));
}
