using Jiuye.Analytics.Publication;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>The report's text as the engine writes it, in pieces.</summary>
internal static class GeneratedDraft
{
    private static readonly (string, string)[] Opposites = [("增加", "减少"), ("增长", "下降")];

    internal static IReadOnlyList<DraftPart> Of(IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var report = ReportWriter.Write(ReportTemplate.SupplyDemandQuarter, SampleTables.WithEarlier(quarters, at), quarters[at].Period);
        var (parts, done) = (new List<DraftPart>(), 0);
        foreach (var figure in report.Figures)
        {
            parts.Add(new(report.Text[done..figure.Start], DraftPartKind.Words));
            var text = report.Text.Substring(figure.Start, figure.Length);
            var isDirection = figure.Placeholder.Contains("升降:", StringComparison.Ordinal);
            var kind = isDirection ? DraftPartKind.Direction : char.IsDigit(text[0]) && !figure.Placeholder.EndsWith("名称", StringComparison.Ordinal) ? DraftPartKind.Number : DraftPartKind.Name;
            parts.Add(new(text, kind, isDirection ? Opposite(text) : WrongBase(figure, text, quarters, at)) { Key = figure.Placeholder });
            done = figure.Start + figure.Length;
        }

        parts.Add(new(report.Text[done..], DraftPartKind.Words));
        return parts;
    }

    private static string? Opposite(string word)
    {
        foreach (var (up, down) in Opposites)
        {
            if (word == up)
                return down;
            if (word == down)
                return up;
        }

        return null;
    }

    // Growth of now where of before is meant; a share of the other side's total.
    private static string? WrongBase(ReportFigure figure, string text, IReadOnlyList<SampleQuarter> quarters, int at)
    {
        var isDemand = figure.Placeholder.Contains("需求人数", StringComparison.Ordinal);
        if (figure.Placeholder.EndsWith(".增长", StringComparison.Ordinal))
        {
            var then = quarters[figure.Placeholder.Contains("环比", StringComparison.Ordinal) ? at - 1 : at - 4];
            var (now, before) = isDemand ? (quarters[at].Demand, then.Demand) : (quarters[at].Seekers, then.Seekers);
            var decimals = text.Length - 1 - text.IndexOf('.', StringComparison.Ordinal);
            return SampleQuarter.Quotient(100m * Math.Abs(now - before), now, decimals).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (!figure.Placeholder.EndsWith(".比重", StringComparison.Ordinal))
            return null;
        var share = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var (own, other) = isDemand ? (quarters[at].Demand, quarters[at].Seekers) : (quarters[at].Seekers, quarters[at].Demand);
        return SampleQuarter.Quotient(share * own, other, 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
