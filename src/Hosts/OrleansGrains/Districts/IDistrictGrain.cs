using Jiuye.Vocabulary;
using Orleans.CodeGeneration;
using Orleans.Concurrency;

namespace Jiuye.OrleansGrains;

/// <summary>One district: its records and every answer about them. Keyed by the digits of its code (<see cref="JiuyeGrains.GetDistrict"/>).</summary>
/// <remarks>
/// Orleans keeps one activation of it in the cluster; where a cut cluster has two, the store lets one of them write. Every call needs a tenant and a scope (<see cref="GrainCaller"/>);
/// what goes wrong is a <see cref="DistrictFaultException"/>. No method of it is changed and none is added: what comes later is an interface of its own under a higher version (<see cref="IDistrictCaseload"/>); messages get fields, never other meanings.
/// </remarks>
[Version(1)]
[Alias("jiuye.IDistrictGrain")]
public interface IDistrictGrain : IGrainWithIntegerKey
{
    /// <summary>Keeps records and lets records go. Scope <see cref="GrainScope.Write"/>; with entries of ledgers <see cref="GrainScope.Person"/> too.</summary>
    [Alias("Apply")]
    Task<ChangesKept> ApplyAsync(DistrictChanges changes);

    /// <summary>The best postings for a seeker of the district, best first. Scope <see cref="GrainScope.Read"/>.</summary>
    [Alias("RecommendPostings"), ReadOnly]
    Task<RecommendedPosting[]> RecommendPostingsAsync(SeekerId seeker, ListQuestion question);

    /// <summary>The best postings for a seeker who need not be held here; coded as an engine codes its own. Scope <see cref="GrainScope.Read"/>.</summary>
    [Alias("RecommendPostingsTo"), ReadOnly]
    Task<RecommendedPosting[]> RecommendPostingsToAsync(JobSeeker seeker, ListQuestion question);

    /// <summary>The best seekers for a posting of the district, best first. Scope <see cref="GrainScope.Read"/>.</summary>
    [Alias("RecommendSeekers"), ReadOnly]
    Task<RecommendedSeeker[]> RecommendSeekersAsync(PostingId posting, ListQuestion question);

    /// <summary>How a pair stands. <see cref="ListQuestion.Top"/> is not looked at. Scopes <see cref="GrainScope.Read"/> and <see cref="GrainScope.Person"/>.</summary>
    [Alias("Explain"), ReadOnly]
    Task<PairReasons> ExplainAsync(SeekerId seeker, PostingId posting, ListQuestion question);

    /// <summary>How hard a seeker is to place. Scope <see cref="GrainScope.Read"/>.</summary>
    [Alias("Grade"), ReadOnly]
    Task<SeekerGrade> GradeAsync(SeekerId seeker, ListQuestion question);

    /// <summary>What is owed to a person and not done on a day, the longest overdue first. Scope <see cref="GrainScope.Person"/>.</summary>
    [Alias("Duties"), ReadOnly]
    Task<OwedDuty[]> DutiesAsync(SeekerId seeker, DateOnly asOf);

    /// <summary>Every seeker's list, in the order of their ids, a few at a time. Scope <see cref="GrainScope.Read"/>.</summary>
    [Alias("RecommendToAll")]
    IAsyncEnumerable<SeekerList> RecommendToAllAsync(ListQuestion question, CancellationToken cancellation = default);

    /// <summary>Everything that the store holds of the district at one moment, a few records at a time. Scopes <see cref="GrainScope.Read"/> and <see cref="GrainScope.Person"/>.</summary>
    [Alias("Snapshot")]
    IAsyncEnumerable<HeldRecord> SnapshotAsync(CancellationToken cancellation = default);

    /// <summary>Erases a person in this district: records, earlier states, referrals, ledger, out of memory, and then out of finished nights (<see cref="DistrictErasures.ErasePersonAsync"/> tells how far that came). Scopes <see cref="GrainScope.Write"/> and <see cref="GrainScope.Person"/>.</summary>
    /// <returns>The row that says so; null where nothing was held.</returns>
    [Alias("Erase")]
    Task<long?> EraseAsync(SeekerId person);

    /// <summary>How the district stands. Scope <see cref="GrainScope.Operate"/>.</summary>
    [Alias("Standing"), ReadOnly]
    Task<DistrictStanding> StandingAsync();
}
