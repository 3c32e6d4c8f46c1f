using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The result of a comparison between systems as tables: for each office how many of which kind, and the list to correct.</summary>
public static class ComparisonTables
{
    /// <summary>The tables.</summary>
    /// <param name="records">The records compared.</param>
    /// <param name="asOf">The day of the comparison.</param>
    /// <param name="names">What offices are called.</param>
    public static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<SystemRecord> records, DateOnly asOf, AreaNames names)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(names);
        var found = SystemComparison.Of(records, asOf);
        var day = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return [Offices(found, records, day, names), List(found, records, day, names)];
    }

    private static StatisticalTable Offices(IReadOnlyList<Contradiction> found, IReadOnlyList<SystemRecord> records, string day, AreaNames names)
    {
        Measure<Contradiction>[] measures =
        [
            new(new("persons", new("涉及人数", "persons")), static rows => StatisticalValue.Count(rows.Select(static one => one.Person).Distinct(StringComparer.Ordinal).Count())),
            new(new("findings", new("问题合计", "findings")), static rows => StatisticalValue.Count(rows.Count)),
            .. Enum.GetValues<ContradictionKind>().Select(static kind => Measure<Contradiction>.Count(LabourWords.Code(kind), ContradictionWords.Title(kind), one => one.Kind == kind)),
        ];
        return new(
            "system_comparison_offices", new("就业失业动态监测：各单位待核问题", "Comparison between systems: what each office has to check"), day, GroupedRows.Columns(measures),
            GroupedRows.Of(found, static one => one.Office?.Digits, names.Of, measures))
        {
            RowTitle = new("街（镇）社保所、社区", "Office"),
            Notes = [.. Notes(records)],
            Sources = [.. Sources(records)],
        };
    }

    private static StatisticalTable List(IReadOnlyList<Contradiction> found, IReadOnlyList<SystemRecord> records, string day, AreaNames names) => new(
        "system_comparison_list", new("就业失业动态监测：待核清单", "Comparison between systems: the list to check"), day,
        [
            new("person", new("人员编号", "person"), IsText: true) { NamesPersons = true }, new("kind", new("问题", "finding"), IsText: true), new("systems", new("涉及系统", "systems"), IsText: true),
            new("detail", new("说明", "detail"), IsText: true), new("check", new("核查内容", "what to check"), IsText: true),
        ],
        [
            .. found.Select(one => new StatisticalRow(one.Office?.Digits ?? "-", one.Office is { } office ? names.Of(office.Digits) : new("未填报", "not stated"),
            [
                StatisticalValue.Code(one.Person), StatisticalValue.Words(ContradictionWords.Title(one.Kind)), StatisticalValue.Words(ContradictionWords.Of(one.Systems)),
                StatisticalValue.Code(one.Detail), StatisticalValue.Words(one.WhatToCheck),
            ])),
        ])
    {
        RowTitle = new("街（镇）社保所、社区", "Office"),
        Notes = [new("比对结果是核查线索，不是对个人的认定；核实前不得停发待遇或注销登记。", "A finding is a question, no decision: nothing is stopped or ended before it is checked.")],
        Sources = [.. Sources(records)],
    };

    private static IEnumerable<Bilingual> Notes(IReadOnlyList<SystemRecord> records)
    {
        var missing = Enum.GetValues<MonitoredSystem>().Except(records.Select(static record => record.System)).ToArray();
        if (missing.Length > 0)
        {
            var words = ContradictionWords.Of(missing);
            yield return new($"未提供数据的系统：{words.Zh}；与之有关的问题未查。", $"Not supplied: {words.En}; what needs them was not looked for.");
        }

        yield return new("一人可有数个问题，“涉及人数”每人只计一次；同一人涉及两个单位的，合计只计一次。", "A person may have several findings and counts once among the persons, in the total too.");
    }

    private static IEnumerable<SourceCount> Sources(IReadOnlyList<SystemRecord> records) =>
        Enum.GetValues<MonitoredSystem>().Select(system => new SourceCount(
            new(ContradictionWords.Of(system).Zh + "系统记录", ContradictionWords.Of(system).En + " records"), records.LongCount(record => record.System == system)));
}
