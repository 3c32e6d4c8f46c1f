using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The worklist of key assistance: the first cases of each level, anonymous, on a sheet of its own.</summary>
internal static class CallSection
{
    private const int ShownOfFour = 20;
    private const int ShownOfThree = 10;

    internal static void Write(ReportPage page, NightReport report) => page.Section("calls", new Bilingual("今天先联系谁", "Whom to call first today"), () =>
    {
        var grading = report.Grading;
        if (grading.KeyAssistance.Count == 0)
        {
            page.Nothing(new Bilingual("没有3级或4级的求职者，名单为空。", "Nobody is at level 3 or 4, so the list is empty."));
            return;
        }

        page.Paragraph(new Bilingual(
            $"名单只有编号，没有姓名；请在业务系统中按编号查找。完整名单（{Figures.Count(grading.KeyAssistance.Count)} 人）见随附的 {ReportTables.KeyAssistanceName}.csv。",
            $"The list has identifiers and no names: look them up in your own system. All {Figures.Count(grading.KeyAssistance.Count)} persons are in {ReportTables.KeyAssistanceName}.csv beside this report."));
        Level(page, grading, DifficultyLevel.Four, ShownOfFour);
        Level(page, grading, DifficultyLevel.Three, ShownOfThree);
    });

    private static void Level(ReportPage page, ReportedGrading grading, DifficultyLevel level, int shown)
    {
        var cases = grading.KeyAssistance.Where(entry => entry.Level == level).ToList();
        if (cases.Count == 0)
        {
            page.Paragraph(new Bilingual($"没有{LevelNames.Of(level).Zh}求职者。", $"Nobody is at {LevelNames.Of(level).En}."));
            return;
        }

        page.Table(new()
        {
            Caption = Caption(level, cases.Count, shown),
            BecomesCards = true,
            Columns =
            [
                TableColumn.Words("求职者编号", "Seeker"),
                TableColumn.Short("等级", "Level"),
                TableColumn.Number("分数", "Points"),
                TableColumn.Number("失业（月）", "Jobless (months)"),
                TableColumn.Number("匹配（条）", "Matches"),
                TableColumn.Words("求职意向", "Wants"),
                TableColumn.Words("主要原因", "Main reasons"),
                TableColumn.Words("建议先做", "First step"),
            ],
            Rows = [.. cases.Take(shown).Select(Row)],
        });
    }

    private static Bilingual Caption(DifficultyLevel level, int cases, int shown) => cases <= shown
        ? new($"{LevelNames.Of(level).Zh}求职者，全部 {Figures.Count(cases)} 人", $"Seekers at {LevelNames.Of(level).En}, all {Figures.Count(cases)}")
        : new(
            $"{LevelNames.Of(level).Zh}求职者，前 {Figures.Count(shown)} 人（共 {Figures.Count(cases)} 人）",
            $"Seekers at {LevelNames.Of(level).En}, the first {Figures.Count(shown)} of {Figures.Count(cases)}");

    private static IReadOnlyList<TableCell> Row(ReportedCase entry) =>
    [
        TableCell.Foreign(entry.Seeker.Value),
        LevelNames.Cell(entry.Level, entry.Lowest, entry.Highest),
        Points(entry),
        entry.JoblessMonths is { } months ? Figures.Count(months) : Figures.Nothing,
        Figures.Count(entry.Matches),
        entry.Occupation is { } occupation ? TableCell.Foreign(occupation) : Figures.Nothing,
        TableCell.List(entry.Reasons),
        entry.NextStep is { } step ? step : Figures.Nothing,
    ];

    private static string Points(ReportedCase entry) => entry.LeastPoints == entry.MostPoints
        ? entry.LeastPoints.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{entry.LeastPoints}–{entry.MostPoints}");
}
