using System.Globalization;
using Jiuye.Matching;
using Jiuye.Matching.Fairness;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>An audit for people, in one language.</summary>
internal sealed class FairnessPage(TextWriter output, bool isChinese)
{
    // Further ones are in the JSON.
    private const int IntersectionsShown = 12;

    internal void Write(FairnessResult result)
    {
        var report = result.Report;
        var ranks = report.Direction == MatchDirection.SeekersForPostings;
        Line(Say($"推荐名单公平性审查  {result.AsOf:yyyy-MM-dd}  规则 {result.Policy.Name}", $"Fairness of lists of matches  {result.AsOf:yyyy-MM-dd}  policy {result.Policy.Name}"));
        Line(Say($"求职者 {report.Persons:N0} 人，{(ranks ? "岗位" : "求职者")}名单 {report.Lists:N0} 份（空 {report.EmptyLists:N0}），共 {report.Decisions:N0} 个位置；前 {report.Top} 位算作推送。",
            $"{report.Persons:N0} seekers; {report.Lists:N0} lists of {(ranks ? "postings" : "seekers")} ({report.EmptyLists:N0} empty) with {report.Decisions:N0} places; the first {report.Top} count as shown."));
        if (report.Strangers + report.ListsAgainstPool > 0)
            Line(Say($"注意：{report.Strangers:N0} 个位置上的人不在求职者档案中；{report.ListsAgainstPool:N0} 份名单与当日硬性条件不符。", $"Mind: {report.Strangers:N0} places hold people of whom no record says that they search; {report.ListsAgainstPool:N0} lists show people who do not pass that day's filters."));
        if (result.Before is not null)
            Line(Say($"以下为按要求重排之后的名单；重排前见末尾。", $"These are the lists after the re-ranking that was asked for; before it, see the end."));
        Groupings(report, result.Policy.Fairness);
        if (ranks && report.Groupings.All(static grouping => grouping.Balance is null))
            Line(Say($"名单次序未与合格者比较：未给 --postings，不知每份名单的合格者是谁。", $"The order is held against nothing: without --postings nobody knows who passed the filters of each list."));
        if (report.LeftOut.Count > 0)
            Line(Say($"因人数过少未公布：{string.Join("、", report.LeftOut.Select(static one => one.Zh))}。", $"Left out because some group is too small: {string.Join(", ", report.LeftOut.Select(static one => one.En))}."));
        Proxies(result);
        if (result.Before is { } before)
        {
            Line(Say($"\n== 重排之前 ==", $"\n== Before the re-ranking =="));
            Groupings(before, result.Policy.Fairness);
        }

        Line(Say($"\n本审查看不到：", $"\nWhat this audit cannot see:"));
        foreach (var unseen in FairnessResult.Unseen)
            Line("- " + In(unseen));
    }

    private void Groupings(FairnessReport report, FairnessPolicy policy)
    {
        foreach (var grouping in report.Groupings.Where(static one => one.IsSingle))
            Table(grouping, report);
        GroupingAudit[] several = [.. report.Groupings.Where(static one => !one.IsSingle)];
        if (several.Length == 0)
            return;
        var pointed = several.SelectMany(static grouping => grouping.Groups.Select(group => (grouping, group, Rate: Headline(group)))).Where(static one => one.Rate is { IsPointedAt: true }).ToArray();
        var (groups, compared) = (several.Sum(static grouping => grouping.Groups.Count), pointed.Count(static one => one.Rate!.Value.Impact!.Value.High < 1));
        Line(Say($"\n交叉组：{several.Length} 种组合、{groups} 组，其中 {pointed.Length} 组影响比低于 {policy.LeastImpactRatio}（{compared} 组的区间不含 1）：", $"\nIntersections: {groups} groups of {several.Length} pairs of attributes; {pointed.Length} have an impact ratio below {policy.LeastImpactRatio} ({compared} with an interval that does not hold 1):"));
        var aligned = new AlignedTable();
        foreach (var (grouping, group, rate) in pointed.OrderBy(static one => one.Rate!.Value.Impact!.Value.High).Take(IntersectionsShown))
            aligned.Add($"{In(grouping.Title)}: {In(group.Title)}", Whole(group.Persons), Shown(rate), Ratio(rate), group.IsSmall ? Say($"小类", $"small") : "");
        aligned.WriteTo(output, "  ");
        if (pointed.Length > IntersectionsShown)
            Line(Say($"  其余见 --json。", $"  The others are in --json."));
    }

    private void Table(GroupingAudit grouping, FairnessReport report)
    {
        var unknown = grouping.Unknown is { Share: { } share } ? Say($"未知 {share:P1}", $"unknown {share:P1}") : Say($"未知并入其他", $"unknown laid together with others");
        Line($"\n{In(grouping.Title)} ({unknown})");
        var aligned = new AlignedTable();
        var ranks = report.Direction == MatchDirection.SeekersForPostings;
        aligned.Add(ranks
            ? [Say($"组", $"group"), Say($"人数", $"persons"), Say($"过硬性条件", $"pass filters"), Say($"人均可进名单", $"lists each"), Say($"被推送/合格", $"shown/passing"), Say($"影响比（95%）", $"impact ratio (95%)"), Say($"高于中位分", $"above median"), Say($"影响比", $"ratio"), Say($"位置比", $"places"), Say($"曝光比", $"exposure"), ""]
            : [Say($"组", $"group"), Say($"人数", $"persons"), Say($"有匹配岗位", $"any match"), Say($"影响比（95%）", $"impact ratio (95%)"), Say($"最高分高于中位", $"best above median"), Say($"影响比（95%）", $"impact ratio (95%)"), ""]);
        foreach (var group in grouping.UnknownGroup is { Persons: > 0 } other ? grouping.Groups.Append(other) : grouping.Groups)
        {
            string[] shown = ranks
                ? [Shown(group.Qualified), Value(group.ListsPassed), Shown(group.ShownOfQualified), Ratio(group.ShownOfQualified), Shown(group.AboveMedian), Value(group.AboveMedian?.Impact?.Value), Value(group.PlaceRatio), Value(group.ExposureRatio)]
                : [Shown(group.Qualified), Ratio(group.Qualified), Shown(group.AboveMedian), Ratio(group.AboveMedian)];
            aligned.Add([In(group.Title), Whole(group.Persons), .. shown, group.IsSmall && group != grouping.UnknownGroup ? Say($"小类", $"small") : ""]);
        }

        aligned.WriteTo(output, "  ");
        if (grouping.Balance is { } balance)
        {
            Line(Say($"  偏斜 {Value(balance.MinSkew)} 至 {Value(balance.MaxSkew)}；NDKL {balance.Ndkl:0.000}（抽签 {balance.NdklByLot:0.000}）；某组前列不足的名单 {balance.InfeasibleLists:P1}（抽签 {balance.InfeasibleListsByLot:P1}）",
                $"  skew {Value(balance.MinSkew)} to {Value(balance.MaxSkew)}; NDKL {balance.Ndkl:0.000} (by lot {balance.NdklByLot:0.000}); lists that lack a group somewhere {balance.InfeasibleLists:P1} (by lot {balance.InfeasibleListsByLot:P1})"));
        }
    }

    private void Proxies(FairnessResult result)
    {
        if (result.Proxies is not { Count: > 0 } proxies)
            return;
        Line(Say($"\n代理检验：排序所用的匹配度能否猜出属性（{result.ProxyPersons:N0} 人；0.5 为猜不出）", $"\nProxy test: do the fits that rank people tell their attribute? ({result.ProxyPersons:N0} persons; 0.5 is chance)"));
        var aligned = new AlignedTable();
        foreach (var proxy in proxies.Where(static one => one.Area is not null).OrderByDescending(static one => one.Area))
        {
            aligned.Add($"{In(AuditedFacts.All(result.Policy.Fairness.AgeBands).Single(fact => fact.Name == proxy.Attribute) is var fact ? fact.Title : null!)}: {In(fact.TitleOf(proxy.Category))}",
                string.Create(CultureInfo.InvariantCulture, $"AUC {proxy.Area:0.000} ({proxy.Low:0.000}–{proxy.High:0.000})"),
                Say($"单项最强 {proxy.Feature} {proxy.FeatureArea:0.000}", $"strongest alone: {proxy.Feature} {proxy.FeatureArea:0.000}"));
        }

        aligned.WriteTo(output, "  ");
    }

    // What a reader looks at first: who is shown of those who could be, or whose best match is good.
    private static GroupRate? Headline(GroupAudit group) => group.ShownOfQualified is { Rate.Of: > 0 } shown ? shown : group.AboveMedian;

    private static string Shown(GroupRate? rate) => rate is not { } known ? "×" : known.Rate.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{known.Rate.Count:N0}/{known.Rate.Of:N0} {100 * share:0.0}%") : "–";

    private string Ratio(GroupRate? rate) => rate is not { Impact: { } impact } known
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{impact.Value:0.00} ({impact.Low:0.00}–{(double.IsFinite(impact.High) ? impact.High.ToString("0.00", CultureInfo.InvariantCulture) : "∞")})") + (known.IsPointedAt ? isChinese ? " ◄低于线" : " ◄ look" : "");

    private static string Value(double? value) => value is not { } known ? "–" : double.IsNegativeInfinity(known) ? "−∞" : string.Create(CultureInfo.InvariantCulture, $"{known:0.##}");

    private static string Whole(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private string In(Bilingual text) => isChinese ? text.Zh : text.En;

    private string Say(FormattableString chinese, FormattableString english) => (isChinese ? chinese : english).ToString(CultureInfo.InvariantCulture);

    private void Line(string text) => output.Write(text + "\n");
}
