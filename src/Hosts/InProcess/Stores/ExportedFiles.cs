using System.Buffers;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The files of records that a store is taken out into.</summary>
internal sealed class ExportedFiles(string folder) : IDisposable
{
    internal const int RowsBetweenReports = 4_096;

    // Held to be sorted: some tens of megabytes, and few enough files of a district of millions of entries.
    private const int EntriesOfFile = 200_000;

    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    private readonly SortedDictionary<RecordKind, long> counts = [];
    private readonly Dictionary<RecordKind, FileStream> open = [];
    private readonly Dictionary<SubjectKind, List<(string Subject, ReadOnlyMemory<byte> Body)>> entries = [];
    private readonly Dictionary<SubjectKind, int> filesOf = [];

    /// <summary>Rows taken so far.</summary>
    internal long Rows { get; private set; }

    internal void Take(StoredChange row)
    {
        Rows++;
        if (NameOf(row.Key.Kind) is { } name)
            Write(Open(row.Key.Kind, name), row.Body!.Value.Span);
        else if (row.Key.Kind == RecordKind.LedgerEntry)
            TakeEntry(row);
        else
            return;
        counts[row.Key.Kind] = counts.GetValueOrDefault(row.Key.Kind) + 1;
    }

    /// <summary>Writes what is held back and forces everything to the disk.</summary>
    /// <returns>Records by kind.</returns>
    internal IReadOnlyDictionary<RecordKind, long> Finish()
    {
        foreach (var file in open.Values)
            file.Flush(flushToDisk: true);
        foreach (var about in entries.Keys)
        {
            if (filesOf.GetValueOrDefault(about) == 0)
                WriteEntries(about, DatasetFolder.LedgerNameOf(about) + ".jsonl");
            else if (entries[about].Count > 0)
                WriteEntries(about, NextFile(about));
        }

        return counts;
    }

    public void Dispose()
    {
        foreach (var file in open.Values)
            file.Dispose();
    }

    private static string? NameOf(RecordKind kind) => kind switch
    {
        RecordKind.Posting => "postings.jsonl",
        RecordKind.Seeker => "seekers.jsonl",
        RecordKind.Referral => "referrals.jsonl",
        _ => null,
    };

    private FileStream Open(RecordKind kind, string name) =>
        open.TryGetValue(kind, out var file) ? file : open[kind] = new(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);

    private void TakeEntry(StoredChange row)
    {
        var about = RecordKey.SubjectOf(row.Key)
            ?? throw new StoreException(FormattableString.Invariant($"Row {row.Sequence}: the key of a ledger entry begins with no kind of subject: it was written by a newer version."));
        if (!entries.TryGetValue(about, out var held))
            entries[about] = held = [];
        var id = row.Key.Id;
        held.Add((id[(id.IndexOf('|', StringComparison.Ordinal) + 1)..id.LastIndexOf('|')], row.Body!.Value));
        if (held.Count == EntriesOfFile)
            WriteEntries(about, NextFile(about));
    }

    private string NextFile(SubjectKind about) =>
        string.Create(CultureInfo.InvariantCulture, $"{DatasetFolder.LedgerNameOf(about)}-{filesOf[about] = filesOf.GetValueOrDefault(about) + 1:00000}.jsonl");

    // Stable: of one subject the order of arrival stays, within a file and from file to file.
    private void WriteEntries(SubjectKind about, string name)
    {
        using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        foreach (var (_, body) in entries[about].OrderBy(static entry => entry.Subject, StringComparer.Ordinal))
            Write(file, body.Span);
        file.Flush(flushToDisk: true);
        entries[about].Clear();
    }

    // A body is one line; where a caller stored one of several, its line ends can only be white space between tokens.
    private static void Write(FileStream file, ReadOnlySpan<byte> body)
    {
        while (body.IndexOfAny(LineEnds) is >= 0 and var end)
        {
            file.Write(body[..end]);
            file.WriteByte((byte)' ');
            body = body[(end + 1)..];
        }

        file.Write(body);
        file.WriteByte((byte)'\n');
    }
}
