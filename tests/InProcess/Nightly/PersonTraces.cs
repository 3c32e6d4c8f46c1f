using System.IO.Compression;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

/// <summary>Where an id still stands.</summary>
internal static class PersonTraces
{
    /// <summary>Every file below a folder that holds the id, unpacked, whatever it is.</summary>
    internal static IEnumerable<string> In(string folder, SeekerId person) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Names(path, person));

    private static bool Names(string path, SeekerId person)
    {
        try
        {
            // Whoever is at work on it is not kept from it.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using var text = new StreamReader(content);
            return text.ReadToEnd().Contains(person.Value, StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // Gone since it was listed.
            return false;
        }
    }
}
