using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Gathers the findings of one posting; nothing is allocated before the first.</summary>
internal sealed class FindingList(PostingAuditPolicy policy)
{
    private List<PostingFinding>? found;

    internal IReadOnlyList<PostingFinding> Found => found is null ? [] : found;

    /// <summary>Adds what something lacks or contradicts, unless the policy switches the rule off.</summary>
    internal void Add(string rule, PostingField field, string quote = "") => Add(AuditRule.Named(rule), field, 0, 0, quote.Length, quote, null);

    /// <summary>Adds something lacking with a reason of its own.</summary>
    internal void AddSaying(string rule, PostingField field, Bilingual reason)
    {
        var named = AuditRule.Named(rule);
        Add(named with { Reason = reason }, field, 0, 0, 0, "", null);
    }

    /// <summary>Adds words of a field.</summary>
    internal void Add(AuditRule rule, PostingField field, int item, int start, int length, string quote, AuditException? exception)
    {
        var setting = policy.Rules[exception?.Rule ?? rule.Name];
        if (setting.Severity is not { } severity)
            return;
        (found ??= []).Add(new()
        {
            Rule = rule.Name,
            Kind = rule.Kind,
            Severity = severity,
            Ground = rule.Ground,
            Field = field,
            Item = item,
            Start = start,
            Length = length,
            Quote = quote,
            Source = setting.Source,
            Reason = rule.Reason,
            Suggestion = rule.Suggestion,
            Exception = exception?.Reason,
        });
    }
}
