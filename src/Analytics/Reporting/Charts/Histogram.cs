using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A chart of columns over bands of whole numbers.</summary>
/// <remarks>Bands may be of different width, as counts of matches are; so heights show counts, not densities, and the columns stand apart.</remarks>
internal sealed class Histogram
{
    private const double PlotHeight = 150;
    private const double Top = 40;

    /// <summary>The chart's words; its axis is that of the counts.</summary>
    internal required ChartText Text { get; init; }

    /// <summary>What the bands are bands of, with the unit.</summary>
    internal required Bilingual BandAxis { get; init; }

    /// <summary>The bands, rising; at least one.</summary>
    internal required IReadOnlyList<CountBand> Bands { get; init; }

    /// <summary>The band in words: <c>0</c>, <c>5–9</c>, <c>≥50</c>.</summary>
    internal static string Name(CountBand band) => band.To switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"≥{band.From}"),
        { } to when to == band.From => string.Create(CultureInfo.InvariantCulture, $"{to}"),
        { } to => string.Create(CultureInfo.InvariantCulture, $"{band.From}–{to}"),
    };

    /// <exception cref="InvalidOperationException">There are no bands.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    internal void Write(Markup page)
    {
        if (Bands.Count == 0)
            throw new InvalidOperationException("A histogram has at least one band; say in words that there is nothing.");
        var axis = LinearAxis.For(Bands.Max(band => band.Count), PlotHeight, 1);
        var left = TextWidth.Of(Figures.Count((long)axis.Top), Drawing.SmallSize) + 8;
        var slot = (Drawing.Width - left) / Bands.Count;
        var staggered = Bands.Any(band => TextWidth.Of(Name(band), Drawing.SmallSize) > slot - 3);
        var bottom = Top + PlotHeight;
        var labels = Labels(slot);

        var drawing = new Drawing(page, Text);
        drawing.Begin(bottom + (staggered ? 52 : 38));
        drawing.Write(labels.Axis, 0, 13, "axis-title");
        foreach (var tick in axis.Ticks)
        {
            var y = bottom - axis.Scale(tick);
            drawing.Line(left, y, Drawing.Width, y, tick == 0 ? "axis" : "grid");
            drawing.Write(Figures.Count((long)tick), left - 5, y + 4, "small", "end");
        }

        for (var i = 0; i < Bands.Count; i++)
            WriteColumn(drawing, axis, Bands[i], labels.Print(Bands[i].Count), left + i * slot, slot, bottom, staggered && i % 2 == 1);
        drawing.Write(BandAxis, Drawing.Width, bottom + (staggered ? 46 : 32), "axis-title", "end");
        drawing.End();
    }

    // Counts too long for their columns give way to shares; the counts stand in the table beside the chart.
    private (Bilingual Axis, Func<long, string> Print) Labels(double slot)
    {
        if (Bands.All(band => TextWidth.Of(Figures.Count(band.Count), Drawing.SmallSize) <= slot))
            return (Text.Axis, Figures.Count);
        var total = Bands.Sum(band => band.Count);
        return (new($"{Text.Axis.Zh}；柱上为占比", $"{Text.Axis.En}; shares on the columns"), count => Figures.Percent(count, total));
    }

    private static void WriteColumn(Drawing drawing, LinearAxis axis, CountBand band, string label, double x, double slot, double bottom, bool lower)
    {
        var height = axis.Scale(band.Count);
        var middle = x + slot / 2;
        drawing.Bar(x + slot * 0.12, bottom - height, slot * 0.76, height, BarFill.Dark, band.Count, $"{Name(band)}: {Figures.Count(band.Count)}");
        drawing.Write(label, middle, bottom - height - 4, "small halo", "middle");
        drawing.Write(Name(band), middle, bottom + (lower ? 29 : 15), "small", "middle");
    }
}
