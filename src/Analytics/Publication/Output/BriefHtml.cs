using System.Globalization;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>One A4 page in Chinese that a director sends upward: headline figures with their changes, three things to know, a chart, a table, the method, how sure it is.</summary>
/// <remarks>Every sentence follows from printed cells. Opens offline, prints on one page, has no script.</remarks>
public static class BriefHtml
{
    private const int MostRows = 9, MostBars = 6, MostMark = 5;

    private static readonly string[] Heads = ["职业大类", "需求", "求职", "倍率", "比上季"];

    private const string Css =
        "@page{size:A4;margin:16mm 18mm 12mm}*{box-sizing:border-box}body{font-family:\"Noto Serif CJK SC\",\"Source Han Serif SC\",\"Songti SC\",SimSun,serif;color:#111;max-width:174mm;margin:8mm auto;font-size:10.5pt;line-height:1.6}"
        + "h1{font-size:18pt;text-align:center;margin:0;line-height:1.4}p{margin:.25em 0}.sub{text-align:center;color:#555;font-size:9.5pt;margin:0 0 .6em}h2{font-size:12pt;margin:.7em 0 .25em;border-left:4px solid #8a1c1c;padding-left:.5em;line-height:1.3}"
        + ".tiles{display:flex;gap:4mm}.tile{flex:1;border:1px solid #999;padding:2mm 3mm;text-align:center}.tile b{display:block;font-size:20pt;line-height:1.25;font-variant-numeric:tabular-nums}.tile .c{font-size:9pt;color:#333}"
        + "ol{margin:.2em 0;padding-left:1.5em}li{margin:.2em 0}.two{display:flex;gap:5mm;align-items:flex-start}.two>div{flex:1;min-width:0}svg{width:100%;height:auto;display:block}"
        + "table{border-collapse:collapse;width:100%;font-size:8.5pt;line-height:1.35}th,td{border-bottom:1px solid #bbb;padding:.15em .3em;text-align:right;font-variant-numeric:tabular-nums}th{border-bottom:1.5px solid #333}th:first-child,td:first-child{text-align:left}"
        + ".cap{font-size:9pt;color:#333;margin:.1em 0}.foot{font-size:8.5pt;color:#333;border-top:1px solid #999;margin-top:.7em;padding-top:.3em}.foot p{margin:.12em 0}.id{color:#666;font-size:7.5pt;overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}}";

    /// <summary>Makes the page; null where the tables do not state openings, seekers and their ratio over all.</summary>
    /// <param name="title">Its title; null for the one of the period.</param>
    /// <param name="tables">The tables of the period and of those with which it is compared.</param>
    /// <param name="period">The period, such as <c>2026Q3</c>.</param>
    /// <param name="note">What it is made of.</param>
    public static string? Of(string? title, IReadOnlyList<StatisticalTable> tables, string period, ReleaseNote note)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentException.ThrowIfNullOrWhiteSpace(period);
        ArgumentNullException.ThrowIfNull(note);
        if (BriefFigures.Of(tables, period) is not { } figures)
            return null;
        var heading = title ?? PeriodName.InChinese(period) + "人力资源市场供求简报";
        var page = new Markup();
        page.Open("html", ("lang", "zh-CN")).Line().Open("head").Empty("meta", ("charset", "utf-8")).Open("title").Text(heading).CloseLine().Style(Css).CloseLine();
        page.Open("body").Line().Open("h1").Text(heading).CloseLine();
        page.Open("p", ("class", "sub")).Text($"统计期：{PeriodName.InChinese(period)}{SourcesOf(figures)}").CloseLine();
        WriteTiles(page, figures);
        page.Open("h2").Text("需要知道的" + (BriefText.Points(figures).Count switch { 3 => "三件事", 2 => "两件事", _ => "一件事" })).CloseLine().Open("ol");
        foreach (var (head, text) in BriefText.Points(figures))
            page.Open("li").Open("strong").Text(head).Close().Text(text).CloseLine();
        page.CloseLine();
        WriteFigures(page, figures);
        WriteFoot(page, figures, tables, note);
        page.CloseLine().CloseLine();
        return "<!DOCTYPE html>\n" + page.Finish();
    }

    private static void WriteTiles(Markup page, BriefFigures figures)
    {
        page.Open("div", ("class", "tiles"));
        foreach (var (name, measure, level, unit) in new[] { ("需求人数", Measures.Demand, figures.Demand, "人"), ("求职人数", Measures.Seekers, figures.Seekers, "人"), ("求人倍率", Measures.Ratio, figures.Ratio, "") })
        {
            page.Open("div", ("class", "tile")).Text(name).Open("b").Text(measure == Measures.Ratio ? BriefFigures.AsRatio(level) : BriefFigures.Shown(level) + unit).Close();
            foreach (var (against, words) in new[] { (Against.Previous, "比上季度"), (Against.YearAgo, "比去年同期") })
            {
                if (ChangeOf(figures, measure, against) is { } change)
                    page.Open("div", ("class", "c")).Text(words + change).Close();
            }

            page.CloseLine();
        }

        page.CloseLine();
    }

    private static string? ChangeOf(BriefFigures figures, string measure, Against against)
    {
        var change = measure == Measures.Ratio ? figures.Change(measure, against) : figures.Growth(measure, against);
        return change is not { } known ? null : known == 0 ? "持平" : $"{(known > 0 ? "＋" : "－")}{(measure == Measures.Ratio ? BriefFigures.AsRatio(Math.Abs(known)) : BriefFigures.Shown(Math.Abs(known)) + "%")}";
    }

    private static void WriteFigures(Markup page, BriefFigures figures)
    {
        BriefFigures.BriefRow[] bars = [.. figures.Short.Take(MostBars)];
        BriefFigures.BriefRow[] rows = [.. figures.Majors.Where(static row => !Subjects.IsUnstated(row.Name) && row.IsWorthALine).Take(MostRows)];
        if (bars.Length == 0 && rows.Length == 0)
            return;
        page.Open("h2").Text("哪里缺人，哪里缺岗").CloseLine();
        page.Open("div", ("class", "two"));
        if (bars.Length > 0)
        {
            page.Open("div").Open("p", ("class", "cap")).Text($"图　缺口最大的{bars.Length}个职业（人）").CloseLine();
            BriefChart.Write(page, bars);
            page.CloseLine();
        }

        if (rows.Length > 0)
        {
            page.Open("div").Open("p", ("class", "cap")).Text("表　按职业大类的供求人数").CloseLine();
            WriteTable(page, rows);
            page.CloseLine();
        }

        page.CloseLine();
    }

    private static void WriteTable(Markup page, BriefFigures.BriefRow[] rows)
    {
        var isCompared = rows.Any(static row => row.RatioOnPrevious is not null);
        page.Open("table").Open("tr");
        foreach (var head in isCompared ? Heads : Heads[..^1])
            page.Open("th").Text(head).Close();
        page.CloseLine();
        foreach (var row in rows)
        {
            page.Open("tr").Open("td").Text(ShortName(row.Name)).Close();
            foreach (var count in new[] { row.Demand, row.Seekers })
                page.Open("td").Text(count is { } known ? BriefFigures.Shown(known) : "—").Close();
            page.Open("td").Text(row.Ratio is { } ratio ? BriefFigures.AsRatio(ratio) + (row.HasEnough ? "" : "*") : "—").Close();
            if (isCompared)
                page.Open("td").Text(row.RatioOnPrevious?.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) ?? "—").Close();
            page.CloseLine();
        }

        page.CloseLine();
        if (rows.Any(static row => row.Ratio is not null && !row.HasEnough))
            page.Open("p", ("class", "cap")).Text("* 需求或求职不足10人，倍率仅供参考。").CloseLine();
    }

    // 党的机关、国家机关、群众团体和社会组织、企事业单位负责人 is a line and a half in a table of a page.
    private static string ShortName(string name) => name.StartsWith("党的机关", StringComparison.Ordinal) && name.EndsWith("单位负责人", StringComparison.Ordinal) ? "单位负责人" : name;

    private static void WriteFoot(Markup page, BriefFigures figures, IReadOnlyList<StatisticalTable> tables, ReleaseNote note)
    {
        page.Open("h2").Text("有多可靠").CloseLine();
        foreach (var line in BriefText.Sureness(figures))
            page.Open("p").Text(line).CloseLine();
        page.Open("div", ("class", "foot"));
        page.Open("p").Text("口径：有效需求和求职人数＝上期结转＋本期新增；求人倍率＝需求人数÷求职人数，1以上表示岗位多于求职者；分职业的倍率在分配“无要求”后计算；人数的增长按两期均有数据的地区计算，倍率的变化为两期公布数之差。").CloseLine();
        var origin = tables.SelectMany(static table => table.Notes).Select(static words => words.Zh).FirstOrDefault(static words => words.StartsWith(QuarterlyReport.OriginNote, StringComparison.Ordinal));
        page.Open("p").Text($"{(origin is null ? "" : origin + "。")}详表见同一发布的统计表。").CloseLine();
        page.Open("p", ("class", "id")).Text($"发布编号 {note.Snapshot}；程序版本 {note.Version}；政策 {note.Policy}；{note.Method}").CloseLine();
        page.Open("p", ("class", "id")).Text("数据文件 " + string.Join("；", note.Inputs.Take(MostMark).Select(static input => $"{input.Name} {input.Sha256}")) + (note.Inputs.Count > MostMark ? $"；等{note.Inputs.Count}个" : "")).CloseLine();
        page.CloseLine();
    }

    private static string SourcesOf(BriefFigures figures) => !figures.Sources.Any() ? "" : "　数据来源：" + string.Join("、", figures.Sources.Select(static source => $"{source.What.Zh}{BriefFigures.Shown(source.Records)}条"));
}
