using System.CommandLine;
using System.Globalization;

namespace Jiuye.Cli;

/// <summary>Where a table goes: standard output, or a file that appears only when it is complete.</summary>
internal static class TableOutput
{
    internal static Option<string?> Option() => new("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };

    internal static void Write(TextWriter standard, string? file, Action<TextWriter> write)
    {
        if (file is null)
        {
            write(standard);
            standard.Flush();
            return;
        }

        // Beside the target, so that the rename stays within one file system.
        var unfinished = file + ".unfinished";
        try
        {
            using (var writer = new StreamWriter(unfinished))
                write(writer);
            File.Move(unfinished, file, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>One line of CSV; a field with a comma, quote or line break goes into quotes, null is empty.</summary>
    internal static void WriteLine(TextWriter writer, IEnumerable<object?> fields)
    {
        var first = true;
        foreach (var field in fields)
        {
            if (!first)
                writer.Write(',');
            first = false;
            writer.Write(CsvField.Of(Convert.ToString(field, CultureInfo.InvariantCulture) ?? ""));
        }

        writer.Write('\n');
    }
}
