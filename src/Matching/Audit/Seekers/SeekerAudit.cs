using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Audits a seeker's record before it is shown to employers: wording, lawfulness, logic, and whether the work so far fits the work wanted .</summary>
/// <remarks>
/// The text asks for 错别字, lawfulness, 逻辑 and 工作经历是否符合择业目标 (001 Ch.3 §2(2)3.(1)). An engine sees characters that are never right
/// (<c>datasets/audit/misspellings.tsv</c>), days that cannot be, and codes that have nothing in common; whether a sentence reads well a person sees.
/// Immutable and safe for any number of threads; time linear in the text.
/// </remarks>
public sealed class SeekerAudit
{
    private readonly int leastAge;

    /// <summary>An audit by the rules of a jurisdiction.</summary>
    public SeekerAudit(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        leastAge = policy.PostingAudit.LeastWorkingAge;
    }

    /// <summary>What the audit finds, in the order: wording, lawfulness, days, wishes.</summary>
    /// <param name="seeker">The record.</param>
    /// <param name="asOf">The day of the audit; ages are those of this day.</param>
    public IReadOnlyList<SeekerFinding> Audit(JobSeeker seeker, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        var found = new List<SeekerFinding>();
        SeekerWording.Check(seeker, found);
        SeekerDays.Check(seeker, asOf, leastAge, found);
        SeekerWishes.Check(seeker, found);
        return found;
    }
}
