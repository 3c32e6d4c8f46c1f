using Jiuye.Analytics.Reporting;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The audit of postings as the morning report tells it.</summary>
internal static class AuditTally
{
    internal static ReportedAudit Of(Night night)
    {
        var audit = night.Audit;
        return new()
        {
            Postings = audit.Postings,
            MayBePublished = Outcome(audit, PublicationOutcome.Publish),
            GoBack = Outcome(audit, PublicationOutcome.ReturnToEmployer),
            ToLookAt = Outcome(audit, PublicationOutcome.LookAtFirst),
            PastLastDay = Outcome(audit, PublicationOutcome.ChangeDeadline) + Outcome(audit, PublicationOutcome.Archive),
            Withheld = audit.Withheld.Count,
            Rules = [.. audit.Rules
                .Where(static one => one.Severity != AuditSeverity.Note)
                .OrderByDescending(static one => one.Postings)
                .ThenBy(static one => one.Rule, StringComparer.Ordinal)
                .ThenByDescending(static one => one.Severity)
                .Select(one => Rule(one, night.Policy))],
        };
    }

    private static long Outcome(NightAudit audit, PublicationOutcome outcome) => audit.Outcomes.GetValueOrDefault(outcome);

    private static ReportedAuditRule Rule(AuditedRule totals, Policy policy) => new(
        totals.Rule,
        totals.Rule == "employer_unknown" ? new("用人单位资格未核验", "the employer was not checked") : new(totals.ReasonZh, totals.ReasonEn),
        policy.PostingAudit.Rules[totals.Rule].Source,
        Consequence(totals.Severity),
        totals.Postings,
        totals.Findings);

    private static Bilingual Consequence(AuditSeverity severity) => severity switch
    {
        AuditSeverity.Violation => new("退回更正", "goes back"),
        AuditSeverity.Warning => new("人工查看", "a person looks"),
        _ => new("需核实", "to be asked"),
    };
}
