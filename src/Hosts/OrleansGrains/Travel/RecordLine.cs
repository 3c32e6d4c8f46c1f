using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Reads records that travelled as the lines of dataset files that the store keeps too: so two versions of a silo understand each other by the rules by which two versions of a file do.</summary>
internal static class RecordLine
{
    // A reader is not safe for two threads and costs more than a row.
    [ThreadStatic]
    private static StoredRecordReader? reader;

    internal static JobPosting Posting(byte[] line) => Reader.Posting(Row(RecordKind.Posting, "", line));

    internal static JobSeeker Seeker(byte[] line) => Reader.Seeker(Row(RecordKind.Seeker, "", line));

    internal static Referral Referral(byte[] line) => Reader.Referral(Row(RecordKind.Referral, "", line));

    /// <param name="id">The key of the entry, which tells whose ledger it is of.</param>
    /// <param name="line">The line.</param>
    internal static LedgerEntry Entry(string id, byte[] line) => Reader.LedgerEntry(Row(RecordKind.LedgerEntry, id, line));

    private static StoredRecordReader Reader => reader ??= new();

    private static StoredChange Row(RecordKind kind, string id, byte[] line) => new(0, new(kind, id), line);
}
