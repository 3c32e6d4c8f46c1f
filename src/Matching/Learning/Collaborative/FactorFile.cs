using Jiuye.Matching.Learning.Models;

namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Factors with the ids of their rows, as a file: a mark with the version, the ids, the factors, and the SHA-256 of all. Little-endian.</summary>
/// <param name="Seekers">The seekers' ids in the order of the rows, as the file of pairs writes them; each once.</param>
/// <param name="Postings">The postings' ids.</param>
/// <param name="Factors">How many factors a row has; at least 1.</param>
/// <param name="OfSeekers">A row for each seeker, one after another.</param>
/// <param name="OfPostings">A row for each posting.</param>
public sealed record FactorFile(IReadOnlyList<string> Seekers, IReadOnlyList<string> Postings, int Factors, IReadOnlyList<double> OfSeekers, IReadOnlyList<double> OfPostings)
{
    private static ReadOnlySpan<byte> Mark => "JYFAC\0\u0001\0"u8;

    /// <summary>The file's bytes; the same factors give the same bytes.</summary>
    /// <exception cref="ArgumentException">Ids and rows don't fit together, an id comes twice, or a factor is no finite number.</exception>
    public byte[] ToBytes()
    {
        Check();
        return SealedFile.ToBytes(Mark, writer =>
        {
            writer.Write(Factors);
            foreach (var ids in new[] { Seekers, Postings })
                writer.WriteList(ids, static (to, id) => to.Write(id));
            foreach (var rows in new[] { OfSeekers, OfPostings })
                writer.WriteList(rows, static (to, factor) => to.Write(factor));
        });
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">Is read to its end.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="InvalidDataException">The file holds no factors of this version, is damaged or cut, or its parts don't fit together.</exception>
    public static FactorFile Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return SealedFile.Read(stream, name, Mark, "holds no factors of version 1; expected a file that starts with 'JYFAC' and the version.", static reader =>
        {
            var factors = reader.ReadInt32();
            string[] Ids() => reader.ReadList(static from => from.ReadString());
            double[] Rows() => reader.ReadList(static from => from.ReadDouble());
            var file = new FactorFile(Ids(), Ids(), factors, Rows(), Rows());
            file.Check();
            return file;
        });
    }

    private void Check()
    {
        if (Factors < 1)
            throw new ArgumentException($"{Factors} factors a row; expected at least 1.");
        foreach (var (ids, rows, what) in new[] { (Seekers, OfSeekers, "seekers"), (Postings, OfPostings, "postings") })
        {
            if (rows.Count != (long)ids.Count * Factors)
                throw new ArgumentException($"{rows.Count} numbers for {ids.Count} {what} of {Factors} factors; expected {(long)ids.Count * Factors}.");
            if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count)
                throw new ArgumentException($"An id of the {what} comes twice.");
            if (rows.Any(static factor => !double.IsFinite(factor)))
                throw new ArgumentException($"A factor of the {what} is no finite number.");
        }
    }
}
