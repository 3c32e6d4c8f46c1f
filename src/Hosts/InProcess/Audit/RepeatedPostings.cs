using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Which postings of a file repeat another of it (<see cref="DuplicateFinder"/>): the first by id is kept, the others are told of it.</summary>
internal static class RepeatedPostings
{
    /// <summary>The kept posting by each that repeats it; empty where the policy switches the rule off.</summary>
    internal static IReadOnlyDictionary<PostingId, PostingId> In(IEnumerable<JobPosting> postings, Policy policy)
    {
        var kept = new Dictionary<PostingId, PostingId>();
        if (policy.PostingAudit.Rules["duplicate"].Severity is null)
            return kept;
        foreach (var one in DuplicateFinder.In(postings))
        {
            foreach (var repeated in one.StandsFor)
                kept.TryAdd(repeated.Posting, one.Posting);
        }

        return kept;
    }
}
