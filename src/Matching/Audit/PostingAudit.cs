using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Audits postings before publication: what they lack, whether they hold, whom they keep away, what they pay, whether they trap .</summary>
/// <remarks>
/// Immutable and safe for any number of threads; time linear in the text. 
/// What a jurisdiction sets comes from the policy, words and forms from <c>datasets/audit</c>. It says what the rules say; a person decides.
/// </remarks>
public sealed class PostingAudit
{
    private readonly PostingAuditPolicy policy;
    private readonly WagePolicy wages;
    private readonly DiscriminationReader discrimination;
    private readonly AgeReading ages;

    /// <summary>An audit by the rules of a jurisdiction.</summary>
    public PostingAudit(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        this.policy = policy.PostingAudit;
        wages = policy.Wages;
        discrimination = new(this.policy);
        ages = new(this.policy);
    }

    /// <summary>What the audit finds, in the order: what is lacking, validity, pay, employer, words of title, description and labels, repetition.</summary>
    /// <param name="posting">The posting as the employer wrote it.</param>
    /// <param name="asOf">The day of the audit.</param>
    /// <param name="employer">What is known of the employer; null where the check is not part of this audit.</param>
    /// <param name="repeats">The posting that this one repeats, as a search for duplicates found; null where it repeats none or nobody searched.</param>
    public IReadOnlyList<PostingFinding> Audit(JobPosting posting, DateOnly asOf, EmployerFacts? employer = null, PostingId? repeats = null)
    {
        ArgumentNullException.ThrowIfNull(posting);
        var findings = new FindingList(policy);
        var scratch = AuditScratch.Rent();
        var title = scratch.Title;
        title.Fold(posting.Title);
        var text = scratch.Folded;
        Whole(posting, scratch, text);
        RequiredFields.Check(posting, text.Text, findings);
        Validity.Check(posting, asOf, policy, findings);
        WageFloor.Check(posting, asOf, wages, findings);
        if (employer is not null)
            EmployerCheck.Check(employer, asOf, findings);
        ReadTexts(posting, title, text, scratch, findings);
        if (repeats is { } kept)
            findings.AddSaying("duplicate", PostingField.Posting, new($"与招聘信息 {kept.Value} 重复。", $"It repeats posting {kept.Value}."));
        scratch.Return();
        return findings.Found;
    }

    private static void Whole(JobPosting posting, AuditScratch scratch, FoldingBuffer buffer)
    {
        scratch.Joined.Clear();
        scratch.Joined.Add(posting.Title);
        scratch.Joined.Add(posting.Description);
        for (var tag = 0; tag < posting.Tags.Count; tag++)
            scratch.Joined.Add(posting.Tags[tag]);
        buffer.Fold(scratch.Joined.Text);
    }

    private void ReadTexts(JobPosting posting, FoldingBuffer title, FoldingBuffer buffer, AuditScratch scratch, FindingList findings)
    {
        var before = findings.Found.Count;
        Read(posting.Title, title, title.Text, PostingField.Title, 0, scratch, findings);
        buffer.Fold(posting.Description);
        Read(posting.Description, buffer, title.Text, PostingField.Description, 0, scratch, findings);
        for (var tag = 0; tag < posting.Tags.Count; tag++)
        {
            buffer.Fold(posting.Tags[tag]);
            Read(posting.Tags[tag], buffer, title.Text, PostingField.Tags, tag, scratch, findings);
        }

        if (ages.KeepsAway(posting.MinimumAge, posting.MaximumAge) && !NamesAge(findings, before))
            findings.Add("age", PostingField.AgeLimits);
    }

    private void Read(string original, FoldingBuffer folded, ReadOnlySpan<char> title, PostingField field, int item, AuditScratch scratch, FindingList findings)
    {
        scratch.Finds.Clear();
        scratch.Text.Read(original, folded);
        discrimination.Read(scratch.Text, title, field == PostingField.Title, scratch);
        foreach (var find in scratch.Finds)
        {
            var place = folded.Original(original, find.Start, find.End);
            var rule = find.IsMinors ? AuditRule.Named("minors") : AuditRule.For(find.Ground);
            findings.Add(rule, field, item, place.Start.Value, place.End.Value - place.Start.Value, original[place], find.Exception);
        }

        scratch.Signs.Clear();
        FraudSigns.Default.Find(folded.Text, scratch.Hits, scratch.Signs);
        foreach (var (rule, start, end) in scratch.Signs)
        {
            var place = folded.Original(original, start, end);
            findings.Add(rule, field, item, place.Start.Value, place.End.Value - place.Start.Value, original[place], null);
        }
    }

    private static bool NamesAge(FindingList findings, int from)
    {
        for (var at = from; at < findings.Found.Count; at++)
        {
            if (findings.Found[at].Ground == DiscriminationGround.Age)
                return true;
        }

        return false;
    }
}
