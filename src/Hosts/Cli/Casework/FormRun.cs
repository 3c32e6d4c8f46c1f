using System.CommandLine;
using System.Globalization;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What the subcommands of <c>forms</c> do with a file of filled forms.</summary>
internal static class FormRun
{
    internal static int Check(string path, FormSource source, DateOnly asOf, FormOutput output, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var (check, rejected) = (new FormCheck(source.Catalogue), new RejectedOnScreen(streams.Error));
        var (records, faulty, partial) = (0, 0, 0);
        if (output == FormOutput.Lines)
            streams.Output.WriteLine(FormLines.FindingHeading);
        foreach (var row in Read(path, rejected, cancellation))
        {
            records++;
            partial += row.Record.Withheld.IsEmpty ? 0 : 1;
            var findings = source.Find(row.Record.Form) is { } form ? check.Check(form, row.Record, asOf) : [NoSuchForm(source)];
            faulty += findings.Any(static finding => finding.IsFault) ? 1 : 0;
            Write(row, source.Find(row.Record.Form), findings, output, streams.Output);
        }

        streams.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jiuye: {records} records, {faulty} of them can't stand as they are"));
        if (partial > 0)
            streams.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jiuye: of {partial} records parts were withheld and are not checked"));
        return rejected.Summarise() || faulty > 0 ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    internal static int File(FormFileQuestion question, FormSource source, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(streams.Error);
        var records = Read(question.Records, rejected, cancellation).Select(static row => row.Record).Where(record => record.Subject == question.Subject).ToList();
        var ledger = question.Ledger is { } path ? LedgerOf(question.Subject, path, rejected, cancellation) : null;
        if (records.Count == 0 && ledger is null)
            throw new UsageException($"--subject {question.Subject}: neither a record nor a ledger entry is of this code.");
        var file = new FilingRules(source.Catalogue, source.Policy, WorkingDayCalendar.Prc).FileOf(question.About, question.Subject, records, ledger, question.AsOf);
        var integrity = IntegrityRecord.Of(file, new(source.Catalogue), source.Forms);
        if (question.AsJson)
        {
            streams.Output.WriteLine(FormLines.Json(file, integrity));
        }
        else
        {
            foreach (var line in FormLines.Text(file, integrity))
                streams.Output.WriteLine(line);
        }

        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    internal static int View(string path, FormSource source, AccessRole role, AccessTable access, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(streams.Error);
        var unknown = 0;
        foreach (var row in Read(path, rejected, cancellation))
        {
            if (source.Find(row.Record.Form) is { } form)
                streams.Output.WriteLine(FormJson.Of(access.Redact(form, row.Record, role)));
            else
                unknown++;
        }

        return Told(unknown, "of no form of this jurisdiction: they have no classes and are shown to nobody", streams) | rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    internal static int Roster(string path, FormSource source, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(streams.Error);
        var others = 0;
        foreach (var row in Read(path, rejected, cancellation))
        {
            if (source.Find(row.Record.Form) is not { Roster: not null } form)
            {
                others++;
                continue;
            }

            foreach (var line in FormRoster.Csv(form, row.Record))
                streams.Output.WriteLine(line);
        }

        return Told(others, "no rosters and were left out", streams) | rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static bool Told(int count, string what, InvocationConfiguration streams)
    {
        if (count > 0)
            streams.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jiuye: {count} records are {what}"));
        return count > 0;
    }

    private static IEnumerable<FormRow> Read(string path, RejectedOnScreen rejected, CancellationToken cancellation) => FormRecordFile.Read(path, new() { Rejected = rejected.Add }, cancellation);

    private static Ledger? LedgerOf(string subject, string path, RejectedOnScreen rejected, CancellationToken cancellation)
    {
        var entries = LedgerFile.Read(path, new() { Rejected = rejected.Add }, cancellation).Where(entry => entry.Seeker.Value == subject).ToList();
        return entries.Count == 0 ? null : Ledger.Of(new(subject), entries);
    }

    private static void Write(FormRow row, ServiceForm? form, IReadOnlyList<FormFinding> findings, FormOutput output, TextWriter writer)
    {
        if (output == FormOutput.Notices)
        {
            if (form is not null && OneTimeNotice.Of(form, findings) is { } notice)
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Record.Subject} (line {row.Line})\n{notice.Text.Zh}\n\n{notice.Text.En}\n"));
            return;
        }

        foreach (var finding in findings)
            writer.WriteLine(output == FormOutput.Json ? FormLines.Json(row.Line, form?.Name ?? "", finding) : FormLines.Csv(row.Line, form?.Name ?? "", finding));
    }

    private static FormFinding NoSuchForm(FormSource source) =>
        new(FormFindingKind.Unknown, "form", new("本地没有此表", "no form of this jurisdiction"), FormFinding.Withheld, $"a form of jiuye forms list --policy {source.Policy.Name}");
}
