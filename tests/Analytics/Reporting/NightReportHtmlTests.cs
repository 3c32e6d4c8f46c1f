using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed partial class NightReportHtmlTests
{
    private static readonly string Page = PageReading.Html(SampleReport.Full());
    private static readonly XDocument Document = PageReading.Parse(Page);

    [Fact]
    public void The_page_is_well_formed_and_starts_as_HTML()
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", Page, StringComparison.Ordinal);
        Assert.Equal("html", Document.Root!.Name.LocalName);
    }

    [Fact]
    public void The_page_loads_nothing_from_outside()
    {
        foreach (var attribute in Document.Descendants().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            Assert.DoesNotContain("://", attribute.Value, StringComparison.Ordinal);
            if (attribute.Name.LocalName is "href" or "src" or "action" or "data" or "poster" or "srcset")
                Assert.StartsWith("#", attribute.Value, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Document.Root!.Descendants(), element => element.Name.LocalName is "script" or "link" or "iframe" or "object" or "embed" or "img" or "base");
        var style = Document.Root!.Named("style").Single().Value;
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_browser_is_told_to_load_nothing() =>
        Assert.Contains(
            Document.Root!.Named("meta"),
            meta => meta.Attribute("http-equiv")?.Value == "Content-Security-Policy" && meta.Attribute("content")!.Value.StartsWith("default-src 'none'", StringComparison.Ordinal));

    [Fact]
    public void Every_text_stands_in_both_languages()
    {
        var chinese = Document.Descendants().Where(element => IsMarked(element, "zh-CN") && element.Name.LocalName != "html").ToList();
        var english = Document.Descendants().Where(element => IsMarked(element, "en")).ToList();

        Assert.True(chinese.Count > 200);
        Assert.Equal(chinese.Count, english.Count);
        foreach (var text in chinese)
        {
            var next = text.ElementsAfterSelf().First();
            Assert.True(IsMarked(next, "en"), text.ToString());
            Assert.False(string.IsNullOrWhiteSpace(text.Value));
            Assert.False(string.IsNullOrWhiteSpace(next.Value));
        }
    }

    [Fact]
    public void No_Chinese_is_left_on_the_English_page_but_what_employers_wrote()
    {
        var left = Document.Root!.Named("body").Single().DescendantNodes().OfType<XText>()
            .Where(text => Han().IsMatch(text.Value))
            .Where(text => !text.Ancestors().Any(element => IsMarked(element, "zh-CN") && element.Name.LocalName != "html"))
            .Where(text => !text.Ancestors().Any(element => element.Name.LocalName is "bdi" or "title" or "desc" or "label"))
            .Select(text => text.Value);

        Assert.Empty(left);
    }

    [Fact]
    public void Every_link_of_the_contents_leads_to_a_section_and_no_two_ids_are_alike()
    {
        var ids = Document.Descendants().Attributes("id").Select(id => id.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        foreach (var link in Document.Root!.Named("a"))
            Assert.Contains(link.Attribute("href")!.Value[1..], ids);
    }

    [Fact]
    public void Every_chart_has_a_title_a_description_an_axis_with_a_unit_and_a_table_beside_it()
    {
        var charts = Document.Root!.Named("svg").ToList();

        Assert.Equal(15, charts.Count);
        foreach (var chart in charts)
        {
            Assert.Equal("img", chart.Attribute("role")!.Value);
            foreach (var id in chart.Attribute("aria-labelledby")!.Value.Split(' '))
                Assert.False(string.IsNullOrWhiteSpace(chart.Elements().Single(element => element.Attribute("id")?.Value == id).Value));
            var axes = chart.Named("text").Where(text => text.Attribute("class")!.Value == "axis-title").ToList();
            Assert.NotEmpty(axes);
            Assert.All(axes, axis => Assert.Matches("[（(%]|postings|duties", axis.Value));
            Assert.Single(chart.Ancestors().First(element => element.Name.LocalName == "figure").Named("table"));
        }
    }

    [Fact]
    public void Every_column_of_numbers_names_its_unit_or_is_a_share_a_ratio_or_points()
    {
        foreach (var head in Document.Root!.Named("thead").SelectMany(thead => thead.Named("th")).Where(head => head.Attribute("class")!.Value == "number"))
            Assert.Matches("（.+）|占比|求人倍率|分数|样本|P[0-9]{2}|行号", head.Elements().FirstOrDefault()?.Value ?? head.Value);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(Page, PageReading.Html(SampleReport.Full()));

    [Fact]
    public void A_foreign_culture_changes_no_byte()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();

            Assert.Equal(Page, PageReading.Html(SampleReport.Full()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_number_is_missing_or_infinite()
    {
        foreach (var page in new[] { Page, PageReading.Html(SampleReport.Empty()) })
        {
            Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Infinity", page, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_night_without_data_says_so_in_sentences_and_draws_nothing()
    {
        var empty = PageReading.Parse(PageReading.Html(SampleReport.Empty()));

        Assert.Empty(empty.Root!.Named("svg"));
        Assert.Empty(empty.Root!.Named("table"));
        foreach (var section in (string[])["grading", "calls", "matching", "occupations", "wages", "quality"])
        {
            var part = empty.Root!.Named("section").Single(element => element.Attribute("id")!.Value == section);
            Assert.Contains(part.Named("p"), paragraph => paragraph.Attribute("class")?.Value == "nothing");
        }
    }

    [Fact]
    public void Wages_that_are_all_withheld_are_listed_with_their_reasons_and_not_drawn()
    {
        var full = SampleReport.Full();
        var report = full with
        {
            Wages = full.Wages with { Posted = [.. full.Wages.Posted.Where(wage => wage.Percentiles is null)], Surveyed = [] },
        };

        var wages = PageReading.Parse(PageReading.Html(report)).Root!.Named("section").Single(element => element.Attribute("id")!.Value == "wages");

        Assert.Empty(wages.Named("svg"));
        Assert.Contains("用人单位3家，少于5家", wages.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_title_stays_text()
    {
        const string title = "<script>alert(1)</script>\u202Egnp\u0000\u001B'\"&]]>";
        var full = SampleReport.Full();
        var report = full with
        {
            Place = new(title, title),
            Coverage = full.Coverage with { MostRecommended = [new(new PostingId("<b>"), title, 1, 9)] },
        };

        var page = PageReading.Html(report);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202E', page);
        Assert.DoesNotContain('\0', page);
        Assert.DoesNotContain('\u001B', page);
        Assert.Contains(
            PageReading.Parse(page).Root!.Named("bdi"),
            cell => cell.Value == "<script>alert(1)</script>\uFFFDgnp\uFFFD\uFFFD'\"&]]>");
    }

    [Fact]
    public void A_title_of_nothing_shows_a_dash()
    {
        var full = SampleReport.Full();
        var report = full with { Coverage = full.Coverage with { MostRecommended = [new(new PostingId("P-1"), " ", 1, 9)] } };

        Assert.Contains(PageReading.Parse(PageReading.Html(report)).Root!.Named("bdi"), cell => cell.Value == "—");
    }

    [Fact]
    public void Small_groups_are_starred_and_hatched()
    {
        var chart = Document.Root!.Named("svg").Single(svg => svg.Attribute("aria-labelledby")!.Value.StartsWith("profile-age", StringComparison.Ordinal));

        var hatched = chart.Named("rect").Where(bar => bar.Attribute("class")!.Value == "hatched").ToList();

        Assert.Contains("未填写\u00A0*", Assert.Single(hatched).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_that_is_no_share_is_refused_with_its_value()
    {
        var full = SampleReport.Full();
        var report = full with { Coverage = full.Coverage with { MedianBestScore = double.NaN } };

        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => PageReading.Html(report));

        Assert.Equal(double.NaN, refusal.ActualValue);
    }

    [Fact]
    public void The_page_has_rules_for_paper_telephones_and_the_dark()
    {
        var style = Document.Root!.Named("style").Single().Value;

        Assert.Contains("@media print", style, StringComparison.Ordinal);
        Assert.Contains("break-inside: avoid", style, StringComparison.Ordinal);
        Assert.Contains("max-width: 40rem", style, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", style, StringComparison.Ordinal);
    }

    internal static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NaNSymbol = "?";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        return culture;
    }

    private static bool IsMarked(XElement element, string language) => element.Attribute("lang")?.Value == language;

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
