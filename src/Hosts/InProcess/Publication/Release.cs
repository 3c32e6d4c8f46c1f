using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Makes the files of a release in a folder that appears whole or not at all, and makes a past one again to compare.</summary>
internal static class Release
{
    private const string Method = "比率、比重和增长率按四舍五入取整到所示位数；比率、比重的变化为两期公布数之差；文字中的每个数字取自或算自所附表格；按政策的保密规则不予公布的数以“×”表示。";
    private const string InputFolder = "inputs", TemplateFile = "inputs/template.txt", PlainTitle = "报告";

    /// <summary>Makes a release.</summary>
    /// <param name="task">What of.</param>
    /// <param name="output">The folder; an earlier release in it is replaced once this one is whole.</param>
    /// <param name="archive">The folder that keeps what every release was made of.</param>
    /// <param name="leftOut">Told the name of each table that lists persons one by one and is therefore in no release; null where nobody wants to know.</param>
    /// <returns>What was made.</returns>
    /// <exception cref="DatasetException">A file can't be read, or holds no tables.</exception>
    /// <exception cref="NightlyException">The folder can't be written to.</exception>
    internal static (ReleaseRecord Record, PublicationAudit Audit) Make(ReleaseTask task, string output, string archive, Action<string>? leftOut = null)
    {
        ThrowIfNoRelease(output);
        // Read before anything is copied, so that a message names the caller's file.
        using var safe = ProtectedInputs.Of(task, leftOut);
        task = safe.Task;
        using var folder = ResultFolder.Take(output);
        folder.StartAnew();
        var inputs = CopyInputs(task, folder.Partial);
        var made = Write(folder.Partial, inputs, task.Template, task.Policy.Name, task.Policy.Fingerprint, task.Period, task.Title);
        ReleaseArchive.Keep(folder.Partial, made.Record, archive);
        folder.Publish();
        return made;
    }

    /// <summary>Makes a past release again from what the archive keeps of it.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="snapshot">The release's identity, or its first characters where no other begins so.</param>
    /// <param name="output">The folder; an earlier release in it is replaced once this one is whole.</param>
    /// <exception cref="DatasetException">There is no such release, its inputs are damaged, or it would come out with other bytes.</exception>
    internal static ReleaseRecord Rebuild(string archive, string snapshot, string output)
    {
        var kept = ReleaseArchive.Find(archive, snapshot);
        var record = ReleaseRecord.Read(kept);
        ThrowAt(kept, record.Inputs.Select(file => Difference(kept, file)).OfType<string>());
        ThrowAt(kept, OtherVersion(record));
        ThrowIfNoRelease(output);
        using var folder = ResultFolder.Take(output);
        folder.StartAnew();
        ThrowAt(kept, WriteAgain(record, kept, folder.Partial));
        folder.Publish();
        return record;
    }

    // The folder is replaced whole, so it must be one of ours.
    private static void ThrowIfNoRelease(string output)
    {
        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any() && !File.Exists(Path.Combine(output, ReleaseRecord.FileName)))
            throw new DatasetException(output, "holds other files and no release; expected a new folder, an empty one or an earlier release");
    }

    private static void ThrowAt(string folder, IEnumerable<string> faults)
    {
        if (faults.FirstOrDefault() is { } fault)
            throw new DatasetException(folder, fault);
    }

    private static IEnumerable<string> OtherVersion(ReleaseRecord record) =>
        record.Version == NightInputs.Version ? [] : [$"made by version {record.Version}; this is {NightInputs.Version}: only that version makes it again"];

    // What differs from the record, a line each.
    private static List<string> WriteAgain(ReleaseRecord record, string from, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, InputFolder));
        foreach (var input in record.Inputs)
            File.Copy(Path.Combine(from, input.Name), Path.Combine(folder, input.Name));
        var template = record.Template is null ? null : ReportTemplate.Parse(record.Template, File.ReadAllText(Path.Combine(folder, TemplateFile)));
        var (made, _) = Write(folder, record.Inputs, template, record.Policy, record.PolicyFingerprint, record.Period, record.Title);
        var faults = record.Outputs.Except(made.Outputs).Select(static file => $"{file.Name}: made again it has other bytes").ToList();
        if (made.Snapshot != record.Snapshot)
            faults.Add($"snapshot {record.Snapshot}: made again it is {made.Snapshot}");
        return faults;
    }

    /// <summary>Checks a release against its record and makes it again from its own inputs.</summary>
    /// <returns>What differs, a line each; empty where every byte is the same.</returns>
    internal static IReadOnlyList<string> Verify(string folder)
    {
        var record = ReleaseRecord.Read(folder);
        var faults = record.Inputs.Concat(record.Outputs).Select(file => Difference(folder, file)).OfType<string>().ToList();
        if (faults.Count > 0)
            return faults;
        faults.AddRange(OtherVersion(record));
        if (faults.Count > 0)
            return faults;
        var again = Directory.CreateTempSubdirectory("jiuye-release-");
        try
        {
            return WriteAgain(record, folder, again.FullName);
        }
        finally
        {
            again.Delete(recursive: true);
        }
    }

    private static string? Difference(string folder, FileRecord file)
    {
        if (!File.Exists(Path.Combine(folder, file.Name)))
            return $"{file.Name}: is missing";
        var now = FileRecord.Of(folder, file.Name);
        return now == file ? null : $"{file.Name}: {now.Bytes} bytes with SHA-256 {now.Sha256}; the release had {file.Bytes} with {file.Sha256}";
    }

    private static List<FileRecord> CopyInputs(ReleaseTask task, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, InputFolder));
        var inputs = new List<FileRecord>();
        foreach (var (file, at) in task.Tables.Select(static (file, at) => (file, at + 1)))
        {
            var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{InputFolder}/tables-{at:00}.json");
            File.Copy(file, Path.Combine(folder, name));
            inputs.Add(FileRecord.Of(folder, name));
        }

        if (task.Template is not null)
        {
            File.WriteAllText(Path.Combine(folder, TemplateFile), task.TemplateText, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            inputs.Add(FileRecord.Of(folder, TemplateFile));
        }

        return inputs;
    }

    private static (ReleaseRecord Record, PublicationAudit Audit) Write(
        string folder, IReadOnlyList<FileRecord> inputs, ReportTemplate? template, string policy, string fingerprint, string? wanted, string? title)
    {
        var all = inputs.Where(static input => input.Name != TemplateFile).SelectMany(input => TableFile.Read(Path.Combine(folder, input.Name))).ToArray();
        var period = wanted ?? all.Select(static table => table.Period).Max(StringComparer.Ordinal) ?? throw new DatasetException(folder, "the files hold no tables");
        StatisticalTable[] tables = [.. all.Where(table => table.Period == period)];
        if (tables.Length == 0)
            throw new DatasetException(folder, $"no table is of {period}; they are of {string.Join(", ", all.Select(static table => table.Period).Distinct(StringComparer.Ordinal))}");
        var text = template is null ? null : ReportWriter.Write(template, all, period);
        var heading = title ?? (text?.Text.Split('\n')[0] is { Length: > 0 } first ? first : PlainTitle);
        var snapshot = Snapshot(inputs, template?.Name, fingerprint, period, heading);
        var note = new ReleaseNote(snapshot, NightInputs.Version, $"{policy}（{fingerprint}）", Method, [.. inputs.Select(static input => new ReleaseInput(input.Name, input.Bytes, input.Sha256))]);
        var outputs = WriteFiles(folder, tables, text, heading, note, BriefHtml.Of(null, all, period, note));
        var record = new ReleaseRecord(snapshot, NightInputs.Version, policy, fingerprint, period, heading, template?.Name, Method, inputs, outputs);
        record.Write(folder);
        return (record, PublicationAuditor.Audit(all, text?.Text, new() { Period = period }));
    }

    private static FileRecord[] WriteFiles(string folder, IReadOnlyList<StatisticalTable> tables, ReportText? text, string title, ReleaseNote note, string? brief)
    {
        void Write(string name, Action<Stream> write) => DurableFile.Write(Path.Combine(folder, name), write);
        var names = new List<string> { "report.html", "tables.xlsx", "tables.json", "tables.sqlite" };
        Write("report.html", stream => stream.Write(Encoding.UTF8.GetBytes(PublicationHtml.Of(title, text?.Text, tables, note))));
        Write("tables.xlsx", stream => WorkbookFile.Write(stream, tables, note));
        Write("tables.json", stream => ReleaseTablesJson.Write(tables, note, stream));
        AnalystDatabase.Write(Path.Combine(folder, "tables.sqlite"), tables, note);
        foreach (var (table, at) in tables.Select(static (table, at) => (table, at + 1)))
        {
            var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at:00}-{table.Name}.csv");
            Write(name, stream => TidyCsv.Write(table.ToTidy(), stream, comments: note.Lines()));
            names.Add(name);
        }

        if (brief is not null)
        {
            Write("brief.html", stream => stream.Write(Encoding.UTF8.GetBytes(brief)));
            names.Add("brief.html");
        }

        if (text is not null)
        {
            Write("report.txt", stream => stream.Write(Encoding.UTF8.GetBytes(note.Below(text.Text))));
            Write("report-figures.csv", stream => TidyCsv.Write(FiguresOf(text), stream, comments: note.Lines()));
            names.AddRange(["report.txt", "report-figures.csv"]);
        }

        return [.. names.Order(StringComparer.Ordinal).Select(name => FileRecord.Of(folder, name))];
    }

    // Each figure of the text with the cells behind it: a reader who doubts one finds where it stands.
    private static TidyTable FiguresOf(ReportText text) => new("report_figures", ["start", "text", "placeholder", "cells"],
    [
        .. text.Figures.Select(figure => (IReadOnlyList<TidyValue>)
        [
            (long)figure.Start, text.Text.Substring(figure.Start, figure.Length), figure.Placeholder, string.Join("；", figure.Cells.Select(static cell => $"{cell.Table}/{cell.Row}/{cell.Column}")),
        ]),
    ]);

    private static string Snapshot(IReadOnlyList<FileRecord> inputs, string? template, string fingerprint, string period, string title) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { NightInputs.Version, Policy = fingerprint, template, period, title, inputs })));
}
