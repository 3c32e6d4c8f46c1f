using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Takes records in from outside: reads a row as it would stand in a dataset file, and makes of it what is written to a store, or says what is wrong with it.</summary>
/// <remarks>What is written is the record in this library's own form, so that equal records are equal bytes however they were sent. Not safe for several threads at once.</remarks>
public sealed class RecordIntake
{
    // An entry of a fair names employers too: what it is about is asked first.
    private static readonly SubjectKind[] Subjects = [SubjectKind.Fair, SubjectKind.Person, SubjectKind.Employer, SubjectKind.Loan, SubjectKind.Question, SubjectKind.Office];

    private readonly DatasetLimits limits;
    private readonly Func<JsonElement, (RecordWrite? Write, FieldFault? Fault)> read;

    private RecordIntake(ReadOptions options, Func<JsonElement, (RecordWrite? Write, FieldFault? Fault)> read) => (limits, this.read) = (options.Limits.Checked(), read);

    /// <summary>Takes in records of a kind.</summary>
    /// <param name="kind">Postings, seekers, referrals or ledger entries.</param>
    /// <param name="options">How rows are read; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is another, or a limit is out of its range.</exception>
    public static RecordIntake Of(RecordKind kind, ReadOptions? options = null)
    {
        options ??= new();
        switch (kind)
        {
            case RecordKind.Posting:
                var posting = new PostingRow(options);
                return new(options, row => posting.Read(row) is { } record ? (RecordWrite.Keep(record), null) : (null, posting.Fields.Fault));
            case RecordKind.Seeker:
                var seeker = new SeekerRow(options);
                return new(options, row => seeker.Read(row) is { } record ? (RecordWrite.Keep(record), null) : (null, seeker.Fields.Fault));
            case RecordKind.Referral:
                var referral = new ReferralFile.ReferralRow(options);
                return new(options, row => referral.Read(row) is { } record ? (RecordWrite.Keep(record), null) : (null, referral.Fields.Fault));
            case RecordKind.LedgerEntry:
                var entries = Subjects.ToDictionary(static about => about, about => LedgerFile.Rows(about, options));
                return new(options, row => Entry(row, entries));
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected postings, seekers, referrals or ledger entries.");
        }
    }

    /// <summary>Reads a row.</summary>
    /// <param name="source">What the row came from, for the message.</param>
    /// <param name="line">Its line there, from 1.</param>
    /// <param name="row">The row: a JSON object, UTF-8, without a line break at its end.</param>
    /// <returns>What to write, or the first thing wrong.</returns>
    public Result<RecordWrite, RejectedRow> Read(string source, long line, ReadOnlyMemory<byte> row)
    {
        var text = row.Length > limits.RowBytes ? new TextLine(line, default, row.Length) : new TextLine(line, row, row.Length);
        if (!RowText.TryParse(text, limits, out var document, out var fault))
            return Told(source, line, fault);
        using (document)
        {
            var (write, wrong) = read(document.RootElement);
            return write is not null ? write : Told(source, line, wrong!.Value);
        }
    }

    /// <summary>Says that a row was too long to be read.</summary>
    /// <param name="source">What the row came from.</param>
    /// <param name="line">Its line there.</param>
    /// <param name="length">Its length, bytes.</param>
    public RejectedRow TooLong(string source, long line, long length) =>
        new(source, line, "", "", FormattableString.Invariant($"{length} bytes long"), FormattableString.Invariant($"at most {limits.RowBytes} bytes a row"));

    private static (RecordWrite? Write, FieldFault? Fault) Entry(JsonElement row, Dictionary<SubjectKind, IRows<LedgerEntry>> readers)
    {
        foreach (var about in Subjects)
        {
            if (!row.TryGetProperty(SubjectNames.Of(about), out _))
                continue;
            if (readers[about].ReadOne(row, out var fault) is not { } entry)
                return (null, fault);
            return entry.Number is null
                ? (null, new("number", "", "missing", "the running number of the entry in its ledger, from 1"))
                : (RecordWrite.Keep(entry), null);
        }

        return (null, new("", "", "names nobody whom it is about", $"one of the fields {string.Join(", ", Subjects.Select(SubjectNames.Of))}"));
    }

    private static RejectedRow Told(string source, long line, FieldFault fault) => new(source, line, fault.Field, fault.Value, fault.Reason, fault.Expected);
}
