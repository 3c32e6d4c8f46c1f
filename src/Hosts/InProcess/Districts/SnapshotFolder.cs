using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A folder of snapshots: one folder for each district, named by its code.</summary>
public static class SnapshotFolder
{
    internal const string NotVouched = "the store does not vouch for it: a person was erased, the log was trimmed, or the store is another one or was brought back from a backup";

    // A write takes some seconds; whoever removes waits for it.
    private static readonly TimeSpan LongestWrite = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    /// <summary>Where the snapshots of a SQLite store are kept unless said otherwise: beside the file, under its name with <c>.snapshots</c>.</summary>
    public static string Beside(string file)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return file + ".snapshots";
    }

    /// <summary>Removes every snapshot of a folder for which the store does not vouch any more, as after an erasure; waits for whoever writes one.</summary>
    /// <param name="folder">The folder; nothing happens where it is not there.</param>
    /// <param name="marks">The store.</param>
    /// <param name="clock">For the pauses while another process writes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The districts whose snapshots were removed.</returns>
    /// <exception cref="IOException">A snapshot cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static async Task<IReadOnlyList<DistrictCode>> SweepAsync(string folder, ISnapshotMarks marks, TimeProvider clock, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(clock);
        var removed = new List<DistrictCode>();
        foreach (var district in Districts(folder))
        {
            if (await SweepAsync(folder, marks, district, 0, clock, cancellation).ConfigureAwait(false) is not null)
                removed.Add(district);
        }

        return removed;
    }

    internal static string Of(string folder, DistrictCode district) => Path.Combine(folder, district.ToString());

    /// <summary>Makes the folder, for its owner only: it holds what the records hold.</summary>
    internal static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>The districts that have a folder, whatever is in it.</summary>
    internal static IReadOnlyList<DistrictCode> Districts(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        var found = new List<DistrictCode>();
        foreach (var path in Directory.EnumerateDirectories(folder))
        {
            if (DistrictCode.TryParse(Path.GetFileName(path), out var district))
                found.Add(district);
        }

        found.Sort();
        return found;
    }

    /// <summary>Removes the snapshot of a district where the store does not vouch for it, or a person was erased after its row.</summary>
    /// <returns>Why it was removed; null where it was not.</returns>
    internal static async Task<string?> SweepAsync(string folder, ISnapshotMarks marks, DistrictCode district, long erased, TimeProvider clock, CancellationToken cancellation)
    {
        var own = Of(folder, district);
        if (!Directory.Exists(own))
            return null;
        var (token, sequence, unfit) = Read(own, district);
        if (token is not null && sequence >= erased && await marks.FindMarkAsync(district, token, cancellation).ConfigureAwait(false) == sequence)
            return null;
        if (!await RemoveAsync(own, token, clock, cancellation).ConfigureAwait(false))
            return null;
        // It has one still where a program erased that did not know marks.
        if (token is not null)
            await marks.UnmarkAsync(district, token, cancellation).ConfigureAwait(false);
        return erased > 0 ? "a person was erased" : unfit ?? NotVouched;
    }

    private static async Task<bool> RemoveAsync(string folder, string? token, TimeProvider clock, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                // Only what was looked at: a snapshot that was written since has a mark of its own.
                return MatchingEngine.RemoveSaved(folder, origin => SnapshotNotes.TokenOf(origin) == token);
            }
            catch (IOException taken) when (IsTaken(taken) && clock.GetElapsedTime(began) < LongestWrite)
            {
                await Task.Delay(LookAgain, clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    // Who writes has locked a file: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows. Anything else, such as a read-only disk, does not pass by waiting.
    private static bool IsTaken(IOException problem) => problem.InnerException is IOException { HResult: 11 or 35 or unchecked((int)0x8007_0020) };

    // Why it can't be used, where that is seen without asking the store.
    private static (string? Token, long Sequence, string? Unfit) Read(string folder, DistrictCode district)
    {
        try
        {
            return MatchingEngine.OriginOf(folder) is { } origin
                ? (SnapshotNotes.TokenOf(origin), origin.Sequence, SnapshotNotes.IsOf(origin, district) ? null : SnapshotNotes.OtherDistrict)
                : (null, 0, "a write was not finished");
        }
        catch (Exception unread) when (unread is DamagedIndexException or IndexVersionException)
        {
            return (null, 0, unread.Message);
        }
    }
}
