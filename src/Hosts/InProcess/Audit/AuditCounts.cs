using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>How many postings were audited, with what outcome, and what was found by rule and severity .</summary>
/// <remarks>Not safe for several threads at once.</remarks>
public sealed class AuditCounts
{
    // Ordinal, so that the order of rows does not hang on the machine's language.
    private static readonly Comparer<(string Rule, AuditSeverity Severity)> ByName = Comparer<(string Rule, AuditSeverity Severity)>.Create(static (one, other) =>
        string.CompareOrdinal(one.Rule, other.Rule) is var byRule and not 0 ? byRule : one.Severity.CompareTo(other.Severity));

    private readonly SortedDictionary<(string Rule, AuditSeverity Severity), AuditTotals> totals = new(ByName);

    /// <summary>Postings audited.</summary>
    public long Postings { get; private set; }

    /// <summary>Postings that go back to the employer: at least one violation.</summary>
    public long Returned { get; private set; }

    /// <summary>Postings that a person looks at first: no violation, at least one warning or question.</summary>
    public long ToLookAt { get; private set; }

    /// <summary>Postings that may be published at once.</summary>
    public long Passed => Postings - Returned - ToLookAt;

    /// <summary>Findings and the postings that have them, by rule, then the mildest first.</summary>
    public IReadOnlyList<AuditTotals> ByRule => [.. totals.Values];

    /// <summary>Counts a posting.</summary>
    public void Add(IReadOnlyList<PostingFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Postings++;
        var worst = default(AuditSeverity);
        for (var at = 0; at < findings.Count; at++)
        {
            var finding = findings[at];
            worst = finding.Severity > worst ? finding.Severity : worst;
            Count(finding, IsFirstOfItsKind(findings, at));
        }

        if (worst == AuditSeverity.Violation)
            Returned++;
        else if (worst is AuditSeverity.Warning or AuditSeverity.Ask)
            ToLookAt++;
    }

    /// <summary>The counts as a CSV row for each rule and severity, with a heading.</summary>
    public IEnumerable<string> Csv()
    {
        yield return "rule,severity,findings,postings,audited";
        foreach (var one in totals.Values)
            yield return string.Create(CultureInfo.InvariantCulture, $"{one.Rule},{FindingLines.SnakeCase(one.Severity)},{one.Findings},{one.Postings},{Postings}");
    }

    private void Count(PostingFinding finding, bool isFirst)
    {
        var key = (finding.Rule, finding.Severity);
        var known = totals.GetValueOrDefault(key) ?? new(finding.Rule, finding.Severity, 0, 0);
        totals[key] = known with { Findings = known.Findings + 1, Postings = known.Postings + (isFirst ? 1 : 0) };
    }

    private static bool IsFirstOfItsKind(IReadOnlyList<PostingFinding> findings, int at)
    {
        for (var earlier = 0; earlier < at; earlier++)
        {
            if (findings[earlier].Rule == findings[at].Rule && findings[earlier].Severity == findings[at].Severity)
                return false;
        }

        return true;
    }
}
