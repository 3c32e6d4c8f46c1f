using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Turns stored rows back into records, by the readers of datasets.</summary>
/// <remarks>Not safe for several threads at once.</remarks>
/// <param name="options">How texts of pay are read, as for files; null for the defaults.</param>
public sealed class StoredRecordReader(ReadOptions? options = null)
{
    private readonly PostingRow postings = new(options ?? new());
    private readonly SeekerRow seekers = new(options ?? new());
    private readonly ReferralFile.ReferralRow referrals = new(options ?? new());
    private readonly Dictionary<SubjectKind, IRows<LedgerEntry>> entries = [];

    /// <summary>The posting of a row.</summary>
    /// <exception cref="StoreException">The row cannot be read: it was written by a newer version, or damaged.</exception>
    public JobPosting Posting(StoredChange row) => Read(row, RecordKind.Posting, postings.Read, postings.Fields);

    /// <summary>The seeker of a row.</summary>
    /// <exception cref="StoreException">The row cannot be read.</exception>
    public JobSeeker Seeker(StoredChange row) => Read(row, RecordKind.Seeker, seekers.Read, seekers.Fields);

    /// <summary>The referral of a row.</summary>
    /// <exception cref="StoreException">The row cannot be read.</exception>
    public Referral Referral(StoredChange row) => Read(row, RecordKind.Referral, referrals.Read, referrals.Fields);

    /// <summary>The ledger entry of a row: a <see cref="CaseEvent"/> of a person's ledger, an <see cref="EmployerEvent"/> of an employer's, and so on by the subject.</summary>
    /// <exception cref="StoreException">The row cannot be read.</exception>
    public LedgerEntry LedgerEntry(StoredChange row) => Read(
        row,
        RecordKind.LedgerEntry,
        (JsonElement json, out FieldFault? fault) => EntriesOf(RecordKey.SubjectOf(row.Key)
            ?? throw new StoreException(FormattableString.Invariant($"Row {row.Sequence}: the key of a ledger entry begins with no kind of subject: it was written by a newer version."))).ReadOne(json, out fault));

    private IRows<LedgerEntry> EntriesOf(SubjectKind about) => entries.TryGetValue(about, out var known) ? known : entries[about] = LedgerFile.Rows(about, options);

    private static T Read<T>(StoredChange row, RecordKind kind, Func<JsonElement, T?> read, RowFields fields)
        where T : class => Read(row, kind, (JsonElement json, out FieldFault? fault) =>
        {
            var record = read(json);
            fault = fields.Fault;
            return record;
        });

    private static T Read<T>(StoredChange row, RecordKind kind, RowReading<T> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Key.Kind != kind || row.Body is not { } body)
            throw new ArgumentException(FormattableString.Invariant($"Row {row.Sequence} holds no {kind}."), nameof(row));
        try
        {
            using var document = JsonDocument.Parse(body);
            return read(document.RootElement, out var fault)
                ?? throw new StoreException(FormattableString.Invariant($"Row {row.Sequence}: field '{fault!.Value.Field}' {fault.Value.Reason}; expected {fault.Value.Expected}."));
        }
        catch (JsonException cause)
        {
            throw new StoreException(FormattableString.Invariant($"Row {row.Sequence} is no JSON: the store is damaged or was written by a newer version."), cause);
        }
    }

    private delegate T? RowReading<T>(JsonElement row, out FieldFault? fault)
        where T : class;
}
