using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Finds postings that say the same: same employer and district, titles that differ in slogans at most, and nearly the same text.</summary>
/// <remarks>
/// Each posting is compared with those of its block that were kept, in the order of their ids, and joins the first that it is like. So the
/// one kept is the first by id, likeness is never passed on through a third posting, and the outcome does not depend on the order in which
/// postings were added. Likeness is exact; nothing is missed in blocks of up to <see cref="DuplicateRule.LargestExactBlock"/> texts
/// (docs/duplicates.md). Holds about 120 bytes and the id of each posting; texts lie in memory up to
/// <see cref="DuplicateRule.CharactersInMemory"/> and then in a temporary file. Not safe for several threads at once.
/// </remarks>
public sealed class DuplicateFinder : IDisposable
{
    private readonly DuplicateRule rule;
    private readonly TextSpool texts;
    private readonly List<PostingPrint> prints = [];

    /// <summary>Creates a finder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is out of its range.</exception>
    public DuplicateFinder(DuplicateRule? rule = null)
    {
        this.rule = (rule ?? DuplicateRule.Default).Checked();
        texts = new(this.rule.CharactersInMemory);
    }

    /// <summary>Adds a posting; one without an employer has no duplicates, as nothing says that two notices come from one.</summary>
    /// <exception cref="IOException">The temporary file can't be written.</exception>
    public void Add(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (posting.Employer is not { } employer)
            return;
        var block = BlockOf(posting, employer);
        var plain = Shingles.Plain(posting.Description);
        var terms = Terms(posting);
        var isShort = plain.Length < rule.ShortestText;
        prints.Add(new(
            posting.Id,
            block,
            StableHash.Of(isShort ? plain + "\n" + terms : plain),
            StableHash.HalfOf(Shingles.Plain(posting.Title)),
            StableHash.HalfOf(terms),
            posting.Experience?.Low,
            isShort ? 0 : texts.Add(plain),
            isShort ? 0 : plain.Length));
    }

    /// <summary>Employer, district and the core of the title in one number; null without an employer. A posting alone in its block has no duplicates.</summary>
    internal static UInt128? BlockOf(JobPosting posting) => posting.Employer is { } employer ? BlockOf(posting, employer) : null;

    /// <summary>The postings that stand for others, by id.</summary>
    /// <exception cref="IOException">The temporary file can't be read.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IReadOnlyList<KeptPosting> Find(CancellationToken cancellation = default)
    {
        prints.Sort(static (first, second) => first.Block != second.Block ? first.Block.CompareTo(second.Block) : first.Id.CompareTo(second.Id));
        var kept = new List<KeptPosting>();
        for (int start = 0, end; start < prints.Count; start = end)
        {
            cancellation.ThrowIfCancellationRequested();
            end = start + 1;
            while (end < prints.Count && prints[end].Block == prints[start].Block)
                end++;
            if (end - start > 1)
                new PostingBlock(prints.GetRange(start, end - start), texts, rule).AddTo(kept, cancellation);
        }

        kept.Sort(static (first, second) => first.Posting.CompareTo(second.Posting));
        return kept;
    }

    /// <summary>The postings of a list that stand for others, by id.</summary>
    public static IReadOnlyList<KeptPosting> In(IEnumerable<JobPosting> postings, DuplicateRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(postings);
        using var finder = new DuplicateFinder(rule);
        foreach (var posting in postings)
            finder.Add(posting);
        return finder.Find();
    }

    /// <summary>Lets the texts go.</summary>
    public void Dispose() => texts.Dispose();

    private static UInt128 BlockOf(JobPosting posting, EmployerId employer) =>
        StableHash.Of(string.Create(CultureInfo.InvariantCulture, $"{Shingles.Plain(employer.Value)}\n{TitleCore.Of(posting.Title)}\n{posting.District?.Number ?? 0}"));

    private static string Terms(JobPosting posting) =>
        string.Create(CultureInfo.InvariantCulture, $"{posting.Wage?.Low}|{posting.Wage?.High}|{posting.Wage?.PaymentsAYear}|{posting.MinimumEducation}|{posting.Experience?.Low}|{posting.Experience?.High}");
}
