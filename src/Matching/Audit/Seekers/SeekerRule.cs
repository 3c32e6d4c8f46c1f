using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>A rule of the audit of seekers' records in words (<c>datasets/audit/seeker-rules.tsv</c>).</summary>
internal sealed record SeekerRule(string Name, AuditSeverity Severity, Bilingual Reason, Bilingual Suggestion)
{
    private static readonly Dictionary<string, SeekerRule> ByName = AuditTable.Rows("seeker-rules.tsv")
        .Select(static row => new SeekerRule(row[0], Enum.Parse<AuditSeverity>(row[1], ignoreCase: true), new(row[2], row[3]), new(row[4], row[5])))
        .ToDictionary(static rule => rule.Name, StringComparer.Ordinal);

    internal static IReadOnlyCollection<SeekerRule> All => ByName.Values;

    /// <summary>A finding by a rule.</summary>
    internal static SeekerFinding Find(string rule, string field, int item = 0, string quote = "", Bilingual? reason = null)
    {
        var named = ByName[rule];
        return new() { Rule = rule, Severity = named.Severity, Field = field, Item = item, Quote = quote, Reason = reason ?? named.Reason, Suggestion = named.Suggestion };
    }
}
