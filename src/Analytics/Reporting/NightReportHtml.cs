using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Writes the morning report as one HTML file that opens offline, on a telephone and on paper, in Chinese with a switch to English.</summary>
/// <remarks>
/// Holds its style sheet and charts, no script, and loads nothing. The same report gives the same bytes on every machine.
/// The switch is a pair of radio buttons that the style sheet reads; so it works without script and keeps working in a saved copy.
/// </remarks>
public static class NightReportHtml
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly (string Id, Bilingual Name)[] Contents =
    [
        ("glance", new("要点", "At a glance")),
        ("grading", new("最难安置", "Hardest to place")),
        ("calls", new("先联系谁", "Call first")),
        ("casework", new("应办未办", "What is owed")),
        ("audit", new("岗位审核", "Postings audited")),
        ("matching", new("匹配", "Matching")),
        ("occupations", new("职业供求", "Occupations")),
        ("wages", new("工资", "Wages")),
        ("conditions", new("岗位条件", "Conditions")),
        ("quality", new("数据退回", "Rejected data")),
        ("methods", new("名词和局限", "Terms and limits")),
    ];

    /// <summary>Writes the report as UTF-8 without a byte order mark; leaves the stream open.</summary>
    /// <exception cref="ArgumentException">A share lies outside [0, 1], or a method's name is not known.</exception>
    /// <exception cref="InvalidOperationException">A wage cell's percentiles do not rise.</exception>
    public static void Write(NightReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfLessThan(report.SmallCount, 1);

        var page = new ReportPage();
        var markup = page.Markup;
        markup.Open("html", ("lang", "zh-CN")).Line();
        Head(markup, report);
        markup.Open("body").Line();
        Switch(markup);
        Masthead(markup, report);
        Navigation(markup);
        markup.Open("main").Line();
        GlanceSection.Write(page, report);
        GradingSection.Write(page, report);
        CallSection.Write(page, report);
        CaseworkSection.Write(page, report);
        AuditSection.Write(page, report);
        CoverageSection.Write(page, report);
        OccupationSection.Write(page, report);
        WageSection.Write(page, report);
        ConditionSection.Write(page, report);
        QualitySection.Write(page, report);
        MethodSection.Write(page, report);
        markup.CloseLine();
        ReportFooter.Write(markup, report);
        markup.CloseLine().CloseLine();

        output.Write(Utf8.GetBytes("<!DOCTYPE html>\n"));
        output.Write(Utf8.GetBytes(markup.Finish()));
    }

    private static Bilingual Title(NightReport report) =>
        new($"{report.Place.Zh}公共就业服务晨报", $"{report.Place.En}: employment service morning report");

    private static void Head(Markup markup, NightReport report)
    {
        markup.Open("head").Line();
        markup.Empty("meta", ("charset", "utf-8")).Line();
        markup.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        markup.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'")).Line();
        markup.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        markup.Empty("meta", ("name", "format-detection"), ("content", "telephone=no")).Line();
        markup.Open("title").Text($"{Title(report)} · {Figures.Iso(report.AsOf)}").CloseLine();
        markup.Style(ReportStyle.Read());
        markup.CloseLine();
    }

    // The buttons stand before everything that they switch: the style sheet's selectors look forward only.
    private static void Switch(Markup markup)
    {
        markup.Empty("input", ("type", "radio"), ("name", "language"), ("id", "show-zh"), ("class", "switch"), ("checked", "checked"), ("aria-label", "中文")).Line();
        markup.Empty("input", ("type", "radio"), ("name", "language"), ("id", "show-en"), ("class", "switch"), ("aria-label", "English")).Line();
    }

    private static void Masthead(Markup markup, NightReport report)
    {
        markup.Open("header", ("class", "masthead")).Element("h1", Title(report)).Line();
        markup.Element(
            "p",
            new Bilingual($"数据截至 {Figures.ChineseDate(report.AsOf)}", $"Figures as of {Figures.EnglishDate(report.AsOf)}"),
            ("class", "date")).Line();
        markup.Element(
            "p",
            new Bilingual(
                $"适用政策：{report.PolicyTitle.Zh}（{report.PolicyName}）　数据集：{report.Dataset}",
                $"Policy: {report.PolicyTitle.En} ({report.PolicyName}). Dataset: {report.Dataset}"),
            ("class", "source"));
        markup.CloseLine();
    }

    private static void Navigation(Markup markup)
    {
        markup.Open("nav").Open("ol");
        foreach (var (id, name) in Contents)
            markup.Open("li").Element("a", name, ("href", $"#{id}")).Close();
        markup.Close();
        markup.Open("div", ("class", "languages"));
        markup.Open("label", ("for", "show-zh")).Text("中文").Close();
        markup.Open("label", ("for", "show-en")).Text("English").Close();
        markup.Close().CloseLine();
    }
}
