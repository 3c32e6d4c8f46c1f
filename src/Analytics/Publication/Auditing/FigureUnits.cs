using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>In which unit a table prints: persons or 万, yuan or 万元.</summary>
internal static class FigureUnits
{
    private static readonly (string Word, int Zeros)[] Words = [("万", 4), ("亿", 8), ("千人", 3)];

    /// <summary>The zeros of the unit that the column, its row, or the table names; ratios, shares and growth have none.</summary>
    internal static int ZerosOf(StatisticalTable table, StatisticalRow row, StatisticalColumn column, FigureKind kind, string measure)
    {
        if (kind is not (FigureKind.Level or FigureKind.Change) || measure == Measures.Ratio)
            return 0;
        return InBrackets(column.Title.Zh) ?? InBrackets(column.Group?.Zh) ?? InBrackets(row.Heading.Zh) ?? InBrackets(table.Title.Zh) ?? table.Notes.Select(static note => AfterLabel(note.Zh)).FirstOrDefault(static zeros => zeros is not null) ?? 0;
    }

    // 需求人数（万人）; «（人）» says single units and ends the search.
    private static int? InBrackets(string? title)
    {
        var text = ChineseText.Folded(title ?? "");
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close > open && UnitIn(text[(open + 1)..close]) is { } zeros)
                return zeros;
        }

        return AfterLabel(text);
    }

    private static int? AfterLabel(string text)
    {
        var folded = ChineseText.Folded(text);
        var at = folded.IndexOf("单位:", StringComparison.Ordinal);
        return at < 0 ? null : UnitIn(folded[(at + 3)..]);
    }

    private static int? UnitIn(string unit)
    {
        foreach (var (word, zeros) in Words)
        {
            if (unit.StartsWith(word, StringComparison.Ordinal))
                return zeros;
        }

        return unit is "人" or "人次" or "个" or "元" || unit.StartsWith("元/", StringComparison.Ordinal) ? 0 : null;
    }
}
