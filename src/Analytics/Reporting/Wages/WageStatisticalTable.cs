using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Guideline wages as a table to be signed: what <c>jiuye publish</c> and the publication auditor take.</summary>
public static class WageStatisticalTable
{
    private static readonly Bilingual Percentiles = new("分位值", "percentiles");

    private static readonly Func<string?, string?> Everybody = static _ => WageLadder.All;

    /// <summary>The table: a row a cell, all wages last. A withheld cell keeps its row and bears the sign, and so do the cells without which it could be worked out from the total or from earlier releases.</summary>
    /// <remarks>The total is left out where no choice of cells keeps it from telling one of them, as where there is one cell only, or where it may not itself be shown.</remarks>
    /// <param name="tally">The wages.</param>
    /// <param name="settings">The definitions and the fewest observations and employers.</param>
    /// <param name="protection">The rules of confidentiality, and what is out already.</param>
    /// <param name="period">The period that the wages are of, such as <c>2026</c>.</param>
    /// <param name="nameOf">What a code of a column is called; gets the column and the code, null where none is stated.</param>
    /// <exception cref="ArgumentException">What is out already gives a cell away that must be withheld; the message names the first.</exception>
    public static StatisticalTable Of(WageTally tally, WageGuidelineSettings settings, WageProtectionSettings protection, string period, Func<string, string?, Bilingual> nameOf)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(protection);
        ArgumentNullException.ThrowIfNull(nameOf);
        var (table, all) = Protected(tally, settings, protection);
        var levels = settings.Levels;
        return new(
            "wages", new("企业从业人员工资价位（单位：元/月）", "Guideline wages, yuan a month"), period,
            [
                new("wages", new("调查人数（人）", "wages")), .. levels.Select(static level => new StatisticalColumn(NameOf(level), TitleOf(level), Percentiles)), new("mean", new("平均数", "mean")),
            ],
            [
                .. table.Rows.Select(row => new StatisticalRow(row.Key.ToString(), Heading(table.Columns, row.Key, nameOf), row.Outcome.TryGet(out var wages, out _) ? Values(wages) : Withheld(levels.Count))),
                .. all is null ? Array.Empty<StatisticalRow>() : [new StatisticalRow("total", new("合计", "Total"), Values(all), StatisticalRowKind.Total)],
            ])
        {
            RowTitle = new("组别", "Group"),
            Notes =
            [
                new(
                    string.Create(CultureInfo.InvariantCulture, $"分位值按官方定义：由低到高排列后，相应比例的工资低于或等于该数值；少于{settings.FewestObservations}条工资或{settings.FewestEmployers}家单位、或由少数单位占主要部分的组别，以及据以可推算出这些组别的组别，不予公布。"),
                    $"{settings.Method}; {table.Method}"),
            ],
            Sources = [new(new("工资记录", "wages"), tally.Count)],
        };
    }

    // The total is a release of one wider cell: what it would tell together with the shown cells is withheld.
    private static (ProtectedWageTable Table, WageGuideline? All) Protected(WageTally tally, WageGuidelineSettings settings, WageProtectionSettings protection)
    {
        Func<string?, string?>[] changes = [.. tally.Columns.Select(static _ => Everybody)];
        var total = tally.Under(changes).ToProtectedTable(settings, protection with { Earlier = [] });
        if (total.Rows is [{ Outcome: var outcome, Key: var key }] && outcome.TryGet(out var all, out _))
        {
            var beside = tally.ToProtectedTable(settings, protection with { Earlier = [.. protection.Earlier, new(changes, [key], [])] });
            if (beside.GivenAway.Count == 0)
                return (beside, all);
        }

        var alone = tally.ToProtectedTable(settings, protection);
        return alone.GivenAway.Count == 0
            ? (alone, null)
            : throw new ArgumentException(FormattableString.Invariant($"What is out already gives away {alone.GivenAway.Count} cells that must be withheld, the first {alone.GivenAway[0]}."), nameof(protection));
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
