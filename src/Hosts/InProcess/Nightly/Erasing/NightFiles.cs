using System.IO.Compression;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Takes a person out of the files of one finished night.</summary>
/// <remarks>Each file is whole before and after; what is interrupted is simply called again. Files without the person are not touched.</remarks>
internal static class NightFiles
{
    private const string Packed = ".gz";

    /// <summary>Takes the person out.</summary>
    /// <param name="folder">The night's folder.</param>
    /// <param name="person">The person.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>How many files named the person.</returns>
    /// <exception cref="IOException">A file is in a form that this program does not know and names the person, or cannot be read or written.</exception>
    internal static int Erase(string folder, SeekerId person, CancellationToken cancellation)
    {
        var (mark, changed) = (new PersonMark(person), 0);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Names(path, mark))
                continue;
            Erase(path, mark);
            changed++;
            if (Names(path, mark))
                throw new IOException($"'{path}' names the person in a place that this program does not know: remove the night's folder, or make the night again (jiuye nights run --again).");
        }

        return changed;
    }

    private static void Erase(string path, PersonMark mark)
    {
        var isPacked = path.EndsWith(Packed, StringComparison.Ordinal);
        var form = Path.GetExtension(isPacked ? path[..^Packed.Length] : path);
        DurableFile.Write(path, file =>
        {
            using var from = Open(path);
            using var packed = isPacked ? new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true) : null;
            var to = packed ?? file;
            switch (form)
            {
                case ".jsonl":
                    WithoutPerson.JsonLines(from, to, mark);
                    break;
                case ".csv":
                    WithoutPerson.Csv(from, to, mark);
                    break;
                case ".json":
                    to.Write(WithoutPerson.Json(Whole(from), mark));
                    break;
                case ".html":
                    to.Write(WithoutPerson.Html(Whole(from), mark));
                    break;
                default:
                    from.CopyTo(to);
                    break;
            }
        });
    }

    private static bool Names(string path, PersonMark mark)
    {
        using var from = Open(path);
        return mark.In(Whole(from)) >= 0;
    }

    private static byte[] Whole(Stream from)
    {
        using var all = new MemoryStream();
        from.CopyTo(all);
        return all.ToArray();
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(Packed, StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
