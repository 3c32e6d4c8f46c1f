using Jiuye.Matching;
using Jiuye.Matching.Storage;

namespace Jiuye.Cli;

/// <summary>An index in figures.</summary>
/// <param name="Generation">How many times the folder was written.</param>
/// <param name="Terms">Terms that have numbers.</param>
/// <param name="Referrals">Pairs recommended before.</param>
/// <param name="Options">What the index was built with.</param>
/// <param name="Files">Its files.</param>
internal sealed record IndexFigures(long Generation, long Terms, long Referrals, IReadOnlyDictionary<string, string> Options, IReadOnlyList<SegmentFigures> Files)
{
    /// <summary>Postings still held.</summary>
    internal long Postings => Held(PostingSections.Kind);

    /// <summary>Seekers still held.</summary>
    internal long Seekers => Held(SeekerSections.Kind);

    /// <summary>Bytes of all files.</summary>
    internal long Bytes => Files.Sum(static file => file.Bytes);

    /// <summary>Counts a snapshot.</summary>
    internal static IndexFigures Of(Snapshot snapshot)
    {
        var market = snapshot[MarketFiles.MarketName];
        return new(
            snapshot.Manifest.Generation,
            market.Texts("words.terms").Count,
            market.Column<ReferralDay>("referrals.of-seeker.values").Length,
            snapshot.Manifest.Properties,
            [.. snapshot.Manifest.Files.Select(file => Of(snapshot[file.Name], file, market))]);
    }

    private static SegmentFigures Of(SegmentFile file, SnapshotFile named, SegmentFile market)
    {
        var live = MarketSections.Live(market, named.Name, checked((int)file.Rows))?.Count ?? file.Rows;
        var terms = file.Has("lists.terms") ? file.Column<int>("lists.terms").Length : 0;
        return new(named.Name, named.Kind, named.FileName, file.Rows, live, terms, named.Bytes, named.Checksum, [.. file.Sections.Select(static section => (section.Name, section.Bytes))]);
    }

    private long Held(string kind) => Files.Where(file => file.Kind == kind).Sum(static file => file.Live);
}
