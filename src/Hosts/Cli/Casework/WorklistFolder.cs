using System.Globalization;
using System.Text;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>A folder with one list of duties a holder and <c>worklists.csv</c> over them; it appears whole or not at all, and replaces only a folder of its own kind.</summary>
internal static class WorklistFolder
{
    private const string Contents = "worklists.csv";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static void Write(string folder, IReadOnlyList<Worklist> lists, DutyForm form, DateOnly asOf, CancellationToken cancellation)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, Contents)))
            throw new UsageException($"--out {folder}: the folder holds something else than worklists; name an empty or a new one.");
        var partial = Path.TrimEndingDirectorySeparator(folder) + ".part";
        var before = Path.TrimEndingDirectorySeparator(folder) + ".before";
        Remove(partial);
        Directory.CreateDirectory(partial);
        try
        {
            WriteAll(partial, lists, form, asOf, cancellation);
            Remove(before);
            if (Directory.Exists(folder))
                Directory.Move(folder, before);
            Directory.Move(partial, folder);
            Remove(before);
        }
        finally
        {
            Remove(partial);
        }
    }

    private static void WriteAll(string folder, IReadOnlyList<Worklist> lists, DutyForm form, DateOnly asOf, CancellationToken cancellation)
    {
        using var contents = new StreamWriter(Path.Combine(folder, Contents), append: false, Utf8) { NewLine = "\n" };
        contents.WriteLine("holder,file,duties,overdue");
        foreach (var list in lists)
        {
            var file = FileName(list.Holder) + DutyWriter.Extension(form);
            using var writer = new StreamWriter(Path.Combine(folder, file), append: false, Utf8) { NewLine = "\n" };
            DutyWriter.Write(writer, list.Duties, form, asOf, cancellation);
            contents.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{CsvField.Of(list.Holder)},{file},{list.Duties.Count},{list.Duties.Count(static duty => duty.Status == DutyStatus.Overdue)}"));
        }
    }

    // A holder's code comes from a file: whatever could be part of a path is written as its number.
    private static string FileName(string holder)
    {
        if (holder.Length == 0)
            return "nobody";
        var name = new StringBuilder("of-");
        foreach (var sign in holder)
        {
            if (char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_')
                name.Append(sign);
            else
                name.Append(CultureInfo.InvariantCulture, $"%{(int)sign:X4}");
        }

        return name.ToString();
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
