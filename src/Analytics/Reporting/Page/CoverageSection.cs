using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Whom the night's matching reached, and how evenly.</summary>
internal static class CoverageSection
{
    internal static void Write(ReportPage page, NightReport report) => page.Section("matching", new Bilingual("匹配到了谁", "Whom the matching reached"), () =>
    {
        var coverage = report.Coverage;
        if (coverage.SeekersMatched + coverage.SeekersUnmatched == 0 || coverage.PostingsRecommended + coverage.PostingsOrphaned == 0)
        {
            page.Nothing(new Bilingual(
                "当日没有在求职的人员或没有有效岗位，因此没有匹配结果。",
                "There were no seekers or no valid postings on the day, so there was nothing to match."));
            return;
        }

        Summary(page, coverage);
        Clearing(page, coverage.Clearing);
        Seekers(page, coverage);
        Unmatched(page, coverage);
        Postings(page, coverage);
        page.Method(
            new Bilingual(
                $"先按硬性条件筛选（岗位有效、地点、学历、证书、健康、班次、最低工资等），通过的再打分排序；每人每岗最多保留 {Figures.Count(coverage.ListLength)} 条，恰为 {Figures.Count(coverage.ListLength)} 条的可能被截断。{coverage.Ordering.Zh}",
                $"Hard conditions come first (posting open, place, schooling, certificates, health, shifts, least pay and so on); what passes is scored and ranked. At most {Figures.Count(coverage.ListLength)} matches are kept for each person and posting, so a list of exactly {Figures.Count(coverage.ListLength)} may have been cut. {coverage.Ordering.En}"),
            new Bilingual(
                "“没有推荐给任何人的岗位”指没有进入任何求职者的推荐名单。推荐过于集中会让许多人去争同一个岗位，反而谁也受益不大。",
                "A posting “recommended to nobody” stands on no seeker’s list. Recommendations that crowd on few postings send many people after the same job and help none of them much."));
    });

    private static void Summary(ReportPage page, ReportedCoverage coverage)
    {
        var (seekers, postings) = (coverage.SeekersMatched + coverage.SeekersUnmatched, coverage.PostingsRecommended + coverage.PostingsOrphaned);
        page.Answer(new Bilingual(
            $"{Figures.Percent(coverage.SeekersMatched, seekers)} 的求职者（{Figures.Count(coverage.SeekersMatched)} 人）至少匹配到一个岗位；{Figures.Percent(coverage.PostingsOrphaned, postings)} 的岗位（{Figures.Count(coverage.PostingsOrphaned)} 条）没有推荐给任何人。",
            $"{Figures.Percent(coverage.SeekersMatched, seekers)} of the seekers ({Figures.Count(coverage.SeekersMatched)}) have at least one match; {Figures.Percent(coverage.PostingsOrphaned, postings)} of the postings ({Figures.Count(coverage.PostingsOrphaned)}) were recommended to nobody."));
        if (coverage.MedianBestScore is { } best)
        {
            page.Paragraph(new Bilingual(
                $"有匹配的求职者，其最好一条匹配得分的中位数为 {Figures.Score(best)}（满分1）。",
                $"The median score of the best match, over seekers who have one, is {Figures.Score(best)} (of 1)."));
        }

        if (coverage.TopTenthShare is { } top)
        {
            page.Paragraph(new Bilingual(
                $"被推荐最多的十分之一岗位，占去全部推荐的 {Figures.Percent(top)}；完全均匀时为 10.0%。",
                $"The most recommended tenth of the postings takes {Figures.Percent(top)} of all recommendations; perfectly even would be 10.0%."));
        }
    }

    private static void Clearing(ReportPage page, ReportedClearing? plan)
    {
        if (plan is null)
            return;
        page.Paragraph(new Bilingual(
            $"按名额分散的展示方案（每人展示 {Figures.Count(plan.Shown)} 条）：无人看到的岗位由 {Figures.Count(plan.OrphansBefore)} 条变为 {Figures.Count(plan.OrphansAfter)} 条，展示的基尼系数由 {Figures.Score(plan.GiniBefore)} 变为 {Figures.Score(plan.GiniAfter)}（0为完全均匀）；求职者清单得分平均降低 {Figures.Percent(plan.MeanGivenUp)}，最多 {Figures.Percent(plan.MostGivenUp)}。在招聘人数以内，有 {Figures.Count(plan.Introduced)} 名求职者可首先介绍到稳定匹配的岗位。逐人方案见 clearing.jsonl.gz。",
            $"The plan that spreads lists by openings ({Figures.Count(plan.Shown)} shown to each): postings that nobody sees go from {Figures.Count(plan.OrphansBefore)} to {Figures.Count(plan.OrphansAfter)}, the Gini of showings from {Figures.Score(plan.GiniBefore)} to {Figures.Score(plan.GiniAfter)} (0 is perfectly even); lists give up {Figures.Percent(plan.MeanGivenUp)} of their scores in the mean and {Figures.Percent(plan.MostGivenUp)} at most. Within the openings {Figures.Count(plan.Introduced)} seekers can be introduced first by a stable matching. Person by person: clearing.jsonl.gz."));
    }

    private static void Seekers(ReportPage page, ReportedCoverage coverage)
    {
        if (coverage.MatchesPerSeeker.Count > 0)
        {
            Bands(
                page,
                "matches-per-seeker",
                new("每名求职者匹配到几条岗位", "Matches for each seeker"),
                new("求职人数（人）", "seekers (persons)"),
                new("匹配岗位（条）", "matches (postings)"),
                coverage.MatchesPerSeeker);
        }
    }

    private static void Postings(ReportPage page, ReportedCoverage coverage)
    {
        if (coverage.RecommendationsPerPosting.Count > 0)
        {
            Bands(
                page,
                "seekers-per-posting",
                new("每条岗位推荐给了几名求职者", "Seekers that each posting was recommended to"),
                new("岗位（条）", "postings"),
                new("推荐给的求职者（人）", "seekers (persons)"),
                coverage.RecommendationsPerPosting);
        }

        if (coverage.MostRecommended.Count > 0)
        {
            page.Table(new()
            {
                Caption = new("被推荐最多的岗位", "Postings recommended most often"),
                BecomesCards = true,
                Columns =
                [
                    TableColumn.Words("岗位名称", "Title"),
                    TableColumn.Short("岗位编号", "Posting"),
                    TableColumn.Number("招聘人数（人）", "Openings"),
                    TableColumn.Number("推荐给（人）", "Recommended to"),
                ],
                Rows =
                [
                    .. coverage.MostRecommended.Select(posting => (IReadOnlyList<TableCell>)
                        [TableCell.Foreign(posting.Title), TableCell.Foreign(posting.Posting.Value), Figures.Count(posting.Openings), Figures.Count(posting.Recommended)]),
                ],
            });
        }
    }

    private static void Unmatched(ReportPage page, ReportedCoverage coverage)
    {
        if (coverage.UnmatchedReasons.Count == 0)
            return;
        var total = coverage.UnmatchedReasons.Sum(reason => reason.Count);
        var title = new Bilingual("没有匹配的求职者受哪项条件限制", "What keeps seekers from a match");
        var chart = new BarChart
        {
            Text = new(
                "unmatched",
                title,
                new Bilingual("没有匹配的求职者，按排除岗位最多的条件分。", "Seekers without a match, by the condition that excludes most postings."),
                new Bilingual("求职人数（人）", "seekers (persons)")),
            Series = [new(new("没有匹配的求职者", "seekers without a match"), BarFill.Dark)],
            Rows = [.. coverage.UnmatchedReasons.Select(reason => new BarRow(reason.Label, [reason.Count], [Figures.Count(reason.Count)]))],
        };
        page.Figure(title, chart.Write, new()
        {
            Caption = title,
            Columns = [TableColumn.Words("排除岗位最多的条件", "Condition that excludes most"), TableColumn.Number("人数（人）", "Seekers"), TableColumn.Number("占比", "Share")],
            Rows = [.. coverage.UnmatchedReasons.Select(reason => (IReadOnlyList<TableCell>)[reason.Label, Figures.Count(reason.Count), Figures.Percent(reason.Count, total)])],
        });
    }

    private static void Bands(ReportPage page, string id, Bilingual title, Bilingual counts, Bilingual bands, IReadOnlyList<CountBand> values)
    {
        var total = values.Sum(band => band.Count);
        var chart = new Histogram
        {
            Text = new(
                id,
                title,
                new Bilingual(
                    string.Join('，', values.Select(band => $"{Histogram.Name(band)}：{Figures.Count(band.Count)}")) + "。",
                    string.Join(", ", values.Select(band => $"{Histogram.Name(band)}: {Figures.Count(band.Count)}")) + "."),
                counts),
            BandAxis = bands,
            Bands = values,
        };
        page.Figure(title, chart.Write, new()
        {
            Caption = title,
            Columns = [TableColumn.Words(bands.Zh, Casing.UpperFirst(bands.En)), TableColumn.Number(counts.Zh, Casing.UpperFirst(counts.En)), TableColumn.Number("占比", "Share")],
            Rows = [.. values.Select(band => (IReadOnlyList<TableCell>)[Histogram.Name(band), Figures.Count(band.Count), Figures.Percent(band.Count, total)])],
        });
    }
}
