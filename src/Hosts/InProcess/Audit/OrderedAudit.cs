using Jiuye.Matching.Audit;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Audits a stream of postings on several threads and gives the findings in the stream's order.</summary>
internal sealed class OrderedAudit(PostingAudit audit, DateOnly asOf, int threads)
{
    // Enough to keep the threads busy, little enough to stay out of memory's way: a few megabytes of text.
    private const int BlockLength = 2048;

    /// <summary>What is known of employers; null where their check is no part of the audit.</summary>
    internal IReadOnlyDictionary<EmployerId, EmployerFacts>? Employers { get; init; }

    /// <summary>The kept posting by each that repeats it.</summary>
    internal IReadOnlyDictionary<PostingId, PostingId>? Repeated { get; init; }

    internal IEnumerable<(JobPosting Posting, IReadOnlyList<PostingFinding> Findings)> Run(IEnumerable<JobPosting> postings, CancellationToken cancellation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        foreach (var block in postings.Chunk(BlockLength))
        {
            var findings = new IReadOnlyList<PostingFinding>[block.Length];
            Parallel.For(0, block.Length, parallel, at => findings[at] = Of(block[at]));
            for (var at = 0; at < block.Length; at++)
                yield return (block[at], findings[at]);
        }
    }

    private IReadOnlyList<PostingFinding> Of(JobPosting posting)
    {
        var repeats = Repeated is not null && Repeated.TryGetValue(posting.Id, out var kept) ? kept : (PostingId?)null;
        return audit.Audit(posting, asOf, FactsOf(posting), repeats);
    }

    // An employer that the file does not name is one of whom nothing was looked at: every fact is asked.
    private EmployerFacts? FactsOf(JobPosting posting)
    {
        if (Employers is null)
            return null;
        return posting.Employer is { } employer && Employers.TryGetValue(employer, out var facts) ? facts : new EmployerFacts();
    }
}
