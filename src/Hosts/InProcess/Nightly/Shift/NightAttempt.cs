using System.Diagnostics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>One night in the hands of one node, from the claim to the end of it.</summary>
internal sealed class NightAttempt
{
    private readonly IRecordStore store;
    private readonly ILeaseTable leases;
    private readonly NightShiftOptions options;
    private readonly TimeProvider clock;
    private readonly Lease lease;
    private readonly DistrictCode district;
    private readonly DateOnly date;
    private readonly IProgress<NightEvent>? events;
    private readonly IProgress<StepProgress>? steps;
    private readonly NightBook book;
    private readonly NightFolders folders;
    private readonly long began;
    private NightRecord night;
    private bool isDecided;
    private bool isBegun;

    internal NightAttempt(
        IRecordStore store,
        ILeaseTable leases,
        NightShiftOptions options,
        TimeProvider clock,
        Lease lease,
        (DistrictCode District, DateOnly Date) of,
        IProgress<NightEvent>? events,
        IProgress<StepProgress>? steps)
    {
        (this.store, this.leases, this.options, this.clock, this.lease, this.events, this.steps) = (store, leases, options, clock, lease, events, steps);
        (district, date) = of;
        book = new(store);
        folders = new(options.Results, district);
        began = clock.GetTimestamp();
        night = new(district, date, NightState.Waiting);
    }

    private string Own => NightFolders.ScratchName(date, lease.Epoch);

    /// <summary>Makes the night.</summary>
    /// <returns>The night where nothing more is to be done about it now; null where it is to be tried again.</returns>
    internal async Task<NightRecord?> RunAsync(CancellationToken cancellation)
    {
        using var activity = Telemetry.Source.StartActivity("night");
        activity?.SetTag("district", district.ToString()).SetTag("date", FormattableString.Invariant($"{date:yyyy-MM-dd}"));
        night = await book.FindAsync(district, date, cancellation).ConfigureAwait(false);
        if (night.IsSettled)
            return night;
        try
        {
            return await MakeAsync(cancellation).ConfigureAwait(false);
        }
        catch (LeaseLostException)
        {
            Lose();
        }
        catch (Exception problem)
        {
            activity?.SetStatus(ActivityStatusCode.Error, problem.GetType().Name);
            if (await EndAsync(problem, cancellation).ConfigureAwait(false) is { IsSettled: true } ended)
                return ended;
        }

        return null;
    }

    private async Task<NightRecord?> MakeAsync(CancellationToken cancellation)
    {
        if (night.State == NightState.Publishing)
            return await PublishAsync(cancellation).ConfigureAwait(false);
        var isTakenOver = night.State == NightState.Running;
        if (isTakenOver && night.Attempts >= options.Attempts)
        {
            return await SetAsideAsync(
                FormattableString.Invariant($"begun {night.Attempts} times and never ended: its nodes were killed or fell silent, the last of them '{night.Node}'"), null, cancellation).ConfigureAwait(false);
        }

        await NoteAsync(night with { State = NightState.Running, Attempts = night.Attempts + 1, Reason = null }, cancellation).ConfigureAwait(false);
        Tell(isTakenOver ? NightEventKind.TakenOver : NightEventKind.Begun);
        isBegun = true;
        var heartbeat = NightHeartbeat.Start(leases, lease, options.LeaseTime, clock, () => Tell(NightEventKind.RenewalFailed), cancellation);
        await using var beating = heartbeat.ConfigureAwait(false);
        try
        {
            var scratch = folders.Adopt(date, lease.Epoch);
            if (!await PrepareAsync(scratch, heartbeat.Token).ConfigureAwait(false))
                return await EmptyAsync(cancellation).ConfigureAwait(false);
            // The pipeline computes; a thread of its own leaves the heartbeat its own.
            await Task.Run(() => Execute(scratch, heartbeat.Token), heartbeat.Token).ConfigureAwait(false);
            await NoteAsync(night with { State = NightState.Publishing, Next = NightFolders.ResultName(night, lease.Epoch), Scratch = Own }, heartbeat.Token).ConfigureAwait(false);
            isDecided = true;
            return await PublishAsync(heartbeat.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (heartbeat.IsLost)
        {
            throw WriteChecks.Lost(lease);
        }
    }

    /// <summary>Takes the records out of the store, unless an earlier node has and nobody was erased since; false where there are no postings.</summary>
    private async Task<bool> PrepareAsync(string scratch, CancellationToken cancellation)
    {
        var dataset = Path.Combine(scratch, "dataset");
        if (Directory.Exists(dataset))
        {
            if (night.Sequence is { } seen && !await NightErasure.HappenedAsync(store, district, seen, cancellation).ConfigureAwait(false))
                return true;
            Directory.Delete(scratch, recursive: true);
            Directory.CreateDirectory(scratch);
        }

        var export = new StoreExport(store, district) { Beside = options.Beside, Progress = steps };
        var exported = await export.RunAsync(dataset, Names.OfDistrict(district.ToString()) ?? district.ToString(), options.Policy.Name, date, cancellation).ConfigureAwait(false);
        await NoteAsync(night with { Sequence = exported.Sequence }, cancellation).ConfigureAwait(false);
        return exported.Records.GetValueOrDefault(RecordKind.Posting) > 0;
    }

    private void Execute(string scratch, CancellationToken cancellation) => new NightlyRun(new()
    {
        Dataset = Path.Combine(scratch, "dataset"),
        Output = Path.Combine(scratch, "out"),
        AsOf = date,
        Policy = options.Policy,
        Threads = options.Threads,
        Top = options.Top,
        FormerRanking = folders.LastFile(RankingStep.ModelFile),
        ResumesWhereSame = true,
    }).Execute(steps, cancellation);

    /// <summary>Carries out what was decided; any node may, any number of times.</summary>
    private async Task<NightRecord?> PublishAsync(CancellationToken cancellation)
    {
        var (name, replaced) = (night.Next!, night.Folder);
        if (!folders.IsPlaced(name) && await NightErasure.HappenedAsync(store, district, night.Sequence ?? 0, cancellation).ConfigureAwait(false))
        {
            // Somebody was erased after the records were taken: they are in these results.
            await NoteAsync(night with { State = NightState.Waiting, Attempts = night.Attempts - 1, Next = null, Scratch = null, Reason = null }, cancellation).ConfigureAwait(false);
            folders.Clear(date, lease.Epoch);
            Tell(NightEventKind.PutBack, "a person was erased while it was made; it is begun anew");
            return null;
        }

        if (!folders.Place(Path.Combine(folders.ScratchOf(night.Scratch!), "out"), name))
        {
            const string Gone = "its unfinished results were taken away before they were in place";
            await NoteAsync(night with { State = NightState.Waiting, Next = null, Scratch = null, Reason = Gone }, cancellation).ConfigureAwait(false);
            Tell(NightEventKind.Failed, Gone);
            return null;
        }

        folders.PointToNewest(Own);
        if (replaced is not null && replaced != name)
            folders.Remove(replaced);
        await NoteAsync(night with { State = NightState.Done, Folder = name, Next = null, Scratch = null, Reason = null }, cancellation).ConfigureAwait(false);
        folders.Clear(date, lease.Epoch);
        Tell(NightEventKind.Done);
        return night;
    }

    private async Task<NightRecord> EmptyAsync(CancellationToken cancellation)
    {
        await NoteAsync(night with { State = NightState.Empty, Attempts = 0 }, cancellation).ConfigureAwait(false);
        folders.Clear(date, lease.Epoch);
        Tell(NightEventKind.Empty);
        return night;
    }

    private async Task<NightRecord> SetAsideAsync(string reason, Exception? cause, CancellationToken cancellation)
    {
        await NoteAsync(night with { State = NightState.SetAside, Reason = reason }, cancellation).ConfigureAwait(false);
        folders.Clear(date, lease.Epoch);
        Tell(NightEventKind.SetAside, reason, cause);
        return night;
    }

    /// <summary>Notes what went wrong; throws on where it is the node's trouble and not the night's.</summary>
    private async Task<NightRecord> EndAsync(Exception problem, CancellationToken cancellation)
    {
        try
        {
            if (problem is OperationCanceledException || CannotWrite(problem))
            {
                // What is decided stays decided: the next node only has to put it in place.
                if (night.State == NightState.Running)
                    await NoteAsync(night with { State = NightState.Waiting, Attempts = night.Attempts - 1 }, CancellationToken.None).ConfigureAwait(false);
                Tell(NightEventKind.PutBack, problem is OperationCanceledException ? null : problem.Message);
                throw problem is OperationCanceledException or NightlyException ? problem : new NightlyException($"The results of {district} cannot be written: {problem.Message} The night was put back.", problem);
            }

            var reason = ReasonOf(problem);
            if (night.Attempts >= options.Attempts)
                return await SetAsideAsync(reason, problem, cancellation).ConfigureAwait(false);
            await NoteAsync(night with { State = NightState.Waiting, Reason = reason }, cancellation).ConfigureAwait(false);
            folders.Clear(date, lease.Epoch);
            Tell(NightEventKind.Failed, reason, problem);
            return night;
        }
        catch (LeaseLostException)
        {
            Lose();
            return night;
        }
    }

    // A full or read-only disk is no fault of the night: another would fare no better.
    private static bool CannotWrite(Exception problem) => problem switch
    {
        NightlyException => problem.InnerException is IOException or UnauthorizedAccessException,
        UnauthorizedAccessException => true,
        StoreException or DatasetException => false,
        _ => problem is IOException,
    };

    // What a file or record says of itself is withheld by whoever made the message; a defect's message may hold anything.
    private string ReasonOf(Exception problem) => problem is IOException or PolicyException
        ? problem.Message
        : $"a defect of this program ({problem.GetType().Name}); the log of node '{options.Node}' has its lines";

    private void Lose()
    {
        // What was decided is another's to put in place; anything else that this node made is refused.
        if (!isDecided)
            folders.Discard(date, lease.Epoch);
        Tell(NightEventKind.Lost);
    }

    private async Task NoteAsync(NightRecord next, CancellationToken cancellation)
    {
        next = next with { Node = options.Node, At = clock.GetUtcNow(), Version = NightShift.Version };
        await book.NoteAsync(next, lease, cancellation).ConfigureAwait(false);
        night = next;
    }

    private void Tell(NightEventKind kind, string? reason = null, Exception? cause = null) =>
        events?.Report(new(district, date, kind, clock.GetElapsedTime(began), reason) { Cause = cause, WasBegun = isBegun });
}
