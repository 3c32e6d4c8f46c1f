namespace Jiuye.Analytics.Reporting;

/// <summary>A chart of horizontal bars, grouped or stacked, each row's label above its bars, so that long names fit a telephone.</summary>
internal sealed class BarChart
{
    private const double LabelHeight = 19;
    private const double BarHeight = 12;
    private const double RowGap = 9;

    /// <summary>The chart's words.</summary>
    internal required ChartText Text { get; init; }

    /// <summary>The kinds of bar; at least one.</summary>
    internal required IReadOnlyList<BarSeries> Series { get; init; }

    /// <summary>The rows from the top; at least one.</summary>
    internal required IReadOnlyList<BarRow> Rows { get; init; }

    /// <summary>How the series of a row stand to each other.</summary>
    internal BarLayout Layout { get; init; }

    /// <summary>How a value on the axis is printed; thousands by default.</summary>
    internal Func<double, string> Print { get; init; } = value => Figures.Count((long)value);

    /// <summary>The least distance of two ticks; 1 by default, for counts.</summary>
    internal double LeastStep { get; init; } = 1;

    /// <exception cref="InvalidOperationException">A row has not one value a series and one text a bar, or there are no rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not finite.</exception>
    internal void Write(Markup page)
    {
        Check();
        var bars = Layout == BarLayout.Stacked ? 1 : Series.Count;
        var greatest = Rows.Max(Greatest);
        var texts = Rows.Max(row => row.Texts.Max(text => TextWidth.Of(text, Drawing.SmallSize))) + 10;
        var margin = Math.Max(texts, Drawing.TickMargin(Print(greatest)));
        var axis = LinearAxis.For(greatest, Drawing.Width - 2 - margin, LeastStep);
        var rowHeight = LabelHeight + bars * BarHeight + (bars - 1) + RowGap;
        var legend = Drawing.LegendHeight(Series.Count);
        var bottom = legend + Rows.Count * rowHeight;

        var drawing = new Drawing(page, Text);
        drawing.Begin(bottom + Drawing.AxisHeight);
        drawing.Legend(Series);
        drawing.HorizontalAxis(axis, 1, legend, bottom, Print);
        for (var i = 0; i < Rows.Count; i++)
            WriteRow(drawing, axis, Rows[i], legend + i * rowHeight);
        drawing.End();
    }

    private void WriteRow(Drawing drawing, LinearAxis axis, BarRow row, double top)
    {
        drawing.Write(TextWidth.Fit(row.Label, Drawing.LabelSize, Drawing.Width - 6), 4, top + 13, "label halo");
        if (Layout == BarLayout.Stacked)
            WriteStack(drawing, axis, row, top + LabelHeight);
        else
            WriteGroup(drawing, axis, row, top + LabelHeight);
    }

    private void WriteGroup(Drawing drawing, LinearAxis axis, BarRow row, double top)
    {
        for (var i = 0; i < row.Values.Count; i++)
        {
            var y = top + i * (BarHeight + 1);
            var length = axis.Scale(row.Values[i]);
            drawing.Bar(1, y, length, BarHeight, row.Fill ?? Series[i].Fill, row.Values[i], Hint(row, i, row.Texts[i]));
            drawing.Write(row.Texts[i], length + 6, y + 10.5, "small halo");
        }
    }

    private void WriteStack(Drawing drawing, LinearAxis axis, BarRow row, double top)
    {
        var x = 1.0;
        for (var i = 0; i < row.Values.Count; i++)
        {
            var length = axis.Scale(row.Values[i]);
            drawing.Bar(x, top, length, BarHeight, row.Fill ?? Series[i].Fill, row.Values[i], Hint(row, i, Print(row.Values[i])));
            x += length;
        }

        drawing.Write(row.Texts[0], x + 5, top + 10.5, "small halo");
    }

    private string Hint(BarRow row, int series, string value) => $"{row.Label} · {Series[series].Name}: {value}";

    private double Greatest(BarRow row) => Layout == BarLayout.Stacked ? row.Values.Sum() : row.Values.Max();

    private void Check()
    {
        if (Series.Count == 0 || Rows.Count == 0)
            throw new InvalidOperationException("A bar chart has at least one series and one row; say in words that there is nothing.");
        var texts = Layout == BarLayout.Stacked ? 1 : Series.Count;
        foreach (var row in Rows)
        {
            if (row.Values.Count != Series.Count || row.Texts.Count != texts)
                throw new InvalidOperationException($"The row '{row.Label}' has {row.Values.Count} values and {row.Texts.Count} texts, expected {Series.Count} and {texts}.");
            foreach (var value in row.Values)
                LinearAxis.Check(value);
        }
    }
}
