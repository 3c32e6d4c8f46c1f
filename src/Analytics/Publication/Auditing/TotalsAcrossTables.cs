namespace Jiuye.Analytics.Publication;

/// <summary>The total of openings and of seekers is one number in every table of a period.</summary>
internal static class TotalsAcrossTables
{
    internal static (IReadOnlyList<AuditFinding> Findings, int Checked) Check(FigureBook book)
    {
        var (findings, number) = (new List<AuditFinding>(), 0);
        foreach (var measure in new[] { Measures.Demand, Measures.Seekers, Measures.Ratio })
        {
            var totals = book.Printed(book.Period, Subjects.All, measure, FigureKind.Level);
            if (totals.Count < 2)
                continue;
            number += totals.Count;
            // The value that most tables print; of a tie the first stays, and the reader decides.
            var best = totals.GroupBy(static figure => figure.InUnits.Value).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Min(static figure => figure.Zeros)).First().First().InUnits;
            foreach (var figure in totals.Where(figure => !best.Admits(figure.InUnits.Value, figure.InUnits.Decimals ?? 0)))
            {
                var common = best.Value * Expected.Unit(figure.Zeros);
                var (found, expected) = (FindingWords.Number(figure.Value), FindingWords.Number(common));
                var reason = ClaimReasons.IsSwapped(found, expected) ? AuditReason.DigitSwap : AuditReason.Disagrees;
                findings.Add(new(figure.Place, found, expected, reason, new($"与其他表的合计不一致：此处为 {found}，其他表为 {expected}。", $"Other tables print the total {expected}, this one {found}.")));
            }
        }

        return (findings, number);
    }
}
