using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Guideline wages as a table to be signed: what <c>jiuye publish</c> and the publication auditor take.</summary>
public static class WageStatisticalTable
{
    private static readonly Bilingual Percentiles = new("分位值", "percentiles");

    /// <summary>The table: a row a cell, all wages last. A cell that the policy withholds keeps its row and bears the sign.</summary>
    /// <param name="table">The cells.</param>
    /// <param name="all">One cell of all the same wages; null for no total.</param>
    /// <param name="period">The period that the wages are of, such as <c>2026</c>.</param>
    /// <param name="nameOf">What a code of a column is called; gets the column and the code, null where none is stated.</param>
    public static StatisticalTable Of(WageTable table, WageGuideline? all, string period, Func<string, string?, Bilingual> nameOf)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(nameOf);
        var levels = table.Settings.Levels;
        // One withheld count is the total less the others.
        var isTold = table.Rows.Count(static row => !row.Outcome.TryGet(out _, out _)) == 1;
        return new(
            "wages", new("企业从业人员工资价位（单位：元/月）", "Guideline wages, yuan a month"), period,
            [
                new("wages", new("调查人数（人）", "wages")), .. levels.Select(static level => new StatisticalColumn(NameOf(level), TitleOf(level), Percentiles)), new("mean", new("平均数", "mean")),
            ],
            [
                .. table.Rows.Select(row => new StatisticalRow(row.Key.ToString(), Heading(table.Columns, row.Key, nameOf), row.Outcome.TryGet(out var wages, out _) ? Values(wages) : Withheld(levels.Count))),
                .. all is null ? Array.Empty<StatisticalRow>() : [new StatisticalRow("total", new("合计", "Total"), isTold ? [StatisticalValue.Withheld, .. Values(all)[1..]] : Values(all), StatisticalRowKind.Total)],
            ])
        {
            RowTitle = new("组别", "Group"),
            Notes =
            [
                new(
                    string.Create(CultureInfo.InvariantCulture, $"分位值按官方定义：由低到高排列后，相应比例的工资低于或等于该数值；少于{table.Settings.FewestObservations}条工资或{table.Settings.FewestEmployers}家单位的组别不予公布。"),
                    table.Settings.Method),
            ],
            Sources = [new(new("工资记录", "wages"), table.Rows.Sum(static row => row.Outcome.TryGet(out var known, out var withheld) ? known.Wages : withheld.Wages))],
        };
    }

    private static string NameOf(double level) => string.Create(CultureInfo.InvariantCulture, $"p{100 * level:0.##}");

    private static Bilingual TitleOf(double level) => level == 0.5 ? new("中位数", "median") : new(string.Create(CultureInfo.InvariantCulture, $"{100 * level:0.##}%分位值"), string.Create(CultureInfo.InvariantCulture, $"{100 * level:0.##}%"));

    private static Bilingual Heading(IReadOnlyList<string> columns, CellKey key, Func<string, string?, Bilingual> nameOf)
    {
        var names = columns.Select((column, at) => nameOf(column, key[at])).ToArray();
        return new(string.Join("，", names.Select(static name => name.Zh)), string.Join(", ", names.Select(static name => name.En)));
    }

    private static StatisticalValue[] Values(WageGuideline wages) =>
    [
        StatisticalValue.Count(wages.Wages), .. wages.Percentiles.Select(percentile => StatisticalValue.Number(percentile.Yuan, 0).Thin(wages.OneEmployerDominates)),
        StatisticalValue.Number(wages.Mean, 0).Thin(wages.OneEmployerDominates),
    ];

    private static StatisticalValue[] Withheld(int levels) => [.. Enumerable.Repeat(StatisticalValue.Withheld, levels + 2)];
}
