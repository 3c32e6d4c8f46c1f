using System.Globalization;
using Jiuye.Matching.Storage;

namespace Jiuye.Cli;

/// <summary>An index for people to read.</summary>
internal static class IndexPage
{
    internal static void Write(IndexFigures figures, TextWriter output)
    {
        var head = new AlignedTable();
        head.Add("postings held", Number(figures.Postings));
        head.Add("seekers held", Number(figures.Seekers));
        head.Add("recommended before", Number(figures.Referrals));
        head.Add("terms", Number(figures.Terms));
        head.Add("bytes", Number(figures.Bytes));
        head.Add("generation", Number(figures.Generation));
        head.WriteTo(output);
        output.Write("\n");

        var files = new AlignedTable();
        files.Add("file", "records", "held", "terms", "bytes", "checksum");
        foreach (var file in figures.Files)
            files.Add(file.FileName, Number(file.Records), Number(file.Live), Number(file.Terms), Number(file.Bytes), Checksum(file.Checksum));
        files.WriteTo(output);
        foreach (var file in figures.Files)
        {
            output.Write($"\n{file.FileName}\n");
            var sections = new AlignedTable();
            foreach (var (name, bytes) in file.Sections)
                sections.Add(name, Number(bytes));
            sections.WriteTo(output, "  ");
        }

        output.Write("\nbuilt with\n");
        var options = new AlignedTable();
        foreach (var (key, value) in figures.Options.OrderBy(static option => option.Key, StringComparer.Ordinal))
            options.Add(key, value);
        options.WriteTo(output, "  ");
    }

    /// <summary>Says that everything was looked at and is as it must be.</summary>
    internal static void WriteWhole(Snapshot snapshot, TextWriter output)
    {
        foreach (var file in snapshot.Manifest.Files)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{file.FileName}: whole, {file.Bytes:N0} bytes, {snapshot[file.Name].Sections.Count()} sections\n"));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"The index is whole: generation {snapshot.Manifest.Generation}.\n"));
    }

    internal static string Checksum(uint value) => value.ToString("X8", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
