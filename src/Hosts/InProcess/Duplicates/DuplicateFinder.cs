using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Finds postings that say the same: same employer, title and district, and nearly the same text.</summary>
/// <remarks>
/// Each posting is compared with those of its employer, title and district that were kept, in the order of their ids, and joins the first
/// that it is like. So the one kept is the first by id, and the outcome does not depend on the order in which postings were added.
/// Exact: no sampling of triples. Holds on to the texts of the postings added. Not safe for several threads at once.
/// </remarks>
public sealed class DuplicateFinder
{
    private readonly DuplicateRule rule;
    private readonly Dictionary<UInt128, List<PostingFingerprint>> groups = [];

    /// <summary>Creates a finder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule's likeness is not in (0, 1].</exception>
    public DuplicateFinder(DuplicateRule? rule = null)
    {
        this.rule = rule ?? DuplicateRule.Default;
        if (!(this.rule.LeastLikeness is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(rule), this.rule.LeastLikeness, "A likeness lies in (0, 1].");
    }

    /// <summary>Adds a posting; one without an employer has no duplicates.</summary>
    public void Add(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (PostingFingerprint.Of(posting, rule) is not { } print)
            return;
        if (!groups.TryGetValue(print.Group, out var group))
            groups.Add(print.Group, group = new(1));
        group.Add(print);
    }

    /// <summary>The postings to leave out, each with the one that stands for it.</summary>
    public IReadOnlyDictionary<PostingId, PostingId> Find()
    {
        var found = new Dictionary<PostingId, PostingId>();
        var kept = new List<PostingFingerprint>();
        foreach (var group in groups.Values)
        {
            if (group.Count == 1)
                continue;
            group.Sort(static (first, second) => first.Id.CompareTo(second.Id));
            kept.Clear();
            foreach (var print in group)
            {
                if (kept.Find(earlier => earlier.IsLike(print, rule)) is { } first)
                    found.Add(print.Id, first.Id);
                else
                    kept.Add(print);
            }
        }

        return found;
    }

    /// <summary>The postings to leave out of a list, each with the one that stands for it.</summary>
    public static IReadOnlyDictionary<PostingId, PostingId> In(IEnumerable<JobPosting> postings, DuplicateRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(postings);
        var finder = new DuplicateFinder(rule);
        foreach (var posting in postings)
            finder.Add(posting);
        return finder.Find();
    }
}
