using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Takes a person who was erased from a store out of the nights that were made of it.</summary>
/// <remarks>
/// Nights in the making look for themselves: a node that finds, before its results are decided, that somebody was erased after its records were taken throws them away and begins anew
/// (<see cref="NightAttempt"/>). Here the finished ones are mended, and unfinished ones that no node holds are cleared.
/// </remarks>
/// <param name="store">The records.</param>
/// <param name="leases">The leases, of the same store.</param>
/// <param name="results">The folder of all results.</param>
/// <param name="node">What this node is called.</param>
internal sealed class NightErasure(IRecordStore store, ILeaseTable leases, string results, string node)
{
    // Longer than clearing a folder takes; a node that dies here is waited for no longer.
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(1);
    private const int Page = 1_000;

    /// <summary>True where somebody was erased in a district after a row of its log, or where that cannot be told any more.</summary>
    internal static async Task<bool> HappenedAsync(IRecordStore store, DistrictCode district, long after, CancellationToken cancellation)
    {
        try
        {
            while (await store.ReadChangesAsync(district, after, Page, cancellation).ConfigureAwait(false) is { Count: > 0 } rows)
            {
                if (rows.Any(static row => row.IsErasure))
                    return true;
                after = rows[^1].Sequence;
            }

            return false;
        }
        catch (LogTrimmedException)
        {
            return true;
        }
    }

    /// <summary>Takes the person out of a district's nights.</summary>
    /// <param name="district">The district.</param>
    /// <param name="person">The person, whom the store must not hold any more: the next night would bring them back.</param>
    /// <param name="cancellation">Stops between two files; called again, it goes on.</param>
    /// <exception cref="NightlyException">The store holds the person.</exception>
    /// <exception cref="IOException">A file cannot be read or written, or names the person where this program cannot take them out.</exception>
    internal async Task<ErasedNights> EraseAsync(DistrictCode district, SeekerId person, CancellationToken cancellation)
    {
        if (await store.FindAsync(district, RecordKey.Of(person), cancellation).ConfigureAwait(false) is { Body: not null })
            throw new NightlyException($"The store holds the person in {district}: erase them there first (jiuye store erase), or the next night brings them back.");
        var mended = await MendAsync(district, person, [], cancellation).ConfigureAwait(false);
        return mended.Problems.Count == 0 ? mended : throw new IOException(string.Join(Environment.NewLine, mended.Problems));
    }

    /// <summary>Takes the person out of a district's nights, whether or not the store holds them again.</summary>
    /// <param name="district">The district.</param>
    /// <param name="person">The person.</param>
    /// <param name="clean">Folders of nights that need no look any more; those that are clean now are added.</param>
    /// <param name="cancellation">Stops between two files; called again, it goes on.</param>
    internal async Task<ErasedNights> MendAsync(DistrictCode district, SeekerId person, HashSet<string> clean, CancellationToken cancellation)
    {
        var folders = new NightFolders(results, district);
        var (held, problems) = (new List<DateOnly>(), new List<string>());
        // Before the finished ones: what is placed in between is among those then.
        foreach (var date in folders.Unfinished())
        {
            if (!await ClearAsync(folders, district, date, cancellation).ConfigureAwait(false))
                held.Add(date);
        }

        var (nights, files) = (0, 0);
        foreach (var night in folders.Finished().Where(night => !clean.Contains(night)))
        {
            try
            {
                var changed = NightFiles.Erase(night, person, cancellation);
                (nights, files) = (nights + (changed > 0 ? 1 : 0), files + changed);
                clean.Add(night);
            }
            // One damaged night keeps nobody in the others.
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
            {
                problems.Add($"'{night}': {problem.Message}");
            }
        }

        return new(nights, files, held, problems);
    }

    private async Task<bool> ClearAsync(NightFolders folders, DistrictCode district, DateOnly date, CancellationToken cancellation)
    {
        if (await leases.TryClaimAsync(NightShift.LeaseName(district, date), node, LeaseTime, cancellation).ConfigureAwait(false) is not { } lease)
            return false;
        try
        {
            folders.Clear(date, lease.Epoch);
        }
        finally
        {
            await leases.ReleaseAsync(lease, CancellationToken.None).ConfigureAwait(false);
        }

        return true;
    }
}
