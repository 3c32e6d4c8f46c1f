using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What a mayor reads: six numbers and the sentences behind them.</summary>
internal static class GlanceSection
{
    private const int NamedOccupations = 3;

    internal static void Write(ReportPage page, NightReport report) => page.Section("glance", new Bilingual("今晨要点", "At a glance"), () =>
    {
        Cards(page.Markup, report);
        page.Bullets(Sentences(report));
        page.Method(new Bilingual(
            $"求人倍率：{report.Totals.Convention.Zh}。倍率为0.8，表示10名求职者竞争8个岗位。岗位截至当日有效，重复发布的只算一次；求职者截至当日仍在求职。",
            $"Openings per seeker: {report.Totals.Convention.En}. A ratio of 0.8 means that 10 seekers compete for 8 openings. Postings are valid on the day and counted once however often repeated; seekers are still searching on the day."));
    });

    private static void Cards(Markup markup, NightReport report)
    {
        var (totals, coverage) = (report.Totals, report.Coverage);
        var key = GradingSection.KeyAssistance(report.Grading);
        markup.Open("dl", ("class", "cards"));
        Card(markup, new("有效招聘岗位", "Valid postings"), Figures.Count(totals.ValidPostings), new("条", "postings"));
        Card(markup, new("需求人数", "Openings"), Figures.Count(totals.Openings), new("人", "persons wanted"));
        Card(markup, new("求职人数", "Job seekers"), Figures.Count(totals.Seekers), new("人", "persons"));
        Card(markup, new("求人倍率", "Openings per seeker"), Figures.Ratio(totals.Ratio), RatioUnit(totals));
        Card(markup, new("有匹配岗位的求职者", "Seekers with a match"), Figures.Percent(coverage.SeekersMatched, coverage.SeekersMatched + coverage.SeekersUnmatched), Persons(coverage.SeekersMatched));
        Card(markup, new("重点帮扶对象（3、4级）", "Key assistance (levels 3, 4)"), Figures.Percent(key, GradingSection.Graded(report.Grading)), Persons(key));
        markup.CloseLine();
    }

    private static Bilingual RatioUnit(ReportedTotals totals) => totals.Ratio is null
        ? new("当日无人求职，无法计算", "nobody searches: not defined")
        : new("个岗位／每名求职者", "openings / seeker");

    private static Bilingual Persons(long persons) => new($"{Figures.Count(persons)} 人", $"{Figures.Count(persons)} persons");

    private static void Card(Markup markup, Bilingual name, string number, Bilingual unit)
    {
        markup.Open("div").Element("dt", name).Open("dd");
        markup.Open("b").Text(number).Close().Text(" ").Element("small", unit);
        markup.Close().CloseLine();
    }

    private static IEnumerable<Bilingual> Sentences(NightReport report)
    {
        if (Unmatched(report.Coverage) is { } unmatched)
            yield return unmatched;
        if (Hardest(report) is { } hardest)
            yield return hardest;
        if (Wanted(report.Occupations) is { } wanted)
            yield return wanted;
        if (Crowded(report.Occupations) is { } crowded)
            yield return crowded;
        yield return Data(report.Inputs);
    }

    private static Bilingual? Unmatched(ReportedCoverage coverage) => (coverage.SeekersMatched + coverage.SeekersUnmatched, coverage.SeekersUnmatched) switch
    {
        (0, _) => null,
        (_, 0) => new("每名求职者都至少匹配到一个岗位。", "Every seeker has at least one match."),
        (_, var none) => new(
            $"{Figures.Count(none)} 名求职者一个合适岗位也没有匹配到，请人工联系，商量哪项条件可以放宽；另有 {Figures.Count(coverage.PostingsOrphaned)} 条岗位没有推荐给任何人。",
            $"{Figures.Count(none)} seekers have no match at all: please call them and talk over which condition could be eased. {Figures.Count(coverage.PostingsOrphaned)} postings were recommended to nobody."),
    };

    private static Bilingual? Hardest(NightReport report)
    {
        var hardest = report.Grading.Profiles
            .SelectMany(dimension => dimension.Groups, (dimension, group) => (Dimension: dimension, Group: group))
            .Where(pair => pair.Group.Seekers >= report.SmallCount && pair.Group.HardShare > 0)
            .OrderByDescending(pair => pair.Group.HardShare)
            .ThenBy(pair => pair.Dimension.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Group.Name.Zh, StringComparer.Ordinal)
            .Select(pair => ((Bilingual, ReportedGroup)?)(pair.Dimension.Name, pair.Group))
            .FirstOrDefault();
        return hardest is var (dimension, group)
            ? new(
                $"最难安置的群体：{dimension.Zh}为“{group.Name.Zh}”的 {Figures.Count(group.Seekers)} 人中，{Figures.Percent(group.HardShare)} 是3级或4级。",
                $"The hardest to place: of the {Figures.Count(group.Seekers)} seekers in the group “{group.Name.En}” ({Casing.LowerFirst(dimension.En)}), {Figures.Percent(group.HardShare)} are at level 3 or 4.")
            : null;
    }

    private static Bilingual? Wanted(ReportedOccupations occupations) => Named(OccupationOrder.MostWanted(occupations.Rows)) is var (zh, en)
        ? new($"最缺人的职业：{zh}（括号内为需求人数减求职人数）。", $"Most wanted: {en} (openings less seekers).")
        : null;

    private static Bilingual? Crowded(ReportedOccupations occupations) => Named(OccupationOrder.MostCrowded(occupations.Rows)) is var (zh, en)
        ? new($"求职最拥挤的职业：{zh}。", $"Most crowded: {en}.")
        : null;

    private static (string Zh, string En)? Named(IReadOnlyList<ReportedOccupation> rows) => rows.Count == 0
        ? null
        : (string.Join('、', rows.Take(NamedOccupations).Select(row => $"{row.Name.Zh}（{Figures.Signed(row.Gap)} 人）")),
           string.Join(", ", rows.Take(NamedOccupations).Select(row => $"{row.Name.En} ({Figures.Signed(row.Gap)})")));

    private static Bilingual Data(IReadOnlyList<ReportedInput> inputs)
    {
        var (read, rejected, duplicates) = (inputs.Sum(input => input.RowsRead), inputs.Sum(input => input.Rejected), inputs.Sum(input => input.DuplicatesCollapsed));
        if (read == 0)
            return new("没有读入任何数据。", "No row was read.");
        return new(
            $"共读入 {Figures.Count(read)} 行数据，退回 {Figures.Count(rejected)} 行（{Figures.Percent(rejected, read)}），合并重复 {Figures.Count(duplicates)} 行。",
            $"{Figures.Count(read)} rows were read; {Figures.Count(rejected)} ({Figures.Percent(rejected, read)}) were rejected and {Figures.Count(duplicates)} collapsed as duplicates.");
    }
}
