using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>检查记录: one record that was checked, with what was looked at and what was wrong.</summary>
public sealed record CheckRecord
{
    /// <summary>The record.</summary>
    public required CheckItem Item { get; init; }

    /// <summary>The day of the check.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who checked, by a code that names nobody; empty where the engine did.</summary>
    public string Checker { get; init; } = "";

    /// <summary>The rules that were looked at, by name.</summary>
    public required IReadOnlyList<string> Checked { get; init; }

    /// <summary>What was wrong, in the order found; empty where all is in order.</summary>
    public required IReadOnlyList<CheckProblem> Problems { get; init; }

    /// <summary>True where nothing was wrong.</summary>
    public bool IsInOrder => Problems.Count == 0;

    /// <summary>What a personal ledger shows by itself: entries that cannot be right, and duties that are overdue. What only a person can see, a person adds.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="schedule">The jurisdiction's duties.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    public static CheckRecord Of(Ledger ledger, DutySchedule schedule, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(schedule);
        var faults = new LedgerCheck(asOf).Check(ledger).Select(static fault => new CheckProblem(fault.Rule, fault.What));
        var overdue = schedule.Outstanding(ledger, asOf)
            .Where(static duty => duty.Status == DutyStatus.Overdue)
            .Select(static duty => new CheckProblem(duty.Rule.Id, Say.Both(
                $"{duty.Rule.What.Zh}：应于{duty.Due:yyyy-MM-dd}前完成，逾期{duty.OverdueWorkingDays}个工作日",
                $"{duty.Rule.What.En}: due on {duty.Due:yyyy-MM-dd}, {duty.OverdueWorkingDays} working days overdue")));
        return new()
        {
            Item = new(CheckedRecord.PersonalLedger, ledger.Seeker.Value, ledger.StateOn(asOf).Office),
            On = asOf,
            Checked = [.. LedgerRules.Names, .. schedule.Rules.Select(static rule => rule.Id)],
            Problems = [.. faults, .. overdue],
        };
    }

    /// <summary>What an audited posting shows: the rules that it fails.</summary>
    /// <param name="audit">The audit of the posting.</param>
    /// <param name="office">The office that published it; null where not recorded.</param>
    /// <param name="rules">The rules that the audit looked at, by name.</param>
    public static CheckRecord Of(PostingAuditRecord audit, DistrictCode? office, IReadOnlyList<string> rules)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(rules);
        return new()
        {
            Item = new(CheckedRecord.Posting, audit.Decision.Posting.Value, office),
            On = audit.Decision.On,
            Checker = audit.Auditor,
            Checked = rules,
            Problems = [.. audit.Decision.Corrections.Select(static finding => new CheckProblem(finding.Rule, finding.Reason))],
        };
    }
}
