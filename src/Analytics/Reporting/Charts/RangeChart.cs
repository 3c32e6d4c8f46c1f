using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A chart of wage ranges: a line from the 10th to the 90th percentile, a box over the middle half, a mark at the median.</summary>
internal sealed class RangeChart
{
    private const double LabelHeight = 20;
    private const double BoxHeight = 12;
    private const double RowHeight = LabelHeight + BoxHeight + 10;
    private const double LegendHeight = 38;

    /// <summary>The chart's words.</summary>
    internal required ChartText Text { get; init; }

    /// <summary>The rows from the top; at least one.</summary>
    internal required IReadOnlyList<RangeRow> Rows { get; init; }

    /// <exception cref="InvalidOperationException">There are no rows, or a row's percentiles do not rise.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A percentile is negative.</exception>
    internal void Write(Markup page)
    {
        Check();
        var margin = Rows.Max(row => TextWidth.Of(Figures.Yuan(row.Percentiles.P50), Drawing.SmallSize)) + 12;
        var greatest = (double)Rows.Max(row => row.Percentiles.P90);
        var axis = LinearAxis.For(greatest, Drawing.Width - 4 - Drawing.TickMargin(Figures.Yuan((decimal)greatest)), 1);
        var bottom = LegendHeight + Rows.Count * RowHeight;

        var drawing = new Drawing(page, Text);
        drawing.Begin(bottom + Drawing.AxisHeight);
        WriteLegend(drawing);
        drawing.HorizontalAxis(axis, 1, LegendHeight, bottom, value => Figures.Count((long)value));
        for (var i = 0; i < Rows.Count; i++)
            WriteRow(drawing, axis, Rows[i], LegendHeight + i * RowHeight, margin);
        drawing.End();
    }

    private static void WriteLegend(Drawing drawing)
    {
        WriteMarks(drawing, 5, 14, 30, 50, 76, 6, "P10–P90");
        drawing.Write(new Bilingual("细线：第10至第90百分位；方框：中间一半人", "line: 10th to 90th percentile; box: middle half"), 86, 11, "small");
        drawing.Write(new Bilingual("粗竖线与右侧数字：中位数（P50）", "thick mark, number at right: median (P50)"), 86, 27, "small");
    }

    private static void WriteRow(Drawing drawing, LinearAxis axis, RangeRow row, double top, double margin)
    {
        var wage = row.Percentiles;
        var label = TextWidth.Fit(row.Label, Drawing.LabelSize, Drawing.Width - margin - 10);
        drawing.Write(label, 4, top + 13, "label halo");
        drawing.Write(Figures.Yuan(wage.P50), Drawing.Width - 1, top + 13, "small strong halo", "end");
        var hint = $"{row.Label}: P10 {Figures.Yuan(wage.P10)}, P25 {Figures.Yuan(wage.P25)}, P50 {Figures.Yuan(wage.P50)}, P75 {Figures.Yuan(wage.P75)}, P90 {Figures.Yuan(wage.P90)}";
        WriteMarks(
            drawing,
            1 + axis.Scale((double)wage.P10),
            1 + axis.Scale((double)wage.P25),
            1 + axis.Scale((double)wage.P50),
            1 + axis.Scale((double)wage.P75),
            1 + axis.Scale((double)wage.P90),
            top + LabelHeight,
            hint);
    }

    private static void WriteMarks(Drawing drawing, double p10, double p25, double p50, double p75, double p90, double top, string hint)
    {
        var middle = top + BoxHeight / 2;
        drawing.Line(p10, middle, p90, middle, "whisker");
        drawing.Line(p10, middle - 3, p10, middle + 3, "whisker");
        drawing.Line(p90, middle - 3, p90, middle + 3, "whisker");
        drawing.Box(p25, top, p75 - p25, BoxHeight, BarFill.Middle, hint);
        drawing.Line(p50, top - 2, p50, top + BoxHeight + 2, "median");
    }

    private void Check()
    {
        if (Rows.Count == 0)
            throw new InvalidOperationException("A range chart has at least one row; say in words that there is nothing.");
        foreach (var (label, wage) in Rows)
        {
            if (!(wage.P10 <= wage.P25 && wage.P25 <= wage.P50 && wage.P50 <= wage.P75 && wage.P75 <= wage.P90))
                throw new InvalidOperationException($"The percentiles of '{label}' do not rise: {wage}.");
        }
    }
}
