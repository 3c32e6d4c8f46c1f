using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>What all charts share: the frame with title and description, texts, lines, fills, the axis of values.</summary>
/// <remarks>Drawn 380 units wide with type of 11.5 and 13 units, so that on a screen of 360 pixels the smallest type still has 10.</remarks>
internal sealed class Drawing
{
    internal const double Width = 380;
    internal const double LabelSize = 13;
    internal const double SmallSize = 11.5;
    private const double LegendLine = 18;
    private readonly Markup page;
    private readonly ChartText text;

    internal Drawing(Markup page, ChartText text)
    {
        this.page = page;
        this.text = text;
    }

    /// <summary>Opens the frame: what a screen reader says, and the hatching.</summary>
    internal void Begin(double height)
    {
        page.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", $"0 0 {Figures.Length(Width)} {Figures.Length(height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{text.Id}-title {text.Id}-desc"));
        page.Open("title", ("id", $"{text.Id}-title")).Text(text.Title.ToString()).Close();
        page.Open("desc", ("id", $"{text.Id}-desc")).Text(text.Description.ToString()).Close();
        page.Open("defs").Open(
            "pattern",
            ("id", HatchId),
            ("width", "5"),
            ("height", "5"),
            ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)"));
        page.Empty("rect", ("width", "5"), ("height", "5"), ("class", "hatch-ground"));
        page.Empty("line", ("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "5"), ("class", "hatch-line"));
        page.Close().Close().Line();
    }

    internal void End() => page.CloseLine();

    /// <summary>Draws a bar whose length stands for a value, and that says its value when pointed at.</summary>
    internal void Bar(double x, double y, double width, double height, BarFill fill, double value, string hint)
    {
        page.Open("rect", [.. Box(x, y, width, height, fill), ("data-value", Figures.Length(value))]);
        page.Open("title").Text(hint).Close().CloseLine();
    }

    /// <summary>Draws a box that stands for no length of its own.</summary>
    internal void Box(double x, double y, double width, double height, BarFill fill, string hint)
    {
        page.Open("rect", [.. Box(x, y, width, height, fill)]);
        page.Open("title").Text(hint).Close().CloseLine();
    }

    /// <summary>Draws a line.</summary>
    internal void Line(double x1, double y1, double x2, double y2, string style) => page.Empty(
        "line",
        ("x1", Figures.Length(x1)),
        ("y1", Figures.Length(y1)),
        ("x2", Figures.Length(x2)),
        ("y2", Figures.Length(y2)),
        ("class", style));

    /// <summary>Writes a text in both languages; the anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    internal void Write(Bilingual words, double x, double y, string style, string anchor = "start") => page
        .Open("text", ("x", Figures.Length(x)), ("y", Figures.Length(y)), ("class", style), ("text-anchor", anchor))
        .Both(words, "tspan")
        .CloseLine();

    /// <summary>Writes a number, which is the same in both languages.</summary>
    internal void Write(string number, double x, double y, string style, string anchor = "start") =>
        Write(Bilingual.Same(number), x, y, style, anchor);

    /// <summary>What the label of the last tick needs beyond the axis: half of it, and a digit more, since the axis ends above the greatest value.</summary>
    internal static double TickMargin(string greatest) => TextWidth.Of(greatest + "00", SmallSize) / 2;

    /// <summary>The height that <see cref="Legend"/> needs; one series needs none.</summary>
    internal static double LegendHeight(int series) => series < 2 ? 0 : series * LegendLine + 4;

    /// <summary>Writes the legend, one series a line.</summary>
    internal void Legend(IReadOnlyList<BarSeries> series)
    {
        if (series.Count < 2)
            return;
        for (var i = 0; i < series.Count; i++)
        {
            Box(0, i * LegendLine + 2, 16, 11, series[i].Fill, series[i].Name.ToString());
            Write(TextWidth.Fit(series[i].Name, SmallSize, Width - 22), 22, i * LegendLine + 12, "small");
        }
    }

    /// <summary>Draws grid lines, tick labels and the title of an axis that runs to the right.</summary>
    internal void HorizontalAxis(LinearAxis axis, double left, double top, double bottom, Func<double, string> print)
    {
        foreach (var tick in axis.Ticks)
        {
            var x = left + axis.Scale(tick);
            Line(x, top, x, bottom, tick == 0 ? "axis" : "grid");
            Write(print(tick), x, bottom + 14, "small", tick == 0 ? "start" : "middle");
        }

        Write(text.Axis, left, bottom + 31, "axis-title");
    }

    /// <summary>The height that <see cref="HorizontalAxis"/> needs below the plot.</summary>
    internal const double AxisHeight = 36;

    private string HatchId => $"{text.Id}-hatch";

    private List<(string Name, string Value)> Box(double x, double y, double width, double height, BarFill fill)
    {
        List<(string Name, string Value)> attributes =
        [
            ("x", Figures.Length(x)),
            ("y", Figures.Length(y)),
            ("width", Figures.Length(width)),
            ("height", Figures.Length(height)),
            ("class", ClassOf(fill)),
        ];
        if (fill == BarFill.Hatched)
            attributes.Add(("style", $"fill:url(#{HatchId})"));
        return attributes;
    }

    private static string ClassOf(BarFill fill) => fill switch
    {
        BarFill.Dark => "dark",
        BarFill.Hatched => "hatched",
        _ => "middle",
    };
}
