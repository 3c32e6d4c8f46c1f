using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Most wanted and most crowded occupations.</summary>
internal static class OccupationSection
{
    private const int Shown = 10;

    internal static void Write(ReportPage page, NightReport report) => page.Section("occupations", new Bilingual("哪些职业缺人，哪些职业求职拥挤", "Occupations: most wanted, most crowded"), () =>
    {
        var occupations = report.Occupations;
        if (occupations.Rows.All(row => row.Demand == 0 && row.Supply == 0))
        {
            page.Nothing(new Bilingual("没有可按职业归类的岗位或求职意向。", "No posting and no seeker’s wish could be assigned to an occupation."));
            return;
        }

        var (wanted, crowded) = (OccupationOrder.MostWanted(occupations.Rows), OccupationOrder.MostCrowded(occupations.Rows));
        page.Answer(new Bilingual(
            $"按{occupations.Grouping.Zh}分，{Figures.Count(wanted.Count)} 个职业的需求人数多于求职人数，{Figures.Count(crowded.Count)} 个职业的求职人数多于需求人数。",
            $"By {occupations.Grouping.En}, {Figures.Count(wanted.Count)} occupations have more openings than seekers and {Figures.Count(crowded.Count)} have more seekers than openings."));
        Direction(page, report, "most-wanted", new("最缺人的职业", "Most wanted occupations"), wanted, new("没有需求人数多于求职人数的职业。", "No occupation has more openings than seekers."));
        Direction(page, report, "most-crowded", new("求职最拥挤的职业", "Most crowded occupations"), crowded, new("没有求职人数多于需求人数的职业。", "No occupation has more seekers than openings."));
        Method(page, report);
    });

    private static void Direction(ReportPage page, NightReport report, string id, Bilingual title, IReadOnlyList<ReportedOccupation> rows, Bilingual nothing)
    {
        page.Heading(title);
        if (rows.Count == 0)
        {
            page.Nothing(nothing);
            return;
        }

        var shown = rows.Take(Shown).ToList();
        var full = new Bilingual($"{title.Zh}：供求缺口前 {Figures.Count(shown.Count)} 位", $"{title.En}: the {Figures.Count(shown.Count)} largest gaps");
        page.Figure(full, Chart(id, full, shown, report.SmallCount).Write, Table(full, shown, report.SmallCount));
    }

    private static BarChart Chart(string id, Bilingual title, List<ReportedOccupation> rows, int smallCount) => new()
    {
        Text = new(
            id,
            title,
            new Bilingual(
                $"{rows[0].Name.Zh}居首：需求 {Figures.Count(rows[0].Demand)} 人，求职 {Figures.Count(rows[0].Supply)} 人；其余见旁边的表。",
                $"{rows[0].Name.En} comes first with {Figures.Count(rows[0].Demand)} openings and {Figures.Count(rows[0].Supply)} seekers; the others are in the table beside it."),
            new Bilingual("人数（人）", "persons")),
        Series = [new(new("需求人数", "openings"), BarFill.Dark), new(new("求职人数", "seekers"), BarFill.Hatched)],
        Rows = [.. rows.Select(row => new BarRow(Marked(row, smallCount), [row.Demand, row.Supply], [Figures.Count(row.Demand), Figures.Count(row.Supply)]))],
    };

    private static PageTable Table(Bilingual title, IReadOnlyList<ReportedOccupation> rows, int smallCount) => new()
    {
        Caption = title,
        Columns =
        [
            TableColumn.Words("职业", "Occupation"),
            TableColumn.Number("需求（人）", "Openings"),
            TableColumn.Number("求职（人）", "Seekers"),
            TableColumn.Number("缺口（人）", "Gap"),
            TableColumn.Number("求人倍率", "Ratio"),
        ],
        Rows =
        [
            .. rows.Select(row => (IReadOnlyList<TableCell>)
                [TableCell.Foreign(Marked(row, smallCount)), Figures.Count(row.Demand), Figures.Count(row.Supply), Figures.Signed(row.Gap), Figures.Ratio(row.Ratio)]),
        ],
    };

    private static void Method(ReportPage page, NightReport report)
    {
        var occupations = report.Occupations;
        page.Method(
            new Bilingual(
                $"缺口＝需求人数－求职人数，按缺口大小排列。分职业求人倍率：{occupations.Convention.Zh}。求职者按第一意向职业计一次。需求或求职不足 {Figures.Count(report.SmallCount)} 人的职业标“*”，倍率只供参考；没有人求职的职业不计算倍率。",
                $"Gap = openings less seekers, and decides the order. Ratio by occupation: {occupations.Convention.En}. A seeker counts once, in the occupation wanted first. Occupations with under {Figures.Count(report.SmallCount)} openings or seekers carry *: their ratio is unsteady. Where nobody searches there is no ratio."),
            new Bilingual(
                $"另有 {Figures.Count(occupations.DemandWithoutOccupation)} 人的需求、{Figures.Count(occupations.SeekersWithoutOccupation)} 名求职者没有可归类的职业，不在图表各行之内。全部职业见随附的 {ReportTables.OccupationsName}.csv。",
                $"A further {Figures.Count(occupations.DemandWithoutOccupation)} openings and {Figures.Count(occupations.SeekersWithoutOccupation)} seekers have no occupation that could be assigned and stand in no row. Every occupation is in {ReportTables.OccupationsName}.csv beside this report."));
    }

    private static Bilingual Marked(ReportedOccupation row, int smallCount) => row.Demand < smallCount || row.Supply < smallCount
        ? new($"{row.Name.Zh}\u00A0*", $"{row.Name.En}\u00A0*")
        : row.Name;
}
