using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Audits a stream of postings on several threads and gives the findings in the stream's order.</summary>
internal static class OrderedAudit
{
    // Enough to keep the threads busy, little enough to stay out of memory's way: a few megabytes of text.
    private const int BlockLength = 2048;

    internal static IEnumerable<(JobPosting Posting, IReadOnlyList<PostingFinding> Findings)> Run(
        IEnumerable<JobPosting> postings, PostingAudit audit, DateOnly asOf, int threads, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        foreach (var block in postings.Chunk(BlockLength))
        {
            var findings = new IReadOnlyList<PostingFinding>[block.Length];
            Parallel.For(0, block.Length, parallel, at => findings[at] = audit.Audit(block[at], asOf));
            for (var at = 0; at < block.Length; at++)
                yield return (block[at], findings[at]);
        }
    }
}
