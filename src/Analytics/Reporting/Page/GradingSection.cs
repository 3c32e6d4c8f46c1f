using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>How hard people are to place, and which groups are harder.</summary>
internal static class GradingSection
{
    private const int ShownGroups = 12;

    internal static long Graded(ReportedGrading grading) => grading.Levels.Sum(level => level.Seekers);

    internal static long KeyAssistance(ReportedGrading grading) =>
        grading.Levels.Where(level => level.Level >= DifficultyLevel.Three).Sum(level => level.Seekers);

    internal static void Write(ReportPage page, NightReport report) => page.Section("grading", new Bilingual("谁最难安置", "Who is hardest to place"), () =>
    {
        var grading = report.Grading;
        if (Graded(grading) == 0)
        {
            page.Nothing(new Bilingual("当日没有在求职的人员，因此没有分级结果。", "Nobody was searching on the day, so nobody was graded."));
            return;
        }

        Levels(page, grading);
        Missing(page, grading);
        Profiles(page, report);
    });

    private static void Levels(ReportPage page, ReportedGrading grading)
    {
        var (graded, key) = (Graded(grading), KeyAssistance(grading));
        page.Answer(new Bilingual(
            $"{Figures.Count(graded)} 名求职者中，{Figures.Count(key)} 人（{Figures.Percent(key, graded)}）为3级或4级，属于重点帮扶对象。",
            $"Of {Figures.Count(graded)} seekers, {Figures.Count(key)} ({Figures.Percent(key, graded)}) are at level 3 or 4 and are due key assistance."));
        page.Figure(new Bilingual("就业困难程度分级人数", "Seekers by level of difficulty"), LevelChart(grading, graded).Write, LevelTable(grading, graded));
        page.Method(new Bilingual(
            $"按公开的计分卡（版本 {grading.CardVersion}）逐项打分相加，分数越高越难安置；依法认定的就业困难人员不低于政策规定的等级。性别、民族、宗教、户籍都不参与计分。信息缺项的不按零分处理：列出可能的等级区间，暂按区间中间分定级，补齐信息后重算。等级只用来安排帮扶的先后，不能用来减少任何人的服务。",
            $"Points of an open card (version {grading.CardVersion}) are summed, more points meaning harder to place; persons legally recognised as hard to employ stand at least at the level the policy sets. Gender, ethnicity, religion and household registration play no part. A missing answer is not counted as zero: the possible range of levels is listed and the middle of the possible points decides until the answer is known. A level orders help; it must never reduce anybody’s service."));
    }

    private static BarChart LevelChart(ReportedGrading grading, long graded) => new()
    {
        Text = new(
            "levels",
            new Bilingual("就业困难程度分级人数", "Seekers by level of difficulty"),
            new Bilingual(
                string.Join('，', grading.Levels.Select(level => $"{LevelNames.Of(level.Level).Zh} {Figures.Count(level.Seekers)} 人")) + "。",
                string.Join(", ", grading.Levels.Select(level => $"{LevelNames.Of(level.Level).En}: {Figures.Count(level.Seekers)} persons")) + "."),
            new Bilingual("人数（人）", "seekers (persons)")),
        Layout = BarLayout.Stacked,
        Series =
        [
            new(new("信息足够确定等级", "the answers given settle the level"), BarFill.Dark),
            new(new("信息缺项，补齐后等级可能变化", "answers missing, the level may change"), BarFill.Hatched),
        ],
        Rows =
        [
            .. grading.Levels.Select(level => new BarRow(
                LevelNames.WithDuty(level.Level),
                [level.Seekers - level.WithRange, level.WithRange],
                [$"{Figures.Count(level.Seekers)} ({Figures.Percent(level.Seekers, graded)})"])),
        ],
    };

    private static PageTable LevelTable(ReportedGrading grading, long graded) => new()
    {
        Caption = new("各级人数", "Seekers by level"),
        Columns =
        [
            TableColumn.Words("等级", "Level"),
            TableColumn.Number("人数（人）", "Seekers"),
            TableColumn.Number("占比", "Share"),
            TableColumn.Number("其中信息缺项（人）", "Of them answers missing"),
        ],
        Rows =
        [
            .. grading.Levels.Select(level => (IReadOnlyList<TableCell>)
                [LevelNames.WithDuty(level.Level), Figures.Count(level.Seekers), Figures.Percent(level.Seekers, graded), Figures.Count(level.WithRange)]),
        ],
    };

    private static void Missing(ReportPage page, ReportedGrading grading)
    {
        page.Heading(new Bilingual("信息缺项", "Missing answers"));
        if (grading.Ranges.Count == 0)
        {
            page.Paragraph(new Bilingual("没有人因信息缺项而无法确定等级。", "Nobody’s level is left open by a missing answer."));
            return;
        }

        var open = grading.Ranges.Sum(range => range.Seekers);
        page.Paragraph(new Bilingual(
            $"{Figures.Count(open)} 人因缺少信息，等级只能确定到一个区间。补问下列信息，等级就能确定。",
            $"For {Figures.Count(open)} persons the level is only known as a range. Asking for the answers below settles it."));
        page.Markup.Open("div", ("class", "side-by-side"));
        page.Table(new()
        {
            Caption = new("等级区间", "Ranges of levels"),
            Columns = [TableColumn.Words("可能的等级", "Possible levels"), TableColumn.Number("人数（人）", "Seekers")],
            Rows = [.. grading.Ranges.Select(range => (IReadOnlyList<TableCell>)[LevelNames.Range(range.Lowest, range.Highest), Figures.Count(range.Seekers)])],
        });
        if (grading.MissingAnswers.Count > 0)
        {
            page.Table(new()
            {
                Caption = new("最常缺少的信息", "Answers missing most often"),
                Columns = [TableColumn.Words("信息", "Answer"), TableColumn.Number("缺少的人数（人）", "Seekers without it")],
                Rows = [.. grading.MissingAnswers.Select(missing => (IReadOnlyList<TableCell>)[missing.Label, Figures.Count(missing.Count)])],
            });
        }

        page.Markup.CloseLine();
    }

    private static void Profiles(ReportPage page, NightReport report)
    {
        page.Heading(new Bilingual("哪些群体更难安置", "Which groups are harder to place"));
        var dimensions = report.Grading.Profiles.Where(dimension => dimension.Groups.Any(group => group.Seekers > 0)).ToList();
        if (dimensions.Count == 0)
        {
            page.Nothing(new Bilingual("没有可供分组的信息。", "There is nothing to group the seekers by."));
            return;
        }

        page.Method(new Bilingual(
            $"每条横条是该群体中3级和4级的占比，括号内为该群体人数。不足 {Figures.Count(report.SmallCount)} 人的群体标“*”并用斜线表示：人数太少，占比波动大，只供参考。占比高说明这一群体需要更多帮助，不说明其中任何一个人的情况。",
            $"Each bar is the share of the group at levels 3 and 4, with the group’s size in brackets. Groups under {Figures.Count(report.SmallCount)} persons carry * and hatching: so few people make a share unsteady. A high share says that a group needs more help; it says nothing of any one person in it."));
        foreach (var dimension in dimensions)
            page.Figure(Title(dimension), ProfileChart(dimension, report.SmallCount).Write, ProfileTable(dimension, report.SmallCount));
    }

    private static Bilingual Title(ReportedDimension dimension) =>
        new($"重点帮扶对象占比：按{dimension.Name.Zh}", $"Share due key assistance, by {Casing.LowerFirst(dimension.Name.En)}");

    private static IEnumerable<ReportedGroup> Shown(ReportedDimension dimension) => dimension.Groups.Where(group => group.Seekers > 0).Take(ShownGroups);

    private static BarChart ProfileChart(ReportedDimension dimension, int smallCount) => new()
    {
        Text = new(
            $"profile-{dimension.Id}",
            Title(dimension),
            new Bilingual(
                $"各群体中3级和4级求职者的占比，共 {Figures.Count(Shown(dimension).Count())} 组，数字见旁边的表。",
                $"Share of seekers at levels 3 and 4 in {Figures.Count(Shown(dimension).Count())} groups; the numbers are in the table beside it."),
            new Bilingual("3、4级占该群体的比重（%）", "share of the group at levels 3 and 4 (%)")),
        Series = [new(new("3、4级占比", "share at levels 3 and 4"), BarFill.Dark)],
        Rows =
        [
            .. Shown(dimension).Select(group => new BarRow(
                Marked(group, smallCount),
                [group.HardShare.GetValueOrDefault() * 100],
                [$"{Figures.Percent(group.HardShare)} ({Figures.Count(group.Seekers)})"])
            {
                Fill = group.Seekers < smallCount ? BarFill.Hatched : null,
            }),
        ],
        Print = value => $"{Figures.Length(value)}%",
    };

    private static PageTable ProfileTable(ReportedDimension dimension, int smallCount) => new()
    {
        Caption = Title(dimension),
        Columns =
        [
            TableColumn.Words(dimension.Name.Zh, dimension.Name.En),
            TableColumn.Number("人数（人）", "Seekers"),
            TableColumn.Number("3级（人）", "Level 3"),
            TableColumn.Number("4级（人）", "Level 4"),
            TableColumn.Number("3、4级占比", "Share 3 and 4"),
        ],
        Rows =
        [
            .. Shown(dimension).Select(group => (IReadOnlyList<TableCell>)
            [
                Marked(group, smallCount),
                Figures.Count(group.Seekers),
                Figures.Count(group.LevelThree),
                Figures.Count(group.LevelFour),
                Figures.Percent(group.HardShare),
            ]),
        ],
    };

    private static Bilingual Marked(ReportedGroup group, int smallCount) => group.Seekers < smallCount
        ? new($"{group.Name.Zh}\u00A0*", $"{group.Name.En}\u00A0*")
        : group.Name;
}
