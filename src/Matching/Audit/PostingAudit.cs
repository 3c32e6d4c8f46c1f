using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Audits postings before publication: what they lack, whether they hold, whom they keep away, what they pay, whether they trap .</summary>
/// <remarks>
/// Immutable and safe for any number of threads; time linear in the text. Patterns are made ready when the first audit is created, which takes seconds.
/// What a jurisdiction sets comes from the policy, words and patterns from <c>datasets/audit</c>. It says what the rules say; a person decides.
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

    /// <summary>What the audit finds, in the order: what is lacking, validity, pay, employer, words of title, description and labels.</summary>
    /// <param name="posting">The posting as the employer wrote it.</param>
    /// <param name="asOf">The day of the audit.</param>
    /// <param name="employer">What is known of the employer; null where the check is not part of this audit.</param>
    public IReadOnlyList<PostingFinding> Audit(JobPosting posting, DateOnly asOf, EmployerFacts? employer = null)
    {
        ArgumentNullException.ThrowIfNull(posting);
        var findings = new FindingList(policy);
        var scratch = AuditScratch.Rent();
        var title = FoldingBuffer.Rent();
        title.Fold(posting.Title);
        var text = FoldingBuffer.Rent();
        Whole(posting, text);
        RequiredFields.Check(posting, text.Text, scratch.Candidates, findings);
        Validity.Check(posting, asOf, policy, findings);
        WageFloor.Check(posting, asOf, wages, findings);
        if (employer is not null)
            EmployerCheck.Check(employer, asOf, findings);
        ReadTexts(posting, title, text, scratch, findings);
        text.Return();
        title.Return();
        scratch.Return();
        return findings.Found;
    }

    private static void Whole(JobPosting posting, FoldingBuffer buffer)
    {
        if (posting.Tags.Count == 0)
            buffer.Fold(posting.Title + "\n" + posting.Description);
        else
            buffer.Fold(posting.Title + "\n" + posting.Description + "\n" + string.Join('\n', posting.Tags));
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
        discrimination.Read(folded.Text, title, field == PostingField.Title, scratch);
        foreach (var find in scratch.Finds)
        {
            var place = folded.Original(original, find.Start, find.End);
            var rule = find.IsMinors ? AuditRule.Named("minors") : AuditRule.For(find.Ground);
            findings.Add(rule, field, item, place.Start.Value, place.End.Value - place.Start.Value, original[place], find.Exception);
        }

        foreach (var signs in FraudSigns.All)
        {
            scratch.Places.Clear();
            signs.Find(folded.Text, scratch.Places);
            foreach (var (start, end) in scratch.Places)
            {
                var place = folded.Original(original, start, end);
                findings.Add(signs.Rule, field, item, place.Start.Value, place.End.Value - place.Start.Value, original[place], null);
            }
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
