using System.IO.Compression;
using System.Text;

namespace LexiconTraining;

/// <summary>Compressed lists of tab-separated fields, UTF-8, a line each.</summary>
internal static class SourceFile
{
    internal static void Write(string path, IEnumerable<string> lines)
    {
        using var stream = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach (var line in lines)
            writer.WriteLine(line);
    }

    /// <summary>The rows of a list, its comments and empty lines left out.</summary>
    internal static IEnumerable<string[]> Rows(string path)
    {
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                yield return line.Split('\t');
        }
    }
}
