using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What is owed to whom: deadlines, postings to offer, cases that have come to the next step.</summary>
internal static class CaseworkSection
{
    private const int Charted = 12;

    internal static void Write(ReportPage page, NightReport report) => page.Section("casework", new Bilingual("哪些应办未办", "What is owed"), () =>
    {
        if (report.Casework is not { } casework)
        {
            page.Nothing(new Bilingual("本数据集没有服务台账，无法计算应办事项。", "The dataset holds no casework ledger, so nothing is known of what is owed."));
            return;
        }

        Answer(page, casework);
        Ledgers(page, casework.Ledgers);
        Duties(page, casework.Duties);
        Offers(page, casework.Offers);
        Escalations(page, casework.Escalations);
        Faults(page, casework.LedgerFaults);
        if (casework.Training is { } training)
            TrainingPart.Write(page, training);
        page.Method(
            new Bilingual(
                "时限按台账记录和适用政策逐条计算，当天不计，法定节假日和调休按国务院办公厅公布的日历。办理与否只看台账里有没有相应记录：做了没有记录，仍算未办。逐件清单见 duties.csv，按经办机构分的工作清单见 worklists 文件夹。",
                "Deadlines are worked out from the ledger and the policy, article by article; the day of the event is not counted, and holidays and make-up days follow the published calendar. Only what the ledger holds counts as done: what was done and not entered is still owed. One by one: duties.csv; by the office that owes it: the folder worklists."),
            new Bilingual(
                "该推荐几个岗位由政策条文决定，台账里已经推荐的算数；同一岗位的推荐人数以招聘名额为限，就业困难人员先选，其次是登记最久的。逐人清单见 offers.csv，达到会诊、托底、上报等条件的见 escalations.csv；是否启动由工作人员决定。",
                "How many postings to offer is for the articles to say, and what the ledger shows as recommended counts; a posting is offered to no more persons than its openings allow, the hard to employ choose first, then whoever has been registered longest. Person by person: offers.csv; cases that have come to a consultation, a public-welfare post or the tier above: escalations.csv. Whether to take that step is for staff to decide."));
    });

    private static void Answer(ReportPage page, ReportedCasework casework)
    {
        var overdue = casework.Ledgers.Sum(static kind => kind.Overdue);
        if (overdue == 0)
        {
            page.Answer(new Bilingual($"{Served(casework, static what => what.Zh, "、")}，没有超过时限的事项。", $"{Served(casework, static what => what.En, ", ")}: nothing is overdue."));
            return;
        }

        page.Answer(new Bilingual(
            string.Join('；', casework.Ledgers.Where(static kind => kind.Overdue > 0).Select(static kind =>
                $"{kind.What.Zh} {Figures.Count(kind.Ledgers)} 份，其中 {Figures.Count(kind.WithOverdue)} 份（{Figures.Percent(kind.WithOverdue, kind.Ledgers)}）有超过时限的事项，共 {Figures.Count(kind.Overdue)} 件")) + "。",
            string.Join("; ", casework.Ledgers.Where(static kind => kind.Overdue > 0).Select(static kind =>
                $"of {Figures.Count(kind.Ledgers)} {kind.What.En}, {Figures.Count(kind.WithOverdue)} ({Figures.Percent(kind.WithOverdue, kind.Ledgers)}) have something overdue, {Figures.Count(kind.Overdue)} in all")) + "."));
    }

    private static string Served(ReportedCasework casework, Func<Bilingual, string> name, string between) =>
        string.Join(between, casework.Ledgers.Select(kind => $"{name(kind.What)} {Figures.Count(kind.Ledgers)}"));

    private static void Ledgers(ReportPage page, IReadOnlyList<ReportedLedgers> ledgers)
    {
        if (ledgers.Count > 1)
        {
            page.Table(new()
            {
                Caption = new("按台账类别", "By whom the ledgers are about"),
                BecomesCards = true,
                Columns =
                [
                    TableColumn.Words("类别", "Kind"),
                    TableColumn.Number("台账（份）", "Ledgers"),
                    TableColumn.Number("有超时事项（份）", "With something overdue"),
                    TableColumn.Number("超时（件）", "Overdue"),
                    TableColumn.Number("未到期（件）", "In time"),
                    TableColumn.Number("存疑记录（条）", "Entries in doubt"),
                ],
                Rows =
                [
                    .. ledgers.Select(static kind => (IReadOnlyList<TableCell>)
                        [kind.What, Figures.Count(kind.Ledgers), Figures.Count(kind.WithOverdue), Figures.Count(kind.Overdue), Figures.Count(kind.Open), Figures.Count(kind.Faults)]),
                ],
            });
        }

        var undated = ledgers.Sum(static kind => kind.Undated);
        if (undated > 0)
        {
            page.Bullets(
            [
                new Bilingual(
                    $"{Figures.Count(undated)} 件的最后一日无法确定（期限落在放假安排尚未公布的年份，或台账未写明计划日期），仍列为应办（duties.csv 中状态为 undated）。",
                    $"{Figures.Count(undated)} have a last day that cannot be told (in a year whose holidays are not published, or the entry names no planned day): they are listed as owed (status undated in duties.csv)."),
            ]);
        }
    }

    private static void Duties(ReportPage page, IReadOnlyList<ReportedDuty> duties)
    {
        if (duties.Count == 0)
        {
            page.Nothing(new Bilingual("适用政策没有规定服务时限，或没有未办事项。", "The policy sets no deadline, or nothing is outstanding."));
            return;
        }

        var title = new Bilingual("未办事项，按规定分", "What is outstanding, by rule");
        page.Figure(title, Chart(title, [.. duties.Take(Charted)]).Write, new()
        {
            Caption = title,
            BecomesCards = true,
            Columns =
            [
                TableColumn.Words("事项", "What"),
                TableColumn.Words("依据", "Article"),
                TableColumn.Number("超时（件）", "Overdue"),
                TableColumn.Number("超时工作日（中位数）", "Working days late, median"),
                TableColumn.Number("未到期（件）", "In time"),
            ],
            Rows =
            [
                .. duties.Select(static duty => (IReadOnlyList<TableCell>)
                    [duty.What, TableCell.Cited(duty.Article), Figures.Count(duty.Overdue), Days(duty.MedianOverdueWorkingDays), Figures.Count(duty.Open)]),
            ],
        });
    }

    private static string Days(double? days) => days is { } known ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{known:0.#}") : Figures.Nothing;

    private static BarChart Chart(Bilingual title, IReadOnlyList<ReportedDuty> shown) => new()
    {
        Text = new(
            "duties",
            title,
            new Bilingual(
                $"超时最多的是“{shown[0].What.Zh}”，{Figures.Count(shown[0].Overdue)} 件。",
                $"Most overdue: {shown[0].What.En}, {Figures.Count(shown[0].Overdue)}."),
            new Bilingual("件数（件）", "duties")),
        Series = [new(new("超时", "overdue"), BarFill.Dark), new(new("未到期", "in time"), BarFill.Hatched)],
        Rows = [.. shown.Select(static duty => new BarRow(duty.What, [duty.Overdue, duty.Open], [Figures.Count(duty.Overdue), Figures.Count(duty.Open)]))],
    };

    private static void Offers(ReportPage page, IReadOnlyList<ReportedOffer> offers)
    {
        page.Heading(new Bilingual("今天该推荐的岗位", "Postings to offer today"));
        if (offers.Count == 0)
        {
            page.Nothing(new Bilingual("按政策条文和台账，今天没有必须推荐的岗位。", "By the articles and the ledger no posting has to be offered today."));
            return;
        }

        page.Table(new()
        {
            Caption = new("按规定应推荐而未推荐的岗位", "Postings that the articles ask for and the ledger does not show"),
            BecomesCards = true,
            Columns =
            [
                TableColumn.Words("规定", "Provision"),
                TableColumn.Words("依据", "Article"),
                TableColumn.Number("涉及（人）", "Persons"),
                TableColumn.Number("应推荐（个）", "To offer"),
                TableColumn.Number("已找到（个）", "Found"),
                TableColumn.Words("未找到的原因", "Why not the others"),
            ],
            Rows =
            [
                .. offers.Select(static offer => (IReadOnlyList<TableCell>)
                [
                    offer.What,
                    TableCell.Cited(offer.Article),
                    Figures.Count(offer.Persons),
                    Figures.Count(offer.Owed),
                    Figures.Count(offer.Found),
                    Reasons(offer.Missing),
                ]),
            ],
        });
    }

    private static Bilingual Reasons(IReadOnlyList<ReportedCount> reasons) => reasons.Count == 0
        ? Bilingual.Same(Figures.Nothing)
        : new(
            string.Join('；', reasons.Select(static reason => $"{reason.Label.Zh}：{Figures.Count(reason.Count)}")),
            string.Join("; ", reasons.Select(static reason => $"{reason.Label.En}: {Figures.Count(reason.Count)}")));

    private static void Escalations(ReportPage page, IReadOnlyList<ReportedCount> escalations)
    {
        if (escalations.Count == 0)
            return;
        page.Heading(new Bilingual("到了下一步的", "Cases that have come to the next step"));
        page.Bullets([.. escalations.Select(static one => new Bilingual($"{one.Label.Zh}：{Figures.Count(one.Count)} 人", $"{one.Label.En}: {Figures.Count(one.Count)} persons"))]);
    }

    private static void Faults(ReportPage page, IReadOnlyList<ReportedCount> faults)
    {
        if (faults.Count == 0)
            return;
        page.Heading(new Bilingual("台账里不可能正确的记录", "Entries of ledgers that cannot be right"));
        page.Bullets(
        [
            .. faults.Select(static one => new Bilingual($"{one.Label.Zh}：{Figures.Count(one.Count)} 条", $"{one.Label.En}: {Figures.Count(one.Count)}")),
            new Bilingual("未作改动，仍按所记计算；逐条见 ledger-faults.csv，更正请另记一条冲正。", "Nothing was changed and they count as they stand; one by one in ledger-faults.csv. To correct one, enter its reversal."),
        ]);
    }
}
