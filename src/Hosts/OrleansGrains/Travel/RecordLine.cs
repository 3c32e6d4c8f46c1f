using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Reads records that travelled as the lines of dataset files that the store keeps too: so two versions of a silo understand each other by the rules by which two versions of a file do.</summary>
internal static class RecordLine
{
    // A reader is not safe for two threads and costs more than a row.
    [ThreadStatic]
    private static StoredRecordReader? reader;

    internal static JobPosting Posting(byte[] line) => Read(Reader.Posting, Row(RecordKind.Posting, "", line));

    internal static JobSeeker Seeker(byte[] line) => Read(Reader.Seeker, Row(RecordKind.Seeker, "", line));

    internal static Referral Referral(byte[] line) => Read(Reader.Referral, Row(RecordKind.Referral, "", line));

    /// <param name="id">The key of the entry, which tells whose ledger it is of.</param>
    /// <param name="line">The line.</param>
    internal static LedgerEntry Entry(string id, byte[] line) => Read(Reader.LedgerEntry, Row(RecordKind.LedgerEntry, id, line));

    private static StoredRecordReader Reader => reader ??= new();

    /// <exception cref="DistrictFaultException">The sender made a record that no file may hold, or a newer version did.</exception>
    private static T Read<T>(Func<StoredChange, T> read, StoredChange row)
    {
        try
        {
            return read(row);
        }
        catch (StoreException problem)
        {
            throw new DistrictFaultException(DistrictFault.Question, $"A record on its way could not be read. {problem.Message}");
        }
    }

    private static StoredChange Row(RecordKind kind, string id, byte[] line) => new(0, new(kind, id), line);
}
