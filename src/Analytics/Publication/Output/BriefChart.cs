using System.Globalization;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Openings and seekers side by side, a pair of bars a group, as inline SVG that differs in lightness too, for black and white printers.</summary>
internal static class BriefChart
{
    private const double Width = 340, BarHeight = 10, LabelHeight = 15, RowGap = 7, LegendHeight = 20, NumberWidth = 44;
    private const string DarkFill = "#7a1f1f", LightFill = "#c9c2b8";

    internal static void Write(Markup page, IReadOnlyList<BriefFigures.BriefRow> rows)
    {
        var greatest = (double)rows.Max(static row => Math.Max(row.Demand ?? 0, row.Seekers ?? 0));
        var rowHeight = LabelHeight + 2 * BarHeight + RowGap;
        var height = LegendHeight + rows.Count * rowHeight;
        page.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {Of(Width)} {Of(height)}"), ("role", "img"), ("aria-label", "缺口最大的职业的需求人数和求职人数"), ("font-size", "11"), ("fill", "#111"));
        Legend(page, 0, DarkFill, "需求");
        Legend(page, 60, LightFill, "求职");
        for (var at = 0; at < rows.Count; at++)
        {
            var top = LegendHeight + at * rowHeight;
            Text(page, 0, top + 11, rows[at].Name);
            Bar(page, top + LabelHeight, rows[at].Demand ?? 0, greatest, DarkFill);
            Bar(page, top + LabelHeight + BarHeight, rows[at].Seekers ?? 0, greatest, LightFill);
        }

        page.CloseLine();
    }

    private static void Legend(Markup page, double left, string fill, string name)
    {
        page.Empty("rect", ("x", Of(left)), ("y", "3"), ("width", "12"), ("height", "10"), ("fill", fill));
        Text(page, left + 16, 12, name);
    }

    private static void Bar(Markup page, double top, decimal value, double greatest, string fill)
    {
        var length = greatest <= 0 ? 0 : (double)value / greatest * (Width - NumberWidth);
        page.Empty("rect", ("x", "0"), ("y", Of(top)), ("width", Of(Math.Max(length, 0.5))), ("height", Of(BarHeight - 1)), ("fill", fill));
        Text(page, length + 4, top + 9, BriefFigures.Shown(value));
    }

    private static void Text(Markup page, double x, double y, string words) => page.Open("text", ("x", Of(x)), ("y", Of(y))).Text(words).Close();

    private static string Of(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
