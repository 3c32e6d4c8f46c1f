using Jiuye.Vocabulary;
using Lucene.Net.Index;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye;

/// <summary>Reads the postings that a Lucene index stores: every document that is not deleted becomes a posting or is told.</summary>
/// <remarks>
/// Changes nothing in the index and may run while a portal writes to it: what is read is one point of time. Holds one document and each identity. Lucene
/// compares its checksums before the first document. Not safe for several threads at once.
/// </remarks>
/// <param name="mapping">Which stored field holds what.</param>
/// <param name="reading">How values are read, as for dataset files; its <see cref="ReadOptions.Rejected"/> and <see cref="ReadOptions.Unread"/> are not used. Null for the defaults.</param>
public sealed class LucenePostingImport(LuceneFieldMapping mapping, ReadOptions? reading = null)
{
    private readonly LuceneFieldMapping mapping = mapping ?? throw new ArgumentNullException(nameof(mapping));
    private readonly ReadOptions reading = reading ?? new();

    /// <summary>Told of every document that is left out; null where nobody wants to know.</summary>
    public Action<RejectedDocument>? Rejected { get; init; }

    /// <summary>Told of every field that a posting was kept without; null where nobody wants to know.</summary>
    public Action<RejectedDocument>? Unread { get; init; }

    /// <summary>What became of the documents of the last index read; complete once it was enumerated to its end.</summary>
    public LuceneImportReport Report { get; private set; } = new();

    /// <summary>Reads an index, document by document, while it is enumerated.</summary>
    /// <param name="index">The index.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="cancellation">Ends the reading between two documents.</param>
    /// <exception cref="DatasetException">While enumerating: there is no index, it is damaged or of another version, lacks a mapped field, or has too many bad documents.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the caller gave up.</exception>
    public IEnumerable<JobPosting> Read(Directory index, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Rows(index, name, cancellation);
    }

    private IEnumerable<JobPosting> Rows(Directory index, string name, CancellationToken cancellation)
    {
        using var reader = LuceneIndexFiles.Open(index, name);
        RequireFields(reader, name);
        Report = new() { Deleted = reader.NumDeletedDocs };
        var (row, ids, stored) = (new DocumentRow(mapping), new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        RejectedDocument? firstRejected = null;
        var intake = new PostingIntake(reading with { Rejected = null, Unread = fault => LeaveUnread(Told(row, fault)) });
        foreach (var segment in reader.Leaves)
        {
            var (live, uncheckedEach) = (segment.AtomicReader.LiveDocs, LuceneIndexFiles.HasChecksums(segment.AtomicReader) ? 0 : 1);
            for (var at = 0; at < segment.AtomicReader.MaxDoc; at++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (live?.Get(at) == false)
                    continue;
                var number = segment.DocBase + at;
                var json = row.Write(LuceneIndexFiles.Document(segment.AtomicReader, at, name), stored);
                Report = Report with { Read = Report.Read + 1, Unchecked = Report.Unchecked + uncheckedEach };
                if (!intake.Read(name, number, json).TryGet(out var posting, out var fault))
                    Reject(Told(row, fault), name, ref firstRejected);
                else if (!ids.TryAdd(posting.Id.Value, number))
                    Reject(new(name, number, row.StoredOf("id"), "id", ShownValue.Of(posting.Id.Value), FormattableString.Invariant($"document {ids[posting.Id.Value]} has it too"), "an id of its own for each document"), name, ref firstRejected);
                else
                {
                    Report = Report with { Imported = Report.Imported + 1 };
                    yield return posting;
                }
            }
        }

        Report = Report with { NeverStored = [.. mapping.Fields.Values.Select(static source => source.Name).Where(field => !stored.Contains(field)).Order(StringComparer.Ordinal)] };
        JudgeShare(name, firstRejected);
    }

    private static RejectedDocument Told(DocumentRow row, RejectedRow fault) =>
        new(fault.File, (int)fault.Line, row.StoredOf(fault.Field), fault.Field, fault.Value, fault.Reason, fault.Expected);

    private void RequireFields(IndexReader reader, string name)
    {
        var there = MultiFields.GetMergedFieldInfos(reader).Select(static field => field.Name).Order(StringComparer.Ordinal).ToArray();
        if (there.Length == 0)
            return;
        foreach (var (field, source) in mapping.Fields.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            if (!there.Contains(source.Name))
                throw new DatasetException(name, $"has no field '{source.Name}', from which {field} is to be read; expected one of: {string.Join(", ", there)}");
        }
    }

    private void LeaveUnread(RejectedDocument fault)
    {
        Report = Report with { UnreadFields = Report.UnreadFields + 1 };
        Unread?.Invoke(fault);
    }

    private void Reject(RejectedDocument fault, string name, ref RejectedDocument? first)
    {
        first ??= fault;
        Report = Report with { Rejected = Report.Rejected + 1 };
        Rejected?.Invoke(fault);
        if (Report.Read >= reading.Limits.RowsBeforeJudging)
            JudgeShare(name, first);
    }

    private void JudgeShare(string name, RejectedDocument? first)
    {
        var share = reading.Limits.BadRowShare;
        if (Report.Rejected > share * Report.Read)
            throw new DatasetException(name, FormattableString.Invariant($"{Report.Rejected} of {Report.Read} documents are bad, more than the share of {share:0.###} that a run may leave out. The first: {first}"));
    }
}
