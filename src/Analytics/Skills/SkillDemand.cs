using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Demand for skills from postings: share, location quotient, growth and distinct employers, by group.</summary>
/// <remarks>A posting counts once, however many persons it seeks: opening counts are often round guesses. Postings that list no skill are part of the denominator.</remarks>
public static class SkillDemand
{
    /// <summary>The rows, by group, the most asked skills first.</summary>
    /// <param name="current">The postings of the period.</param>
    /// <param name="earlier">The postings of an earlier period; null for none.</param>
    /// <param name="groupOf">The group of a posting, such as its occupation or district; null where it states none.</param>
    /// <param name="settings">When a row is thin, and how many are listed.</param>
    public static IReadOnlyList<SkillDemandRow> Of(
        IReadOnlyCollection<SkillFact> current, IReadOnlyCollection<SkillFact>? earlier, Func<SkillFact, string?> groupOf, SkillDemandSettings settings)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(groupOf);
        ArgumentNullException.ThrowIfNull(settings);
        var all = CountsOf(current);
        var before = (earlier ?? []).GroupBy(fact => groupOf(fact) ?? "", StringComparer.Ordinal).ToDictionary(static group => group.Key, group => (Postings: group.Count(), Skills: CountsOf([.. group])), StringComparer.Ordinal);
        var rows = new List<SkillDemandRow>();
        foreach (var group in current.GroupBy(groupOf).OrderBy(static group => group.Key is null).ThenBy(static group => group.Key, StringComparer.Ordinal))
        {
            var postings = group.Count();
            var past = before.TryGetValue(group.Key ?? "", out var found) ? found : (Postings: 0, Skills: []);
            rows.AddRange(CountsOf([.. group])
                .OrderByDescending(static pair => pair.Value.Postings)
                .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
                .Take(settings.MostSkills)
                .Select(pair => Row(group.Key, pair.Key, pair.Value, postings, (all[pair.Key].Postings, current.Count), (past.Skills.GetValueOrDefault(pair.Key)?.Postings ?? 0, past.Postings), settings)));
        }

        return rows;
    }

    /// <summary>The rows as a table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="headingOf">What a group is called.</param>
    /// <param name="period">The period, and the earlier one where there is one.</param>
    /// <param name="postings">Postings of the period.</param>
    public static StatisticalTable Table(IReadOnlyList<SkillDemandRow> rows, Func<string, Bilingual> headingOf, string period, long postings)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(headingOf);
        return new(
            "skill_demand", new("招聘岗位技能需求表", "Skills asked by postings"), period,
            [
                new("skill", new("技能", "skill"), IsText: true), new("postings", new("要求该技能的岗位信息（条）", "postings that ask for it")), new("of", new("岗位信息（条）", "postings")),
                new("percent", new("占比（%）", "share (%)")), new("low", new("95%下限（%）", "95% low (%)")), new("high", new("95%上限（%）", "95% high (%)")),
                new("employers", new("用人单位（家）", "employers")), new("openings", new("招聘人数（人）", "openings")),
                new("location_quotient", new("区位商", "location quotient")), new("lq_low", new("区位商下限", "LQ low")), new("lq_high", new("区位商上限", "LQ high")),
                new("growth", new("占比为前期的倍数", "share over the earlier one")), new("growth_low", new("倍数下限", "low")), new("growth_high", new("倍数上限", "high")),
                new("trend", new("趋势", "trend"), IsText: true),
            ],
            [.. rows.Select(row => new StatisticalRow(row.Group ?? "-", row.Group is { } group ? headingOf(group) : new("未填报", "not stated"), Values(row)))])
        {
            RowTitle = new("分组", "Group"),
            Notes =
            [
                new("区位商＝本组要求该技能的占比÷全部岗位信息的占比；区间不含1才算有别于全体；组外无人要求的没有区间。", "Location quotient: the share in the group over the share in all postings; it differs from all where the interval leaves out 1; where nobody outside the group asks for the skill there is none."),
                new("“新出现”“上升”“下降”以占比倍数的95%区间整体高于或低于1为准；*为岗位信息或用人单位过少，不宜单独引用。", "Emerging and fading: the whole 95% interval of the growth lies above or below 1; * marks too few postings or employers to quote alone."),
            ],
            Sources = [new(new("岗位信息", "postings"), postings)],
        };
    }

    private static SkillDemandRow Row(string? group, string skill, SkillCount count, int postings, (int Asking, int Of) all, (int Asking, int Of) before, SkillDemandSettings settings)
    {
        var isThin = count.Postings < settings.FewestPostings || count.Employers.Count < settings.FewestEmployers;
        var growth = before.Of == 0 ? null : RatioEstimate.Growth(count.Postings, postings, before.Asking, before.Of);
        return new(
            group, skill, WilsonInterval.At95(count.Postings, postings), count.Openings, count.Employers.Count,
            RatioEstimate.LocationQuotient(count.Postings, postings, all.Asking, all.Of)!.Value, growth, TrendOf(growth, WilsonInterval.At95(count.Postings, postings), before, isThin), isThin);
    }

    private static SkillTrend TrendOf(RatioEstimate? growth, WilsonInterval now, (int Asking, int Of) before, bool isThin)
    {
        if (before.Of == 0)
            return SkillTrend.NotCompared;
        if (isThin)
            return SkillTrend.Steady;
        // Nobody asked before: new only where the few postings of then leave no room for the share of now.
        if (growth is not { } grown)
            return WilsonInterval.At95(0, before.Of).High < now.Low ? SkillTrend.New : SkillTrend.Steady;
        return grown.IsAboveOne ? SkillTrend.Emerging : grown.IsBelowOne ? SkillTrend.Fading : SkillTrend.Steady;
    }

    private static Dictionary<string, SkillCount> CountsOf(IReadOnlyCollection<SkillFact> facts)
    {
        var counts = new Dictionary<string, SkillCount>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            foreach (var skill in fact.Skills.Distinct(StringComparer.Ordinal))
            {
                if (!counts.TryGetValue(skill, out var count))
                    counts.Add(skill, count = new());
                count.Add(fact);
            }
        }

        return counts;
    }

    private static IReadOnlyList<StatisticalValue> Values(SkillDemandRow row) =>
    [
        StatisticalValue.Code(row.Skill), StatisticalValue.Count(row.Asking.Count).Thin(row.IsThin), StatisticalValue.Count(row.Asking.Of),
        StatisticalValue.Number(100 * row.Asking.Share, 2).Thin(row.IsThin), StatisticalValue.Number(100 * row.Asking.Low, 2), StatisticalValue.Number(100 * row.Asking.High, 2),
        StatisticalValue.Count(row.Employers).Thin(row.IsThin), StatisticalValue.Count(row.Openings),
        StatisticalValue.Number(row.LocationQuotient.Value, 2).Thin(row.IsThin), StatisticalValue.Number(row.LocationQuotient.Low, 2), StatisticalValue.Number(row.LocationQuotient.High, 2),
        StatisticalValue.Number(row.Growth?.Value, 2).Thin(row.IsThin), StatisticalValue.Number(row.Growth?.Low, 2), StatisticalValue.Number(row.Growth?.High, 2),
        StatisticalValue.Words(Words(row.Trend)),
    ];

    private static Bilingual Words(SkillTrend trend) => trend switch
    {
        SkillTrend.NotCompared => new("无前期数据", "not compared"),
        SkillTrend.New => new("新出现", "new"),
        SkillTrend.Emerging => new("上升", "emerging"),
        SkillTrend.Steady => new("无明显变化", "steady or too little to tell"),
        SkillTrend.Fading => new("下降", "fading"),
        _ => throw new ArgumentOutOfRangeException(nameof(trend), trend, "No such trend."),
    };

    private sealed class SkillCount
    {
        internal int Postings { get; private set; }

        internal long Openings { get; private set; }

        internal HashSet<EmployerId> Employers { get; } = [];

        internal void Add(SkillFact fact)
        {
            Postings++;
            Openings += fact.Openings;
            if (fact.Employer is { } employer)
                Employers.Add(employer);
        }
    }
}
