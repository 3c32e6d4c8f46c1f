using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Records to be kept and let go in one transaction: all of them or none.</summary>
/// <param name="Request">The caller's name for this request, 1 to 200 characters: sent again with the same rows it is not written twice, whichever silo it reaches.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.DistrictChanges")]
public sealed record DistrictChanges(string Request)
{
    /// <summary>Postings to keep, in place of earlier ones of their ids.</summary>
    [Id(0)]
    public JobPosting[] Postings { get; init; } = [];

    /// <summary>Seekers to keep, likewise.</summary>
    [Id(1)]
    public JobSeeker[] Seekers { get; init; } = [];

    /// <summary>Referrals made, and what came of them.</summary>
    [Id(2)]
    public Referral[] Referrals { get; init; } = [];

    /// <summary>Entries of ledgers, each with its number.</summary>
    [Id(3)]
    public LedgerEntry[] Entries { get; init; } = [];

    /// <summary>Postings to let go.</summary>
    [Id(4)]
    public PostingId[] RemovedPostings { get; init; } = [];

    /// <summary>Seekers to let go; erasing a person is <see cref="IDistrictGrain.EraseAsync"/>.</summary>
    [Id(5)]
    public SeekerId[] RemovedSeekers { get; init; } = [];

    /// <summary>True leaves out rows that would change nothing.</summary>
    [Id(6)]
    public bool SkipsUnchanged { get; init; }

    internal IReadOnlyList<RecordWrite> ToWrites()
    {
        if (string.IsNullOrWhiteSpace(Request) || Request.Length > 200)
            throw new DistrictFaultException(DistrictFault.Question, "Request: expected a name of 1 to 200 characters.");
        if (Entries.Any(static entry => entry.Number is null))
            throw new DistrictFaultException(DistrictFault.Question, "Entries: expected a number with each; without one, the same entry sent twice would be two.");
        List<RecordWrite> writes =
        [
            .. Postings.Select(RecordWrite.Keep),
            .. Seekers.Select(RecordWrite.Keep),
            .. Referrals.Select(RecordWrite.Keep),
            .. Entries.Select(RecordWrite.Keep),
            .. RemovedPostings.Select(static id => RecordWrite.Remove(RecordKey.Of(id))),
            .. RemovedSeekers.Select(static id => RecordWrite.Remove(RecordKey.Of(id))),
        ];
        return writes.Count > 0 ? writes : throw new DistrictFaultException(DistrictFault.Question, "There is nothing to write; expected at least one record.");
    }
}
