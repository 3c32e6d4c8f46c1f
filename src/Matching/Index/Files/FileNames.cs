using System.Globalization;
using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>Names for the files of a snapshot, beside those that are kept from the one before.</summary>
internal sealed class FileNames
{
    private readonly HashSet<SnapshotFile> inPlace;
    private readonly HashSet<string> taken;

    /// <param name="before">The files of the snapshot before.</param>
    /// <param name="segments">What the segments to be written are files of already; null for those that are not.</param>
    public FileNames(IEnumerable<SnapshotFile> before, IEnumerable<SnapshotFile?> segments)
    {
        inPlace = [.. before];
        taken = [.. segments.OfType<SnapshotFile>().Where(IsInPlace).Select(static file => file.Name)];
    }

    /// <summary>Whether the snapshot before has this very file.</summary>
    public bool IsInPlace(SnapshotFile file) => inPlace.Contains(file);

    /// <summary>A name that no file has: the kind and the lowest number that is free.</summary>
    public string Next(string kind)
    {
        for (var number = 1; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
            if (taken.Add(name))
                return name;
        }
    }
}
