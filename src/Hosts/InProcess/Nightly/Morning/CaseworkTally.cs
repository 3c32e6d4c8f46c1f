using Jiuye.Analytics.Reporting;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Counts what the night found to be owed.</summary>
internal static class CaseworkTally
{
    /// <summary>Null where the dataset holds no ledger.</summary>
    internal static ReportedCasework? Of(Night night) => night.Ledgers.Counts.Count == 0 ? null : new()
    {
        Ledgers = [.. night.Ledgers.Counts.Select(static count => new ReportedLedgers(
            count.About, Words.OfLedgers(SubjectNames.KindOf(count.About)), count.Ledgers, count.Duties - count.Overdue, count.Overdue, count.WithOverdue, count.Undated, count.Faults))],
        Duties = Duties(night.Ledgers.Duties),
        Offers = Offers(night),
        Escalations = Escalations(night),
        LedgerFaults = Faults(night),
        Training = TrainingTally.Of(night),
    };

    private static List<ReportedDuty> Duties(IReadOnlyList<Duty> duties) =>
    [
        .. duties.GroupBy(static duty => duty.Rule)
            .Select(static rule =>
            {
                var late = rule.Where(static duty => duty.Status == DutyStatus.Overdue).Select(static duty => duty.OverdueWorkingDays).Order().ToList();
                return new ReportedDuty(rule.Key.Id, rule.Key.What, rule.Key.Article, rule.Count() - late.Count, late.Count, Median(late));
            })
            .OrderByDescending(static row => row.Overdue)
            .ThenByDescending(static row => row.Open)
            .ThenBy(static row => row.Rule, StringComparer.Ordinal)
            .ThenBy(static row => row.Article, StringComparer.Ordinal),
    ];

    private static double? Median(List<int> ordered) =>
        ordered.Count == 0 ? null : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2.0;

    private static List<ReportedOffer> Offers(Night night) =>
    [
        .. OfferLines.Read(night.PathOf(OffersStep.File))
            .GroupBy(static line => (line.Provision, line.Article))
            .Select(static lines => new ReportedOffer(
                lines.Key.Provision,
                OfferNeeds.What(lines.Key.Provision),
                lines.Key.Article,
                lines.Select(static line => line.Seeker).Distinct().Count(),
                lines.Count(),
                lines.Count(static line => line.Shortage is null),
                [
                    .. lines.Where(static line => line.Shortage is not null).GroupBy(static line => line.Shortage!.Value)
                        .Select(static same => new ReportedCount(Words.Of(same.Key), same.Count()))
                        .OrderByDescending(static reason => reason.Count)
                        .ThenBy(static reason => reason.Label.En, StringComparer.Ordinal),
                ]))
            .OrderByDescending(static offer => offer.Owed)
            .ThenBy(static offer => offer.Provision, StringComparer.Ordinal),
    ];

    private static List<ReportedCount> Escalations(Night night) =>
    [
        .. night.Ledgers.Escalations
            .GroupBy(static one => (one.Escalation.What, one.Escalation.Decision.Verdict, one.Escalation.Decision.Article))
            .Select(static same => new ReportedCount(
                same.Key.Verdict == Verdict.Holds
                    ? new($"{same.Key.What.Zh}（{Citation.InChinese(same.Key.Article)}）", $"{same.Key.What.En} ({same.Key.Article})")
                    : new($"{same.Key.What.Zh}（{Citation.InChinese(same.Key.Article)}），尚待核实", $"{same.Key.What.En} ({same.Key.Article}), to be asked"),
                same.Count()))
            .OrderByDescending(static row => row.Count)
            .ThenBy(static row => row.Label.En, StringComparer.Ordinal),
    ];

    private static List<ReportedCount> Faults(Night night) =>
    [
        .. night.Ledgers.Faults
            .GroupBy(static fault => fault.Rule)
            .Select(static same => new ReportedCount(same.First().What, same.Count()))
            .OrderByDescending(static row => row.Count)
            .ThenBy(static row => row.Label.En, StringComparer.Ordinal),
    ];
}
