using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The twelve tables of the quarterly report template.</summary>
internal static class StandardTables
{
    private const string NoGenderAsked = "招聘信息不得限定性别（《人力资源市场暂行条例》等），需求一律计入无要求。";
    private const string Derived = "类别由登记信息按固定顺序判定：户籍、应届毕业、未就业青年、在业、失业；判定不了的计入类别不明。";
    private const string OneGroup = "年龄要求跨越两个以上年龄组的需求计入无要求。";

    internal static IEnumerable<QuarterlyTable> All(TableBuilder builder, QuarterlySettings settings)
    {
        yield return OverallTable.Build(builder);
        yield return IndustryTable.Build(builder);
        yield return builder.Build(new(3, "按行业分组的需求人数", "Openings by industry", CodeKind.Industries, true, false, static counts => counts.Sections, StandardRows.Sections, []));
        yield return builder.Build(new(4, "按用人单位性质分组的需求人数", "Openings by kind of employer", CodeKind.Fixed, true, false, static counts => counts.EmployerKinds, StandardRows.EmployerKinds, []));
        yield return builder.Build(new(5, "按职业大类分组的供求人数", "By major group of occupations", CodeKind.Occupations, true, true, static counts => counts.MajorGroups, StandardRows.MajorGroups, []));
        yield return Gaps(builder, settings, 6, "需求大于求职缺口最大的职业小类", "Minor groups most short of workers", 1);
        yield return Gaps(builder, settings, 7, "需求小于求职缺口最大的职业小类", "Minor groups most short of openings", -1);
        yield return builder.Build(new(8, "按求职人员类别分组的求职人数", "Seekers by category", CodeKind.Fixed, false, true, static counts => counts.Categories, StandardRows.Categories, [Derived]));
        yield return builder.Build(new(9, "按性别分组的供求人数", "By gender", CodeKind.Fixed, true, true, static counts => counts.Genders, StandardRows.Genders, [NoGenderAsked]) { ByTrait = true });
        yield return builder.Build(new(10, "按年龄分组的供求人数", "By age", CodeKind.Fixed, true, true, static counts => counts.Ages, StandardRows.Ages, [OneGroup]) { ByTrait = true });
        yield return builder.Build(new(11, "按文化程度分组的供求人数", "By education", CodeKind.Fixed, true, true, static counts => counts.Educations, StandardRows.Educations, []) { ByTrait = true });
        yield return builder.Build(new(12, "按技术等级分组的供求人数", "By skill grade", CodeKind.Fixed, true, true, static counts => counts.SkillGrades, StandardRows.SkillGrades, ["登记信息中没有专业技术职称，本表只按职业技能等级分组。"]) { ByTrait = true });
    }

    private static QuarterlyTable Gaps(TableBuilder builder, QuarterlySettings settings, int number, string title, string english, int sign)
    {
        var ranked = builder.Now.MinorGroups.Groups
            .Where(pair => pair.Key != GroupTally.None && sign * Gap(pair.Value) > 0 && pair.Value.Demand.Valid + pair.Value.Seekers.Valid >= settings.FewestPersons)
            .OrderByDescending(pair => sign * Gap(pair.Value)).ThenBy(static pair => pair.Key)
            .Take(settings.TopGaps)
            .Select(static pair => pair.Key)
            .ToArray();
        var rank = ranked.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index);
        // Every group stays in the definition, ranked ones first, so that 无要求 is spread over all of them and not over the ten.
        RowDefinition[] rows =
        [
            .. builder.GroupsOf(static counts => counts.MinorGroups)
                .OrderBy(group => rank.GetValueOrDefault(group, int.MaxValue)).ThenBy(static group => group)
                .Select(static group => StandardRows.Occupation(OccupationCode.FromNumber(group))),
            RowDefinition.None("无要求"),
        ];
        return builder.Build(new(
            number, title, english, CodeKind.Occupations, true, true, static counts => counts.MinorGroups, rows,
            [FormattableString.Invariant($"按缺口大小排列，只列供求合计不少于 {settings.FewestPersons} 人的小类，最多 {settings.TopGaps} 个。")])
        {
            Shown = row => row.Groups is [var group] && rank.ContainsKey(group),
        });
    }

    private static long Gap(SidePair pair) => pair.Demand.Valid - pair.Seekers.Valid;
}
