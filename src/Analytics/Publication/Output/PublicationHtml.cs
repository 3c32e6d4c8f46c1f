using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>A report's text and tables as one HTML page that opens offline, in Chinese.</summary>
public static class PublicationHtml
{
    private const string Css =
        "body{font-family:\"Noto Serif CJK SC\",\"Source Han Serif SC\",\"Songti SC\",SimSun,serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;line-height:1.8}"
        + "h1{text-align:center;font-size:1.6rem}h2{font-size:1.15rem;text-align:center;margin:2.5rem 0 .2rem}p{text-indent:2em;margin:.4rem 0}p.head{text-indent:0;font-weight:bold;margin-top:1.2rem}"
        + "p.unit,p.note{text-indent:0;font-size:.85rem;color:#444;margin:.1rem 0}p.unit{text-align:right}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5}"
        + "th,td{border:1px solid #777;padding:.25rem .5rem}th{background:#f0f0ec;font-weight:bold}td:first-child{min-width:10em}td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}"
        + "tr.total td{font-weight:bold}tr.of_which td:first-child{padding-left:2em}"
        + "footer{margin-top:3rem;border-top:1px solid #999;font-size:.8rem;color:#555;overflow-wrap:anywhere}footer p{text-indent:0}"
        + "@page{size:A4;margin:18mm 14mm}@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt;line-height:1.6}h1{font-size:16pt}h2{font-size:12pt;margin-top:1.2rem;break-after:avoid}"
        + "p.unit{break-after:avoid}table{font-size:8.5pt}th,td{padding:.15rem .3rem}thead{display:table-header-group}tr{break-inside:avoid}td:first-child{min-width:7em}p.note{font-size:8pt}footer{font-size:7.5pt}.scroll{overflow:visible}}";

    /// <summary>Makes the page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="text">The report's text; null for tables alone.</param>
    /// <param name="tables">The tables, in order.</param>
    /// <param name="note">What it is made of.</param>
    public static string Of(string title, string? text, IReadOnlyList<StatisticalTable> tables, ReleaseNote note)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(note);
        var page = new Markup();
        page.Open("html", ("lang", "zh-CN")).Line().Open("head").Empty("meta", ("charset", "utf-8")).Open("title").Text(title).CloseLine().Style(Css).CloseLine();
        page.Open("body").Line();
        WriteText(page, title, text);
        foreach (var table in tables)
            WriteTable(page, ShownTable.Of(table));
        page.Open("footer");
        foreach (var line in note.Lines())
            page.Open("p").Text(line).CloseLine();
        page.CloseLine().CloseLine().CloseLine();
        return "<!DOCTYPE html>\n" + page.Finish();
    }

    private static void WriteText(Markup page, string title, string? text)
    {
        page.Open("h1").Text(title).CloseLine();
        foreach (var line in (text ?? "").Split('\n').Where(line => line.Length > 0 && line != title))
        {
            // 一、总体情况 heads a part.
            var isHead = line.Length < 30 && !line.EndsWith('。');
            page.Open("p", ("class", isHead ? "head" : "text")).Text(line).CloseLine();
        }
    }

    private static void WriteTable(Markup page, StatisticalTable table)
    {
        page.Open("h2").Text(table.Title.Zh).CloseLine();
        page.Open("p", ("class", "unit")).Text(PeriodName.InChinese(table.Period)).CloseLine();
        page.Open("div", ("class", "scroll")).Open("table").Open("thead");
        WriteHeads(page, table);
        page.Close().Open("tbody").Line();
        foreach (var row in table.Rows)
            WriteRow(page, row);
        page.CloseLine().CloseLine().CloseLine();
        foreach (var words in table.PrintedNotes)
            page.Open("p", ("class", "note")).Text("注：" + words.Zh).CloseLine();
        if (table.Rows.Any(static row => row.Values.Any(static value => value.IsThin)))
            page.Open("p", ("class", "note")).Text(ShownTable.ThinMark).CloseLine();
        foreach (var source in table.Sources)
            page.Open("p", ("class", "note")).Text($"依据记录：{source.What.Zh} {source.Records.ToString(System.Globalization.CultureInfo.InvariantCulture)} 条").CloseLine();
    }

    private static void WriteHeads(Markup page, StatisticalTable table)
    {
        var spans = HeadingSpans.Of(table);
        var isGrouped = spans.Any(static span => span.Group is not null);
        page.Open("tr").Open("th", ("rowspan", isGrouped ? "2" : "1")).Text(table.RowTitle.Zh).Close();
        foreach (var span in spans)
        {
            if (span.Group is { } group)
                page.Open("th", ("colspan", span.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))).Text(group.Zh).Close();
            else
                page.Open("th", ("rowspan", isGrouped ? "2" : "1")).Text(table.Columns[span.First].Title.Zh).Close();
        }

        page.CloseLine();
        if (!isGrouped)
            return;
        page.Open("tr");
        foreach (var at in spans.Where(static span => span.Group is not null).SelectMany(static span => Enumerable.Range(span.First, span.Count)))
            page.Open("th").Text(table.Columns[at].Title.Zh).Close();
        page.CloseLine();
    }

    private static void WriteRow(Markup page, StatisticalRow row)
    {
        page.Open("tr", ("class", StatisticalTable.KindName(row.Kind)));
        page.Open("td").Text(row.Heading.Zh).Close();
        foreach (var value in row.Values)
            page.Open("td", ("class", value.Text is null ? "n" : "w")).Text(value.Shown(chinese: true)).Close();
        page.CloseLine();
    }
}
