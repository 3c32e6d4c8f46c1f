using System.Text;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>A folder with one list of duties a holder and <c>worklists.csv</c> over them; it appears whole or not at all, and replaces only a folder of its own kind.</summary>
internal static class WorklistFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static void Write(string folder, IReadOnlyList<Worklist> lists, DutyForm form, DateOnly asOf, CancellationToken cancellation) =>
        WholeFolder.Write(folder, WorklistFiles.Contents, "worklists", partial => WriteAll(partial, lists, form, asOf, cancellation));

    private static void WriteAll(string folder, IReadOnlyList<Worklist> lists, DutyForm form, DateOnly asOf, CancellationToken cancellation)
    {
        using var contents = new StreamWriter(Path.Combine(folder, WorklistFiles.Contents), append: false, Utf8) { NewLine = "\n" };
        contents.WriteLine(WorklistFiles.Heading);
        foreach (var list in lists)
        {
            var file = WorklistFiles.NameFor(list.Holder, DutyWriter.Extension(form));
            using var writer = new StreamWriter(Path.Combine(folder, file), append: false, Utf8) { NewLine = "\n" };
            DutyWriter.Write(writer, list.Duties, form, asOf, cancellation);
            contents.WriteLine(WorklistFiles.Line(list, file));
        }
    }
}
