using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>A table as pages and workbooks lay it out: comparisons of which not one figure is known are left out and said to be.</summary>
/// <remarks>Files for programs keep every column, so that a quarter without a year before has the same columns as the others.</remarks>
public static class ShownTable
{
    /// <summary>What stands below a table with figures that rest on too little, in Chinese.</summary>
    public const string ThinMark = "* 依据的数据不足或不全，仅供参考。";

    /// <summary>The period as it stands over the table: 2026年第三季度.</summary>
    public static string PeriodOf(StatisticalTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return PeriodName.InChinese(table.Period);
    }

    /// <summary>The table without columns of comparison that are empty in every row; the table itself where there are none, or nothing else.</summary>
    public static StatisticalTable Of(StatisticalTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var isKept = table.Columns.Select((column, at) => AgainstOf(column) == Against.None || table.Rows.Count == 0 || table.Rows.Any(row => IsKnown(row.Values[at]))).ToArray();
        if (isKept.All(static kept => kept) || !isKept.Any(static kept => kept))
            return table;
        var left = table.Columns.Where((_, at) => !isKept[at]).Select(AgainstOf).Distinct().Order().Select(static against => against == Against.Previous ? "上期" : "去年同期");
        return new(
            table.Name, table.Title, table.Period, [.. table.Columns.Where((_, at) => isKept[at])],
            [.. table.Rows.Select(row => row with { Values = [.. row.Values.Where((_, at) => isKept[at])] })])
        {
            RowTitle = table.RowTitle,
            Notes = [.. table.Notes, new($"没有可比的{string.Join("和", left)}数据，相应栏目未列。", "Columns of comparison without any figure are left out.")],
            Sources = table.Sources,
        };
    }

    private static Against AgainstOf(StatisticalColumn column) => Measures.AgainstIn(ChineseText.Folded((column.Group?.Zh ?? "") + " " + column.Title.Zh));

    // What an officer fills in keeps its place; what is neither known nor to come does not.
    private static bool IsKnown(StatisticalValue value) => value.State is not (ValueState.NotRecorded or ValueState.NotDefined);
}
