using System.Collections.Concurrent;
using System.Globalization;
using Jiuye.Casework;
using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>What every route works with.</summary>
internal sealed class Service : IAsyncDisposable
{
    // One legal time holds in the whole country, without summer time: an office's day begins at midnight in Beijing wherever the machine stands.
    private static readonly TimeSpan OfficeTime = TimeSpan.FromHours(8);

    private static readonly Action<ILogger, DistrictCode, string, Exception?> Behind =
        LoggerMessage.Define<DistrictCode, string>(LogLevel.Warning, new(5, "district-behind"), "District {District} cannot follow the store now: {Problem}");

    private static readonly Action<ILogger, DistrictCode, SnapshotEventKind, long, double, Exception?> Kept =
        LoggerMessage.Define<DistrictCode, SnapshotEventKind, long, double>(LogLevel.Information, new(9, "snapshot"), "District {District}: snapshot {Became}, row {Row}, {Seconds:0.0} s");

    private static readonly Action<ILogger, DistrictCode, SnapshotEventKind, long, string, Exception?> NotKept =
        LoggerMessage.Define<DistrictCode, SnapshotEventKind, long, string>(LogLevel.Warning, new(10, "snapshot-trouble"), "District {District}: snapshot {Became}, row {Row}: {Reason}");

    private static readonly Action<ILogger, DistrictCode, string, bool, DateOnly?, Exception?> Ranks =
        LoggerMessage.Define<DistrictCode, string, bool, DateOnly?>(LogLevel.Information, new(11, "ranking"), "District {District}: lists are ordered by {Ranking}, at prices {HasPrices}, night {Night:yyyy-MM-dd}");

    private static readonly Action<ILogger, DistrictCode, string, string, Exception?> DoesNotRank =
        LoggerMessage.Define<DistrictCode, string, string>(LogLevel.Warning, new(12, "ranking-trouble"), "District {District}: {Code}: {Problem}");

    private static readonly Action<ILogger, int, int, Exception?> Mended =
        LoggerMessage.Define<int, int>(LogLevel.Information, new(13, "nights-mended"), "Erased persons were taken out of {Files} files of finished nights; {Pending} erasures are pending");

    private static readonly Action<ILogger, string, Exception?> NotMended =
        LoggerMessage.Define<string>(LogLevel.Warning, new(14, "nights-not-mended"), "Finished nights name an erased person: {Problem}");

    private readonly ServerOptions options;
    private readonly TimeProvider clock;
    private readonly Lazy<PostingAudit> audit;
    private readonly Lazy<DutySchedule?> duties;
    private readonly ConcurrentDictionary<DistrictCode, DateOnly> tooOld = [];

    public Service(IRecordStore store, ServerOptions options, KeyRing keys, AuditTrail trail, TimeProvider clock, ILogger<Service> log)
    {
        (this.options, this.clock, Store, Keys, Trail, Log) = (options, clock, store, keys, trail, log);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Patience, TimeSpan.Zero);
        Reading = new() { Wages = options.Policy.Wages };
        Pool = new(store, options.Pool((district, problem) => Behind(log, district, problem.Message, null), became => Tell(log, became), Tell), clock);
        audit = new(() => new(options.Policy));
        duties = new(() => DutyRules.All(options.Policy) is { Count: > 0 } rules ? new(rules, WorkingDayCalendar.Prc) : null);
        Turnstile = new(options);
        Nights = store is ILeaseTable leases && options.Results is { } results
            ? new(new(store, leases, results, string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}"), clock), clock, round => Tell(log, round))
            : null;
        Metrics = new();
        Watch = new(this, clock);
    }

    internal IRecordStore Store { get; }

    internal DistrictPool Pool { get; }

    internal KeyRing Keys { get; }

    internal AuditTrail Trail { get; }

    internal Turnstile Turnstile { get; }

    internal Watch Watch { get; }

    /// <summary>Takes erased persons out of finished nights; null where no folder of them is known.</summary>
    internal ErasureWork? Nights { get; }

    internal MetricsPage Metrics { get; }

    internal ILogger Log { get; }

    /// <summary>What may be published; its word lists are read at the first question.</summary>
    internal PostingAudit Audit => audit.Value;

    /// <summary>What the policy's terms make due; null where it states none.</summary>
    internal DutySchedule? Duties => duties.Value;

    /// <summary>Whoever reads every ledger of a district into memory.</summary>
    internal SemaphoreSlim WholeLedgers { get; } = new(1, 1);

    /// <summary>Whoever reads the nights of many districts.</summary>
    internal SemaphoreSlim WholeAreas { get; } = new(1, 1);

    /// <summary>Under which policy is answered.</summary>
    internal Policy Policy => options.Policy;

    /// <summary>The folder of finished nights; null where there is none.</summary>
    internal string? Results => options.Results;

    /// <summary>How rows that come in are read.</summary>
    internal ReadOptions Reading { get; }

    /// <summary>Today in the offices' time, or the day that the service was given.</summary>
    internal DateOnly Today => options.AsOf ?? DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(OfficeTime).DateTime);

    /// <summary>What engines may take in memory, bytes.</summary>
    internal long MemoryBudget => options.MemoryBudget;

    internal TimeProvider Clock => clock;

    /// <summary>The longest that a question waits for its district.</summary>
    internal TimeSpan Patience => options.Patience;

    /// <summary>True once what was to be done first is done.</summary>
    internal bool IsPrepared { get; set; }

    private static void Tell(ILogger log, ErasureRound round)
    {
        if (round.Files > 0)
            Mended(log, round.Files, round.Pending, null);
        foreach (var problem in round.Problems)
            NotMended(log, problem, null);
    }

    private static void Tell(ILogger log, SnapshotEvent became)
    {
        if (became.Reason.Length == 0)
            Kept(log, became.District, became.Kind, became.Sequence, became.Elapsed.TotalSeconds, null);
        else
            NotKept(log, became.District, became.Kind, became.Sequence, became.Reason, null);
    }

    private void Tell(DistrictCode district, NightRanking night)
    {
        var isTooOld = night.IsTooOldOn(Today);
        Ranks(Log, district, (isTooOld ? null : night.Model) ?? "declared weights", night.HasPrices && !isTooOld, night.Night, null);
        foreach (var note in night.NotesOn(Today).Where(static note => note.IsTrouble))
            DoesNotRank(Log, district, note.Code, note.Text.En, null);
        if (isTooOld)
            tooOld[district] = night.Night!.Value;
    }

    /// <summary>Tells once of each night that it has become too old to order a district's lists.</summary>
    internal void Note(DistrictCode district, RankingOrigin by)
    {
        if (by.TooOld is not { } night || (tooOld.TryGetValue(district, out var told) && told == night))
            return;
        tooOld[district] = night;
        DoesNotRank(Log, district, "too_old", RankingTooOld(night, Policy.Learning.LongestServedDays), null);
    }

    private static string RankingTooOld(DateOnly night, int days) =>
        FormattableString.Invariant($"the night of {night:yyyy-MM-dd} is older than learning.longest_served_days ({days}); the declared weights answer");

    public async ValueTask DisposeAsync()
    {
        Nights?.Dispose();
        Watch.Dispose();
        Metrics.Dispose();
        WholeLedgers.Dispose();
        WholeAreas.Dispose();
        Turnstile.Dispose();
        await Pool.DisposeAsync();
    }
}
