using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed class ChartTests
{
    private static readonly ChartText Words = new("test", new("标题", "title"), new("说明", "description"), new("人数（人）", "persons"));
    private static readonly BarSeries Demand = new(new("需求", "demand"), BarFill.Dark);
    private static readonly BarSeries Supply = new(new("求职", "supply"), BarFill.Hatched);

    [Fact]
    public void Bars_are_as_long_as_their_values_say() => Prop.ForAll(Counts, counts =>
    {
        var bars = Bars(PageReading.Drawn(Chart(BarLayout.Grouped, [.. counts.Select(count => Row(count, count / 2))]).Write));
        var greatest = counts.Max();

        return bars.Count == counts.Length * 2
            && bars.All(bar => Near(bar.Length("width"), Longest(bars) * bar.Length("data-value") / greatest))
            && bars.All(bar => bar.Length("x") + bar.Length("width") <= Drawing.Width);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Stacked_bars_stand_end_to_end()
    {
        var bars = Bars(PageReading.Drawn(Chart(BarLayout.Stacked, [new(new("一", "one"), [30, 10], ["40"])]).Write));

        Assert.Equal(bars[0].Length("x") + bars[0].Length("width"), bars[1].Length("x"), 0.02);
        Assert.Equal(bars[0].Length("width"), bars[1].Length("width") * 3, 0.05);
    }

    [Fact]
    public void Columns_are_as_high_as_their_counts_say() => Prop.ForAll(Counts, counts =>
    {
        var histogram = new Histogram
        {
            Text = Words,
            BandAxis = new("匹配（条）", "matches"),
            Bands = [.. counts.Select((count, i) => new CountBand(i, i, count))],
        };

        var bars = Bars(PageReading.Drawn(histogram.Write));
        var greatest = bars.MaxBy(bar => bar.Length("data-value"))!;

        return bars.All(bar => Near(bar.Length("height"), greatest.Length("height") * bar.Length("data-value") / greatest.Length("data-value")));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_too_long_for_their_columns_give_way_to_shares()
    {
        CountBand[] bands = [.. Enumerable.Range(0, 8).Select(i => new CountBand(i, i, 1_500_000))];

        var svg = PageReading.Drawn(new Histogram { Text = Words, BandAxis = new("匹配（条）", "matches"), Bands = bands }.Write);

        Assert.Equal(8, svg.Named("text").Count(text => text.Value == "12.5%"));
        Assert.Contains("占比", svg.Named("text").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_drawn_where_its_percentiles_lie()
    {
        var chart = new RangeChart { Text = Words, Rows = [new(new("电工", "electricians"), new(2_000, 3_000, 4_000, 6_000, 10_000))] };

        var svg = PageReading.Drawn(chart.Write);

        // Only the legend's marks come first; the axis starts at 1.
        var whisker = svg.Named("line").Where(line => line.Attribute("class")!.Value == "whisker").Skip(3).First();
        var box = svg.Named("rect").Last(rect => rect.Attribute("class")!.Value == "middle");
        var median = svg.Named("line").Last(line => line.Attribute("class")!.Value == "median");
        var yuan = (whisker.Length("x2") - 1) / 10_000;
        Assert.Equal(1 + 2_000 * yuan, whisker.Length("x1"), 0.02);
        Assert.Equal(1 + 3_000 * yuan, box.Length("x"), 0.02);
        Assert.Equal(3_000 * yuan, box.Length("width"), 0.02);
        Assert.Equal(1 + 4_000 * yuan, median.Length("x1"), 0.02);
    }

    [Fact]
    public void A_range_whose_percentiles_fall_is_refused()
    {
        var chart = new RangeChart { Text = Words, Rows = [new(new("电工", "electricians"), new(2_000, 3_000, 2_500, 6_000, 10_000))] };

        Assert.Throws<InvalidOperationException>(() => PageReading.Drawn(chart.Write));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    public void A_value_that_has_no_length_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PageReading.Drawn(Chart(BarLayout.Grouped, [Row(value, 1)]).Write));

    [Fact]
    public void A_chart_of_nothing_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => PageReading.Drawn(Chart(BarLayout.Grouped, []).Write));

    [Fact]
    public void Two_series_differ_without_colour()
    {
        var bars = Bars(PageReading.Drawn(Chart(BarLayout.Grouped, [Row(3, 2)]).Write));

        Assert.Null(bars[0].Attribute("style"));
        Assert.Equal("fill:url(#test-hatch)", bars[1].Attribute("style")!.Value);
    }

    [Fact]
    public void An_axis_starts_at_zero_holds_its_values_and_has_few_round_ticks() => Prop.ForAll(Counts, counts =>
    {
        var axis = LinearAxis.For(counts[0], 300, 1);
        var ticks = axis.Ticks.ToList();

        return ticks[0] == 0
            && Near(ticks[^1], axis.Top)
            && axis.Top >= counts[0]
            && ticks.Count is >= 2 and <= 6
            && Near(axis.Scale(axis.Top), 300)
            && ticks.All(tick => tick == Math.Round(tick));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_label_too_long_is_cut_by_width_in_each_language()
    {
        var cut = TextWidth.Fit(new("很长很长的职业名称", "a very very long occupation"), 10, 60);

        Assert.Equal("很长很长的…", cut.Zh);
        Assert.Equal("a very v…", cut.En);
    }

    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(5, 9, "5–9")]
    [InlineData(50, null, "≥50")]
    public void A_band_is_named_by_its_ends(int from, int? to, string name) =>
        Assert.Equal(name, Histogram.Name(new(from, to, 1)));

    private static Arbitrary<int[]> Counts => Gen.Choose(0, 2_000_000).NonEmptyListOf()
        .Select(counts => (int[])[.. counts.Take(12).Append(1)])
        .ToArbitrary();

    private static BarChart Chart(BarLayout layout, IReadOnlyList<BarRow> rows) => new() { Text = Words, Series = [Demand, Supply], Rows = rows, Layout = layout };

    private static BarRow Row(double first, double second) => new(new("行", "row"), [first, second], ["a", "b"]);

    private static List<XElement> Bars(XElement svg) => [.. svg.Named("rect").Where(rect => rect.Attribute("data-value") is not null)];

    private static double Longest(List<XElement> bars) => bars.Max(bar => bar.Length("width"));

    // Lengths are written with two decimals.
    private static bool Near(double left, double right) => Math.Abs(left - right) <= 0.011;
}
