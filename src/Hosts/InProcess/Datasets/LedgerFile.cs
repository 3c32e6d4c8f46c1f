using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Files of ledger entries, one JSON object a line: whom it is about (<c>seeker</c>, <c>employer</c>, <c>fair</c>, <c>loan</c>, <c>question</c> or <c>area</c>), <c>on, kind</c>,
/// and where known <c>number, recorded_on, reverses, posting, office, officer, until, note</c>; of a fair also <c>employer</c> and <c>count</c>.</summary>
/// <remarks>Each file is about one kind of subject. It is read row by row while it is enumerated; bad rows are left out, and too many of them stop it.</remarks>
public static class LedgerFile
{
    /// <summary>Reads entries of personal ledgers.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<CaseEvent> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Read<CaseEvent>(SubjectKind.Person, path, options, cancellation);

    /// <summary>Reads entries of employers' ledgers.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<EmployerEvent> ReadEmployers(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Read<EmployerEvent>(SubjectKind.Employer, path, options, cancellation);

    /// <summary>Reads entries of job fairs' files.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<FairEvent> ReadFairs(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Read<FairEvent>(SubjectKind.Fair, path, options, cancellation);

    /// <summary>Reads entries of loans' files.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<LoanEvent> ReadLoans(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Read<LoanEvent>(SubjectKind.Loan, path, options, cancellation);

    /// <summary>Reads entries about questions.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<QuestionEvent> ReadQuestions(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Read<QuestionEvent>(SubjectKind.Question, path, options, cancellation);

    /// <summary>Reads entries of offices' own ledgers.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<OfficeEvent> ReadOffices(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        Read<OfficeEvent>(SubjectKind.Office, path, options, cancellation);

    /// <summary>Writes entries in the form that reads back equal; those of one file are about one kind of subject.</summary>
    public static void Write(string path, IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        using var lines = new LineWriter(path);
        foreach (var entry in entries)
        {
            WriteFields(lines.Begin(), entry);
            lines.End();
        }
    }

    internal static void WriteFields(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteString(SubjectNames.Of(entry.Subject.Kind), entry.Subject.Id);
        json.Day("on", entry.On);
        json.WriteString("kind", SubjectNames.Of(entry.EntryKind));
        json.Integer("number", entry.Number);
        json.Day("recorded_on", entry.RecordedOn);
        json.Integer("reverses", entry.Reverses);
        json.Text("posting", entry.Posting?.Value);
        json.Text("office", entry.Office?.ToString());
        json.Text("officer", entry.Officer);
        json.Day("until", entry.Until);
        json.Text("note", entry.Note);
        json.Text("employer", (entry as FairEvent)?.Employer?.Value);
        json.Integer("count", (entry as FairEvent)?.Count);
    }

    /// <summary>What reads files of entries about one kind of subject.</summary>
    internal static IRows<LedgerEntry> Rows(SubjectKind about, ReadOptions? options) => about switch
    {
        SubjectKind.Person => Plain<CaseEvent, CaseEventKind>(about, static (id, on, kind) => new(new(id), on, kind), options),
        SubjectKind.Employer => Plain<EmployerEvent, EmployerEventKind>(about, static (id, on, kind) => new(new(id), on, kind), options),
        SubjectKind.Fair => Rows<FairEvent, FairEventKind>(
            about,
            static (id, on, kind, row) => new(new(id), on, kind) { Employer = row.IdOrNone("employer") is { } employer ? new(employer) : null, Count = row.Count("count") },
            null,
            options),
        SubjectKind.Loan => Plain<LoanEvent, LoanEventKind>(about, static (id, on, kind) => new(new(id), on, kind), options),
        SubjectKind.Question => Plain<QuestionEvent, QuestionEventKind>(about, static (id, on, kind) => new(new(id), on, kind), options),
        SubjectKind.Office => Rows<OfficeEvent, OfficeEventKind>(about, static (_, on, kind, row) => row.Area("area") is { } area ? new(area, on, kind) : null, null, options),
        _ => throw new ArgumentOutOfRangeException(nameof(about), about, "No kind of subject."),
    };

    private static IEnumerable<TEntry> Read<TEntry>(SubjectKind about, string path, ReadOptions? options, CancellationToken cancellation)
        where TEntry : LedgerEntry
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ((IRows<TEntry>)Rows(about, options)).Read(path, cancellation);
    }

    // Entries that say no more than any entry does: their plain rows are read straight from the bytes.
    private static RowLoop<TEntry> Plain<TEntry, TKind>(SubjectKind about, Func<string, DateOnly, TKind, TEntry> create, ReadOptions? options)
        where TEntry : LedgerEntry
        where TKind : struct, Enum =>
        Rows<TEntry, TKind>(about, (id, on, kind, _) => create(id, on, kind), () => new PlainEntries<TEntry, TKind>(SubjectNames.Of(about), create), options);

    private static RowLoop<TEntry> Rows<TEntry, TKind>(
        SubjectKind about, Func<string, DateOnly, TKind, EntryRow, TEntry?> create, Func<IPlainRows<TEntry>>? plain, ReadOptions? options)
        where TEntry : LedgerEntry
        where TKind : struct, Enum
    {
        var (chosen, subject) = (options ?? new(), SubjectNames.Of(about));
        return new(chosen, "ledger", Reading, static _ => null, static _ => "");

        RowReading<TEntry> Reading()
        {
            var row = new EntryRow(chosen);
            return new(row.Fields, json => row.Read(json, subject, create), static () => new()) { Plain = plain?.Invoke() };
        }
    }
}
