using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Wage percentiles by occupation: posted and surveyed.</summary>
internal static class WageSection
{
    private const int ShownPublished = 12;
    private const int ShownWithheld = 8;

    internal static void Write(ReportPage page, NightReport report) => page.Section("wages", new Bilingual("工资水平", "Wages"), () =>
    {
        var wages = report.Wages;
        page.Heading(new Bilingual("招聘工资（岗位上写明的）", "Posted pay (what employers state)"));
        if (wages is { PostingsWithPay: { } with, PostingsWithoutPay: { } without } && with + without > 0)
        {
            page.Paragraph(new Bilingual(
                $"{Figures.Count(with)} 条有效岗位（{Figures.Percent(with, with + without)}）写明了工资金额；{Figures.Count(without)} 条写“面议”或没有写，不在统计之内。",
                $"{Figures.Count(with)} valid postings ({Figures.Percent(with, with + without)}) state an amount; {Figures.Count(without)} leave it open or say nothing and are not counted."));
        }

        Source(
            page,
            report,
            "posted",
            new("招聘工资分位值，按职业", "Posted pay by occupation, percentiles"),
            wages.Posted,
            new("没有岗位写明工资金额，因此没有招聘工资。", "No posting states an amount, so there is no posted pay to show."));
        page.Heading(new Bilingual("调查工资（实际支付的）", "Surveyed wages (what is paid)"));
        Source(
            page,
            report,
            "surveyed",
            new("调查工资分位值，按职业", "Surveyed wages by occupation, percentiles"),
            wages.Surveyed,
            new("数据集中没有工资调查数据，因此没有调查工资。", "The dataset holds no wage survey, so there are no surveyed wages to show."));
        if (wages.Posted.Count + wages.Surveyed.Count > 0)
            Method(page, wages);
    });

    private static void Source(ReportPage page, NightReport report, string id, Bilingual title, IReadOnlyList<ReportedWage> cells, Bilingual nothing)
    {
        if (cells.Count == 0)
        {
            page.Nothing(nothing);
            return;
        }

        var shown = Shown(cells);
        if (shown.Count == 0)
        {
            page.Nothing(new Bilingual(
                $"{Figures.Count(cells.Count)} 个职业的数据都没有达到最低样本要求，均不公布。",
                $"None of the {Figures.Count(cells.Count)} occupations reaches the minimum counts, so none is published."));
        }
        else
        {
            page.Figure(title, Chart(id, title, shown).Write, Table(title, shown));
        }

        Withheld(page, cells);
    }

    // The cells that rest on most wages, highest median first.
    private static List<(ReportedWage Cell, ReportedPercentiles Wage)> Shown(IReadOnlyList<ReportedWage> cells) =>
    [
        .. cells
            .Where(cell => cell.Percentiles is not null)
            .OrderByDescending(cell => cell.Observations)
            .ThenBy(cell => cell.Occupation)
            .Take(ShownPublished)
            .Select(cell => (Cell: cell, Wage: cell.Percentiles!))
            .OrderByDescending(pair => pair.Wage.P50)
            .ThenBy(pair => pair.Cell.Occupation),
    ];

    private static RangeChart Chart(string id, Bilingual title, List<(ReportedWage Cell, ReportedPercentiles Wage)> shown) => new()
    {
        Text = new(
            $"wages-{id}",
            title,
            new Bilingual(
                $"{Figures.Count(shown.Count)} 个职业中，中位数最高的是{shown[0].Cell.Name.Zh}，每月 {Figures.Yuan(shown[0].Wage.P50)} 元；最低的是{shown[^1].Cell.Name.Zh}，每月 {Figures.Yuan(shown[^1].Wage.P50)} 元。",
                $"Of {Figures.Count(shown.Count)} occupations, {shown[0].Cell.Name.En} has the highest median, {Figures.Yuan(shown[0].Wage.P50)} yuan a month, and {shown[^1].Cell.Name.En} the lowest, {Figures.Yuan(shown[^1].Wage.P50)}."),
            new Bilingual("税前月工资（元/月）", "pay before tax (yuan a month)")),
        Rows = [.. shown.Select(pair => new RangeRow(pair.Cell.Name, pair.Wage))],
    };

    private static PageTable Table(Bilingual title, List<(ReportedWage Cell, ReportedPercentiles Wage)> shown) => new()
    {
        Caption = new($"{title.Zh}（元/月，税前）", $"{title.En} (yuan a month before tax)"),
        Columns =
        [
            TableColumn.Words("职业", "Occupation"),
            TableColumn.Number("样本", "n"),
            TableColumn.Number("P10", "P10"),
            TableColumn.Number("P25", "P25"),
            TableColumn.Number("P50", "P50"),
            TableColumn.Number("P75", "P75"),
            TableColumn.Number("P90", "P90"),
        ],
        Rows =
        [
            .. shown.Select(pair => (IReadOnlyList<TableCell>)
            [
                TableCell.Foreign(pair.Cell.Name),
                Figures.Count(pair.Cell.Observations),
                Figures.Yuan(pair.Wage.P10),
                Figures.Yuan(pair.Wage.P25),
                Figures.Yuan(pair.Wage.P50),
                Figures.Yuan(pair.Wage.P75),
                Figures.Yuan(pair.Wage.P90),
            ]),
        ],
    };

    private static void Withheld(ReportPage page, IReadOnlyList<ReportedWage> cells)
    {
        var withheld = cells.Where(cell => cell.Percentiles is null).OrderByDescending(cell => cell.Observations).ThenBy(cell => cell.Occupation).ToList();
        if (withheld.Count == 0)
            return;
        page.Table(new()
        {
            Caption = new(
                $"不公布的职业：共 {Figures.Count(withheld.Count)} 个，列出样本最多的 {Figures.Count(Math.Min(ShownWithheld, withheld.Count))} 个",
                $"Occupations withheld: {Figures.Count(withheld.Count)}, of which the {Figures.Count(Math.Min(ShownWithheld, withheld.Count))} with most wages"),
            Columns =
            [
                TableColumn.Words("职业", "Occupation"),
                TableColumn.Number("样本（个）", "Wages (n)"),
                TableColumn.Number("用人单位（家）", "Employers"),
                TableColumn.Words("不公布的原因", "Why it is withheld"),
            ],
            Rows =
            [
                .. withheld.Take(ShownWithheld).Select(cell => (IReadOnlyList<TableCell>)
                    [TableCell.Foreign(cell.Name), Figures.Count(cell.Observations), Figures.Count(cell.Employers), cell.WithheldBecause is { } reason ? reason : Figures.Nothing]),
            ],
        });
    }

    private static void Method(ReportPage page, ReportedWages wages)
    {
        var quantile = MethodPhrases.Quantile(wages.Quantile);
        page.Method(
            new Bilingual(
                $"P10、P25、P50、P75、P90 表示有10%、25%、50%、75%、90%的数据低于或等于该数值，P50即中位数。{quantile.Zh}。",
                $"P10, P25, P50, P75 and P90 are the amounts that 10, 25, 50, 75 and 90 per cent of the wages do not exceed; P50 is the median. The rule: {quantile.En}."),
            new Bilingual(
                $"样本不足 {Figures.Count(wages.FewestObservations)} 个，或用人单位不足 {Figures.Count(wages.FewestEmployers)} 家的职业不公布：样本太少数字不可靠，也可能泄露个别单位或个人的工资。图表只列样本最多的 {Figures.Count(ShownPublished)} 个职业，全部见随附的 {ReportTables.WagesName}.csv。",
                $"Occupations with fewer than {Figures.Count(wages.FewestObservations)} wages or {Figures.Count(wages.FewestEmployers)} employers are withheld: the numbers would be unreliable and could give one employer’s or one person’s wage away. Only the {Figures.Count(ShownPublished)} occupations with most wages are drawn; all are in {ReportTables.WagesName}.csv beside this report."),
            new Bilingual(
                "招聘工资取岗位所写区间的中间值，按年、日、小时写的折算成月；它是单位的出价，不等于实际到手工资，一般不含奖金和单位缴纳的社会保险费。调查工资是实际支付的税前工资，按调查权数加权。两者口径不同，不宜直接相减。",
                "Posted pay is the middle of the range a posting states, amounts a year, day or hour converted to a month; it is an offer, not what is paid out, and as a rule excludes bonuses and the employer’s social insurance. Surveyed wages are paid wages before tax, weighted by the survey. The two are defined differently: don’t subtract one from the other."));
    }
}
