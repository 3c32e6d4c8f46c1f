using System.Globalization;
using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>A point of time of a market as a snapshot: a file for each segment, one for what holds for all, the options in the manifest.</summary>
internal static class MarketFiles
{
    /// <summary>The name of the file of what holds for all segments.</summary>
    public const string MarketName = "market";

    private const string LayoutKey = "layout";
    private const string NotePrefix = "origin.";
    private const uint Layout = 1;

    /// <summary>Writes what is held into a folder; segments that its last snapshot has already are kept and not written again.</summary>
    /// <exception cref="IOException">The folder or a file can't be written, or another process writes.</exception>
    /// <exception cref="IndexVersionException">The snapshot in place is of another version.</exception>
    /// <exception cref="DamagedIndexException">A record of a segment that was opened is not what was written.</exception>
    public static void Save(MarketView view, string folder, IndexOrigin origin)
    {
        using var writer = Begin(folder);
        var names = new FileNames(writer.Before, [.. view.Postings.Select(static part => part.Segment.File), .. view.Seekers.Select(static part => part.Segment.File)]);
        var postings = Array.ConvertAll(view.Postings, part => Put(writer, names, PostingSections.Kind, part, PostingSections.Write));
        var seekers = Array.ConvertAll(view.Seekers, part => Put(writer, names, SeekerSections.Kind, part, SeekerSections.Write));
        var live = Live(view.Postings, postings).Concat(Live(view.Seekers, seekers)).ToArray();
        writer.Add(MarketName, MarketSections.Kind, 0, file => MarketSections.Write(file, view.Facts, live));
        var properties = IndexOptions.Of(view.Facts.Options, view.Facts.Words.Reader);
        properties.Add(LayoutKey, Layout.ToString(CultureInfo.InvariantCulture));
        foreach (var (key, value) in origin.Notes)
            properties.Add(NotePrefix + key, value);
        writer.Commit(origin.Sequence, properties);
        for (var part = 0; part < postings.Length; part++)
            view.Postings[part].Segment.File = postings[part];
        for (var part = 0; part < seekers.Length; part++)
            view.Seekers[part].Segment.File = seekers[part];
        GC.KeepAlive(view);
    }

    /// <summary>Opens the last snapshot of a folder.</summary>
    /// <exception cref="FileNotFoundException">The folder holds none.</exception>
    /// <exception cref="DamagedIndexException">A file is not what was written.</exception>
    /// <exception cref="IndexVersionException">A file, or the layout, is of another version.</exception>
    /// <exception cref="IndexOptionsException">The index was built with other options or words.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static MarketView Open(string folder, MatchingOptions options, JobTextReader reader, int threads)
    {
        var snapshot = OpenSnapshot(folder, threads);
        RequireOptions(folder, snapshot.Manifest, options, reader);
        return Read(snapshot, options, reader);
    }

    /// <summary>Opens the last snapshot of a folder with every byte of it verified, and says what was noted with it.</summary>
    public static (MarketView View, IndexOrigin Origin) OpenVerified(string folder, MatchingOptions options, JobTextReader reader, int threads)
    {
        var snapshot = OpenSnapshot(folder, threads);
        RequireOptions(folder, snapshot.Manifest, options, reader);
        foreach (var file in snapshot.Manifest.Files)
            snapshot[file.Name].VerifyStored(threads);
        return (Read(snapshot, options, reader), OriginOf(snapshot.Manifest));
    }

    /// <summary>What was noted with the snapshot of a manifest.</summary>
    public static IndexOrigin OriginOf(SnapshotManifest manifest) => new(
        manifest.Sequence,
        manifest.Properties.Where(static one => one.Key.StartsWith(NotePrefix, StringComparison.Ordinal)).ToDictionary(static one => one.Key[NotePrefix.Length..], static one => one.Value, StringComparer.Ordinal));

    /// <summary>The last snapshot of a folder, verified but for its stored records.</summary>
    public static Snapshot OpenSnapshot(string folder, int threads)
    {
        var path = Path.Combine(folder, SnapshotManifest.FileName);
        var snapshot = Snapshot.Open(folder, threads) ?? throw new FileNotFoundException($"The folder '{folder}' holds no index.", path);
        var layout = snapshot.Manifest.Properties.GetValueOrDefault(LayoutKey);
        if (!uint.TryParse(layout, CultureInfo.InvariantCulture, out var version))
            throw new DamagedIndexException(path, null, $"the layout is '{layout}'", "a number");
        return version == Layout ? snapshot : throw new IndexVersionException(path, version, Layout);
    }

    /// <summary>Puts the files of a snapshot together.</summary>
    public static MarketView Read(Snapshot snapshot, MatchingOptions options, JobTextReader reader)
    {
        var files = snapshot.Manifest.Files;
        if (files.All(static file => file.Name != MarketName))
            throw new DamagedIndexException(SnapshotManifest.FileName, null, "no file of the market", "one");
        var market = snapshot[MarketName];
        var facts = MarketSections.Read(market, options, reader);
        return new(
            facts,
            Parts(snapshot, market, PostingSections.Kind, file => PostingSections.Read(file, options.Ranking)),
            Parts(snapshot, market, SeekerSections.Kind, SeekerSections.Read));
    }

    private static void RequireOptions(string folder, SnapshotManifest manifest, MatchingOptions options, JobTextReader reader)
    {
        if (IndexOptions.Differences(manifest.Properties, IndexOptions.Of(options, reader)) is { Count: > 0 } differences)
            throw new IndexOptionsException(folder, differences);
    }

    private static SnapshotWriter Begin(string folder)
    {
        try
        {
            return SnapshotWriter.Begin(folder);
        }
        catch (DamagedIndexException)
        {
            // What is in place can't be opened by anybody: the whole one that is about to be written takes its place.
            return SnapshotWriter.BeginAnew(folder);
        }
    }

    private static SnapshotFile Put<TSegment>(SnapshotWriter writer, FileNames names, string kind, SegmentPart<TSegment> part, Action<SegmentFileWriter, TSegment> write)
        where TSegment : ISegment
    {
        if (part.Segment.File is { } kept && names.IsInPlace(kept))
        {
            writer.Keep(kept.Name);
            return kept;
        }

        return writer.Add(names.Next(kind), kind, part.Segment.Count, file => write(file, part.Segment));
    }

    private static IEnumerable<(string Segment, Bitmap Live)> Live<TSegment>(SegmentPart<TSegment>[] parts, SnapshotFile[] files)
        where TSegment : ISegment => parts.Zip(files).Where(static pair => pair.First.Live is not null).Select(static pair => (pair.Second.Name, pair.First.Live!));

    private static SegmentPart<TSegment>[] Parts<TSegment>(Snapshot snapshot, SegmentFile market, string kind, Func<SegmentFile, TSegment> read)
        where TSegment : ISegment
    {
        var parts = new List<SegmentPart<TSegment>>();
        foreach (var file in snapshot.Manifest.Files.Where(file => file.Kind == kind))
        {
            var segment = read(snapshot[file.Name]);
            segment.File = file;
            var live = MarketSections.Live(market, file.Name, segment.Count);
            parts.Add(new(segment, live, live?.Count ?? segment.Count, 0));
        }

        return parts.Count > 0
            ? MarketLayout.Numbered(parts)
            : throw new DamagedIndexException(SnapshotManifest.FileName, null, $"no segment of {kind}", "one at least");
    }
}
