using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Which postings may be published, which go back to the employer and why.</summary>
internal static class AuditSection
{
    internal static void Write(ReportPage page, NightReport report) => page.Section("audit", new Bilingual("哪些岗位要退回更正", "Postings to be mended"), () =>
    {
        if (report.Audit is not { Postings: > 0 } audit)
        {
            page.Nothing(new Bilingual("没有在发布的岗位，无可审核。", "No posting is on show, so there was nothing to audit."));
            return;
        }

        Answer(page, audit);
        Rules(page, audit.Rules);
        page.Method(
            new Bilingual(
                "审核只看岗位记录的文字和字段：是否缺少应载明的内容、是否过期、有无歧视性要求、是否低于最低工资、有无收费或诈骗迹象。系统按条文提示，由工作人员决定；记录里没有的内容，原始登记表上可能有。逐条见 audit.csv。",
                "The audit reads the words and fields of the records: what a posting must state, its days, whom it keeps away, pay below the minimum, fees and signs of fraud. It says what the articles say and a person decides; what a record lacks may stand in the form it was taken from. One by one: audit.csv."),
            new Bilingual(
                $"按适用政策，其中 {Figures.Count(audit.Withheld)} 个岗位在更正之前不向求职者推荐，也不计入匹配结果。",
                $"As the policy asks, {Figures.Count(audit.Withheld)} of them are offered to nobody until they are mended and count in no match."));
    });

    private static void Answer(ReportPage page, ReportedAudit audit) => page.Answer(new Bilingual(
        $"审核了 {Figures.Count(audit.Postings)} 个在发布的岗位：{Figures.Count(audit.MayBePublished)} 个（{Figures.Percent(audit.MayBePublished, audit.Postings)}）未发现问题，{Figures.Count(audit.GoBack)} 个需退回用人单位更正，{Figures.Count(audit.ToLookAt)} 个需人工查看，{Figures.Count(audit.PastLastDay)} 个已过期或招满仍在发布。",
        $"Of {Figures.Count(audit.Postings)} postings on show, nothing stands against {Figures.Count(audit.MayBePublished)} ({Figures.Percent(audit.MayBePublished, audit.Postings)}); {Figures.Count(audit.GoBack)} go back to the employer, a person looks at {Figures.Count(audit.ToLookAt)}, and {Figures.Count(audit.PastLastDay)} are past their last day or filled."));

    private static void Rules(ReportPage page, IReadOnlyList<ReportedAuditRule> rules)
    {
        if (rules.Count == 0)
            return;
        page.Table(new()
        {
            Caption = new("发现的问题", "What was found"),
            BecomesCards = true,
            Columns =
            [
                TableColumn.Words("问题", "What"),
                TableColumn.Words("依据", "Article"),
                TableColumn.Words("处理", "What follows"),
                TableColumn.Number("岗位（个）", "Postings"),
                TableColumn.Number("问题（处）", "Findings"),
            ],
            Rows =
            [
                .. rules.Select(static rule => (IReadOnlyList<TableCell>)
                    [rule.What, TableCell.Cited(rule.Article), rule.Consequence, Figures.Count(rule.Postings), Figures.Count(rule.Findings)]),
            ],
        });
    }
}
