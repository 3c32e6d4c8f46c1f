using System.IO.Compression;
using System.Text;

namespace Jiuye.Cli;

/// <summary>The lines of text files, plain or compressed (.gz).</summary>
internal static class CorpusTexts
{
    /// <summary>The lines of a file, unpacked where its name ends in .gz.</summary>
    internal static IEnumerable<string> Lines(FileInfo file)
    {
        using var stream = file.OpenRead();
        using var unpacked = file.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
