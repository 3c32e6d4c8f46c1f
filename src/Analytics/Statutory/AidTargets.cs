using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>就业援助年度责任目标: the year's target broken down level by level and person by person, with deadline and assessment (004 Art. 4(5)).</summary>
/// <remarks>The target is split by the persons without work at the beginning of the year or recognised since, by largest remainders, so that parts add up to it at each level.</remarks>
public static class AidTargets
{
    /// <summary>The tables: districts, streets and communities with need, target and what is done; and the tasks person by person.</summary>
    /// <param name="facts">Persons recognised, those whose recognition ended included; each person once.</param>
    /// <param name="target">How many are to be brought into work in the year, at least 0.</param>
    /// <param name="deadline">The last day of the year's task; its year is the year.</param>
    /// <param name="asOf">The day of the assessment, within the year.</param>
    /// <param name="names">What areas are called.</param>
    /// <exception cref="ArgumentException">The day is not in the year, the target is negative or above the persons in need, or a person stands twice.</exception>
    public static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<AidFact> facts, int target, DateOnly deadline, DateOnly asOf, AreaNames names)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(names);
        if (asOf.Year != deadline.Year)
            throw new ArgumentException(FormattableString.Invariant($"The day {asOf:yyyy-MM-dd} is not in the year of the deadline {deadline:yyyy-MM-dd}."), nameof(asOf));
        if (facts.DistinctBy(static fact => fact.Person, StringComparer.Ordinal).Count() != facts.Count)
            throw new ArgumentException("A person stands twice.", nameof(facts));
        var begin = new DateOnly(deadline.Year, 1, 1);
        var inNeed = facts.Where(fact => fact.RecognisedOn <= asOf && (fact.EndedOn is not { } ended || ended >= begin) && (fact.EmployedOn is not { } on || on >= begin)).ToArray();
        if (target < 0 || target > inNeed.Length)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A target of {target}: expected 0 to the {inNeed.Length} persons in need."), nameof(target));
        return [Areas(inNeed, target, asOf, deadline, names), Tasks(inNeed, asOf, deadline, names)];
    }

    private static StatisticalTable Areas(AidFact[] inNeed, int target, DateOnly asOf, DateOnly deadline, AreaNames names)
    {
        var rows = new List<StatisticalRow>();
        Split(rows, inNeed, target, AreaLevel.District, asOf, names);
        return new(
            "aid_targets", new("就业援助年度责任目标分解表", "Yearly targets of employment aid"), Period(asOf, deadline),
            [
                new("headcount", new("援助对象（人）", "persons to help")), new("asked", new("已摸清需求（人）", "need known")), new("target", new("目标任务（人）", "target")),
                new("done", new("已完成（人）", "done")), new("percent", new("完成率（%）", "done (%)")), new("left", new("尚差（人）", "left")),
            ],
            [.. rows, Row("total", GroupedRows.Total, inNeed, target, asOf, StatisticalRowKind.Total)])
        {
            Notes =
            [
                new("目标按援助对象人数逐级分解（最大余数法），各级之和等于上级目标。", "The target is split by persons at each level (largest remainders); parts add up to the level above."),
                new("援助对象：年初未就业的在册人员和年内新认定人员。完成：年内实现就业。", "To help: recognised and without work at the beginning, or recognised since. Done: came into work within the year."),
            ],
            Sources = [new(new("援助对象记录", "persons to help"), inNeed.Length)],
        };
    }

    private static void Split(List<StatisticalRow> rows, AidFact[] inNeed, long target, AreaLevel level, DateOnly asOf, AreaNames names)
    {
        var areas = inNeed.GroupBy(fact => fact.Area?.At(level)?.Digits).OrderBy(static area => area.Key is null).ThenBy(static area => area.Key, StringComparer.Ordinal).ToArray();
        var parts = LargestRemainder.Of(target, [.. areas.Select(static area => (decimal)area.Count())]);
        for (var at = 0; at < areas.Length; at++)
        {
            AidFact[] persons = [.. areas[at]];
            if (areas[at].Key is not { } code)
            {
                rows.Add(Row("-", new("未填地区", "area not stated"), persons, parts[at], asOf, StatisticalRowKind.OfWhich));
                continue;
            }

            rows.Add(Row(code, names.Of(code), persons, parts[at], asOf, level == AreaLevel.District ? StatisticalRowKind.Body : StatisticalRowKind.OfWhich));
            if (level != AreaLevel.Community)
                Split(rows, persons, parts[at], level == AreaLevel.District ? AreaLevel.Street : AreaLevel.Community, asOf, names);
        }
    }

    private static StatisticalRow Row(string key, Bilingual heading, AidFact[] persons, long target, DateOnly asOf, StatisticalRowKind kind)
    {
        var done = persons.LongCount(fact => fact.IsInWorkOn(asOf));
        return new(key, heading,
        [
            StatisticalValue.Count(persons.Length), StatisticalValue.Count(persons.Count(static fact => fact.Needs.Count > 0)), StatisticalValue.Count(target),
            StatisticalValue.Count(done), StatisticalValue.Percent(done, target), StatisticalValue.Count(Math.Max(0, target - done)),
        ], kind);
    }

    private static StatisticalTable Tasks(AidFact[] inNeed, DateOnly asOf, DateOnly deadline, AreaNames names) => new(
        "aid_tasks", new("就业援助任务逐人落实表", "Tasks of employment aid person by person"), Period(asOf, deadline),
        [
            new("person", new("人员编号", "person"), IsText: true) { NamesPersons = true }, new("officer", new("责任人", "in charge"), IsText: true), new("needs", new("需求", "needs"), IsText: true),
            new("deadline", new("完成时限", "deadline"), IsText: true), new("state", new("考核情况", "assessment"), IsText: true),
        ],
        [
            .. inNeed.OrderBy(static fact => fact.Area is null).ThenBy(static fact => fact.Area?.Digits, StringComparer.Ordinal).ThenBy(static fact => fact.Person, StringComparer.Ordinal).Select(fact => new StatisticalRow(fact.Area?.Digits ?? "-", fact.Area is { } area ? names.Of(area.Digits) : new("未填报", "not stated"),
            [
                StatisticalValue.Code(fact.Person), fact.Officer.Length == 0 ? StatisticalValue.NotRecorded : StatisticalValue.Code(fact.Officer), Needs(fact),
                StatisticalValue.Code(LabourTables.Day(deadline)), StatisticalValue.Words(State(fact, asOf, deadline)),
            ])),
        ])
    {
        Sources = [new(new("援助对象记录", "persons to help"), inNeed.Length)],
    };

    private static StatisticalValue Needs(AidFact fact)
    {
        if (fact.Needs.Count == 0)
            return StatisticalValue.NotRecorded;
        var words = fact.Needs.Order().Select(LabourWords.Of).ToArray();
        return StatisticalValue.Words(new(string.Join('、', words.Select(static need => need.Zh)), string.Join(", ", words.Select(static need => need.En))));
    }

    private static Bilingual State(AidFact fact, DateOnly asOf, DateOnly deadline)
    {
        if (fact.IsInWorkOn(asOf))
            return new("已就业", "in work");
        if (fact.EndedOn is { } ended && ended <= asOf)
            return new("已退出，未就业", "recognition ended, not in work");
        return asOf > deadline ? new("逾期未完成", "overdue") : new("帮扶中", "being helped");
    }

    private static string Period(DateOnly asOf, DateOnly deadline) => string.Create(CultureInfo.InvariantCulture, $"{deadline.Year} ({asOf:yyyy-MM-dd})");
}
