using System.Globalization;
using Jiuye.Matching;

namespace Jiuye;

/// <summary>The best matches of one side, in blocks: a block whose file stands is done, so a killed run loses one block at most.</summary>
internal sealed class MatchStep(MatchDirection direction) : INightStep
{
    internal const string BySeeker = "matches-by-seeker.jsonl.gz";
    internal const string ByPosting = "matches-by-posting.jsonl.gz";

    // Small enough to lose, large enough to keep all threads busy; it is part of the bytes (one gzip member a block), so it is fixed.
    private const int BlockSize = 4_096;

    public string Name => direction == MatchDirection.PostingsForSeekers ? "match-seekers" : "match-postings";

    public IReadOnlyList<string> Run(Night night)
    {
        var result = direction == MatchDirection.PostingsForSeekers ? BySeeker : ByPosting;
        var blocks = night.PathOf(Name);
        Directory.CreateDirectory(blocks);
        MatchBlocks(night, blocks);
        night.Write(result, stream => Join(blocks, stream));
        return direction == MatchDirection.PostingsForSeekers && night.Policy.Clearing.IsNightly ? [result, ScoreScale.Measure(night)] : [result];
    }

    public void CleanUp(Night night)
    {
        if (Directory.Exists(night.PathOf(Name)))
            Directory.Delete(night.PathOf(Name), recursive: true);
        // The second direction is the last to need the index.
        if (direction == MatchDirection.SeekersForPostings)
            night.ReleaseEngine();
    }

    private void MatchBlocks(Night night, string blocks)
    {
        var engine = night.Engine;
        var lists = engine.ListCount(direction);
        for (var start = 0; start < lists; start += BlockSize)
        {
            night.Report(Name, start, lists, direction == MatchDirection.PostingsForSeekers ? "seekers" : "postings");
            var file = Path.Combine(blocks, string.Create(CultureInfo.InvariantCulture, $"{start / BlockSize:00000}.gz"));
            if (File.Exists(file))
                continue;
            var block = engine.MatchBlock(direction, start, Math.Min(BlockSize, lists - start), Top(night), night.AsOf, night.Threads, night.Cancellation);
            DurableFile.Write(file, stream => MatchLines.WriteMember(stream, direction, block));
        }

        night.Report(Name, lists, lists, direction == MatchDirection.PostingsForSeekers ? "seekers" : "postings");
    }

    private int Top(Night night) => direction == MatchDirection.PostingsForSeekers ? night.PostingsPerSeeker : night.SeekersPerPosting;

    private static void Join(string blocks, Stream stream)
    {
        foreach (var file in Directory.EnumerateFiles(blocks, "*.gz").Order(StringComparer.Ordinal))
        {
            using var block = File.OpenRead(file);
            block.CopyTo(stream);
        }
    }
}
