namespace Jiuye;

/// <summary>Keeps what every release was made of, a folder a snapshot, so that it can be made again after the data behind it have changed.</summary>
/// <remarks>Each folder holds <c>release.json</c> and <c>inputs</c>, bears the snapshot's name and is never changed; releases are told apart by their snapshot, so the same release is kept once.</remarks>
internal static class ReleaseArchive
{
    private const int FewestCharacters = 6;

    /// <summary>Keeps a release.</summary>
    /// <param name="folder">The release's folder.</param>
    /// <param name="record">The release.</param>
    /// <param name="archive">The archive; made where it is missing.</param>
    internal static void Keep(string folder, ReleaseRecord record, string archive)
    {
        var place = Path.Combine(archive, record.Snapshot);
        if (Directory.Exists(place))
            return;
        var partial = place + ".partial";
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
        foreach (var name in record.Inputs.Select(static input => input.Name).Append(ReleaseRecord.FileName))
        {
            var to = Path.Combine(partial, name);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(folder, name), to);
        }

        Directory.Move(partial, place);
    }

    /// <summary>The folder of a snapshot.</summary>
    /// <exception cref="DatasetException">There is none, or more than one begins so.</exception>
    internal static string Find(string archive, string snapshot)
    {
        if (snapshot.Length < FewestCharacters || !snapshot.All(char.IsAsciiHexDigitLower))
            throw new DatasetException(archive, $"snapshot '{snapshot}': expected {FewestCharacters} to 64 characters of 0-9 and a-f");
        var found = Directory.Exists(archive)
            ? Directory.EnumerateDirectories(archive, snapshot + "*").Where(static folder => !folder.EndsWith(".partial", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray()
            : [];
        return found switch
        {
            [var only] => only,
            [] => throw new DatasetException(archive, $"keeps no release whose snapshot begins with {snapshot}"),
            _ => throw new DatasetException(archive, $"keeps {found.Length} releases whose snapshot begins with {snapshot}; expected more characters of it"),
        };
    }
}
