using Jiuye.Matching;

namespace Jiuye;

/// <content>Writing.</content>
internal sealed partial class DistrictSnapshots
{
    /// <summary>Writes the engine of a follower, which is served from the files from then on; false where it could not be written now, which is told.</summary>
    /// <remarks>The mark comes first: a person who is erased while files are written takes it away, and the files go again.</remarks>
    /// <exception cref="OperationCanceledException">The caller gave up before writing began.</exception>
    internal async Task<bool> WriteAsync(StoreFollower follower, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation).ConfigureAwait(false);
        var began = clock.GetTimestamp();
        try
        {
            SnapshotFolder.Make(settings.Folder);
            var token = SnapshotNotes.NewToken();
            var written = await WriteAsync(follower, token, cancellation).ConfigureAwait(false);
            failed[follower.District] = false;
            if (written is not { } sequence)
                return false;
            Tell(new(follower.District, SnapshotEventKind.Written, sequence, clock.GetElapsedTime(began)));
            return true;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            failed[follower.District] = true;
            // Of a defect the kind is told and not the message, which might name a person.
            var reason = problem is IOException or UnauthorizedAccessException or StoreException or DamagedIndexException ? problem.Message : $"a defect of this program ({problem.GetType().Name})";
            Tell(new(follower.District, SnapshotEventKind.Failed, follower.Sequence, clock.GetElapsedTime(began), $"it could not be written; serving goes on without: {reason}"));
            return false;
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task<long?> WriteAsync(StoreFollower follower, string token, CancellationToken cancellation)
    {
        var (district, folder) = (follower.District, SnapshotFolder.Of(settings.Folder, follower.District));
        var before = TokenIn(folder);
        if (await follower.RenewAsync(token, marks, SnapshotNotes.Demands(district, options), (engine, origin) => Write(folder, engine, origin), cancellation).ConfigureAwait(false) is not { } sequence)
            return null;
        if (before is not null)
            await marks.UnmarkAsync(district, before, cancellation).ConfigureAwait(false);
        // Whoever was erased meanwhile took the mark along.
        if (await marks.FindMarkAsync(district, token, cancellation).ConfigureAwait(false) is null)
        {
            follower.ForgetSnapshot();
            await SweepAsync(district, 0, cancellation).ConfigureAwait(false);
            return null;
        }

        return sequence;
    }

    private MatchingEngine Write(string folder, MatchingEngine engine, IndexOrigin origin)
    {
        try
        {
            engine.Save(folder, origin);
        }
        catch (IndexVersionException)
        {
            // A newer or an older program's: it is of no use to this one.
            MatchingEngine.RemoveSaved(folder, static _ => true);
            engine.Save(folder, origin);
        }

        return MatchingEngine.OpenVerified(folder, DistrictEngine.MatchingOf(options.Policy), options.Reader ?? JobTextReader.Default).Engine;
    }

    private static string? TokenIn(string folder)
    {
        try
        {
            return SnapshotNotes.TokenOf(MatchingEngine.OriginOf(folder));
        }
        catch (Exception unread) when (unread is DamagedIndexException or IndexVersionException)
        {
            // What is there is replaced; its mark, where it has one, goes when the log is trimmed.
            return null;
        }
    }
}
