using System.Collections.Concurrent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Snapshots of districts' engines in a folder: an index each (docs/index-format.md), with the row of the log that it has seen.</summary>
/// <remarks>
/// Derived, and never trusted: it is used where every byte is what was written, where policy, words and program are the same, and where the store vouches for it; else it is refused, by name, and the
/// engine is made of the records. Any number of threads and processes. What fails here is told and stops nothing.
/// </remarks>
internal sealed partial class DistrictSnapshots : IDisposable
{
    private readonly IRecordStore store;
    private readonly ISnapshotMarks marks;
    private readonly DistrictPoolOptions options;
    private readonly SnapshotOptions settings;
    private readonly TimeProvider clock;
    // One is written at a time: each takes a processor and the disk.
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly ConcurrentDictionary<DistrictCode, bool> failed = [];
    private readonly long[] told = new long[Enum.GetValues<SnapshotEventKind>().Length];

    internal DistrictSnapshots(IRecordStore store, ISnapshotMarks marks, DistrictPoolOptions options, SnapshotOptions settings, TimeProvider clock) =>
        (this.store, this.marks, this.options, this.settings, this.clock) = (store, marks, options, settings, clock);

    internal SnapshotFigures Figures => new(Told(SnapshotEventKind.Opened), Told(SnapshotEventKind.Written), Told(SnapshotEventKind.Refused), Told(SnapshotEventKind.Removed), Told(SnapshotEventKind.Failed));

    internal int EveryRows => settings.EveryRows;

    internal TimeSpan SweepInterval => settings.SweepInterval;

    /// <summary>True where the last write of a district's snapshot failed.</summary>
    internal bool HasFailed(DistrictCode district) => failed.GetValueOrDefault(district);

    /// <summary>Opens a district's snapshot and brings it up to the log; null where there is none that may be used.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    internal async Task<StoreFollower?> OpenAsync(DistrictCode district, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        var (opened, reason) = Load(district);
        if (opened is null)
            return reason is null ? null : Refuse(district, 0, began, reason);
        var (sequence, notes) = (opened.Origin.Sequence, SnapshotNotes.Read(opened.Origin));
        if (notes is null)
            return Refuse(district, sequence, began, "its notes are not those of a snapshot");
        if (await WhyNotVouchedAsync(district, notes.Token, sequence, cancellation).ConfigureAwait(false) is { } unknown)
            return Refuse(district, sequence, began, unknown);
        var follower = StoreFollower.Resume(store, district, DistrictEngine.Opened(options.Policy, options.Reader, opened.Engine, notes.Count), options.ReadingOrDefault, sequence, notes.Bytes, notes.Rows);
        try
        {
            await follower.FollowAsync(cancellation).ConfigureAwait(false);
            // The log tells of an erasure and the mark is still there: whoever erased did not know marks.
            if (follower.SnapshotSequence < 0)
                await SweepAsync(district, follower.Sequence, cancellation).ConfigureAwait(false);
            Tell(new(district, SnapshotEventKind.Opened, sequence, clock.GetElapsedTime(began)));
            return follower;
        }
        catch (LogTrimmedException)
        {
            follower.Dispose();
            return Refuse(district, sequence, began, FormattableString.Invariant($"the log does not reach back to its row {sequence} any more"));
        }
        catch
        {
            follower.Dispose();
            throw;
        }
    }

    /// <summary>Removes the snapshot of a district where the store does not vouch for it, or a person was erased after its row; waits for whoever writes it.</summary>
    /// <param name="district">The district.</param>
    /// <param name="erased">A row that says that a person was erased; 0 for none.</param>
    /// <param name="cancellation">Gives up.</param>
    internal async Task SweepAsync(DistrictCode district, long erased, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        try
        {
            if (await SnapshotFolder.SweepAsync(settings.Folder, marks, district, erased, clock, cancellation).ConfigureAwait(false) is { } reason)
                Tell(new(district, SnapshotEventKind.Removed, 0, clock.GetElapsedTime(began), reason));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or StoreException)
        {
            Tell(new(district, SnapshotEventKind.Failed, 0, clock.GetElapsedTime(began), $"it could not be removed, and is tried again: {problem.Message}"));
        }
    }

    /// <summary>Removes every snapshot of the folder for which the store does not vouch.</summary>
    internal async Task SweepAsync(CancellationToken cancellation)
    {
        foreach (var district in SnapshotFolder.Districts(settings.Folder))
            await SweepAsync(district, 0, cancellation).ConfigureAwait(false);
    }

    public void Dispose() => writing.Dispose();

    private (OpenedIndex? Opened, string? Reason) Load(DistrictCode district)
    {
        var folder = SnapshotFolder.Of(settings.Folder, district);
        try
        {
            if (MatchingEngine.OriginOf(folder) is not { } origin)
                return (null, null);
            var demands = SnapshotNotes.Demands(district, options);
            if (SnapshotNotes.Difference(origin, demands) is { } difference)
                return (null, difference);
            var opened = MatchingEngine.OpenVerified(folder, DistrictEngine.MatchingOf(options.Policy), options.Reader ?? JobTextReader.Default, Environment.ProcessorCount);
            // Another process may have written in between.
            return SnapshotNotes.Difference(opened.Origin, demands) is { } now ? (null, now) : (opened, null);
        }
        catch (FileNotFoundException)
        {
            // Removed in this moment.
            return (null, null);
        }
        catch (Exception problem) when (problem is DamagedIndexException or IndexVersionException or IndexOptionsException or IOException or UnauthorizedAccessException)
        {
            return (null, problem.Message);
        }
    }

    private async Task<string?> WhyNotVouchedAsync(DistrictCode district, string token, long sequence, CancellationToken cancellation)
    {
        var mark = await marks.FindMarkAsync(district, token, cancellation).ConfigureAwait(false);
        if (mark == sequence)
            return null;
        var last = await store.LastSequenceAsync(district, cancellation).ConfigureAwait(false);
        return last < sequence
            ? FormattableString.Invariant($"its row {sequence} is ahead of the store's last, {last}: the store is another one, or was brought back from a backup")
            : SnapshotFolder.NotVouched;
    }

    private StoreFollower? Refuse(DistrictCode district, long sequence, long began, string reason)
    {
        Tell(new(district, SnapshotEventKind.Refused, sequence, clock.GetElapsedTime(began), reason));
        return null;
    }

    private void Tell(SnapshotEvent became)
    {
        Interlocked.Increment(ref told[(int)became.Kind]);
        settings.Told?.Invoke(became);
    }

    private long Told(SnapshotEventKind kind) => Interlocked.Read(ref told[(int)kind]);
}
