using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed class MarkupTests
{
    [Fact]
    public void Any_text_and_attribute_stays_inside_its_marks() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<char[]>(), (text, value) =>
    {
        var root = PageReading.Drawn(markup => markup.Open("p", ("title", new string(value ?? []))).Text(text ?? "").Close());

        return !root.HasElements && root.Attributes().Count() == 1;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<b>&\"'", "<b>&\"'")]
    [InlineData("a\u0000b\u0007c\u009Bd", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("\u202Eevil\u2066\u200F", "\uFFFDevil\uFFFD\uFFFD")]
    [InlineData("line\r\nbreak\ttab", "line  break tab")]
    [InlineData("焊工👷", "焊工👷")]
    public void A_text_is_read_back_without_what_could_harm(string text, string read) =>
        Assert.Equal(read, PageReading.Drawn(markup => markup.Open("p").Text(text).Close()).Value);

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", PageReading.Drawn(markup => markup.Open("p").Text("a" + '\uD83D' + "b").Close()).Value);

    [Fact]
    public void An_element_left_open_is_named()
    {
        var markup = new Markup();
        markup.Open("figure");

        Assert.Contains("figure", Assert.Throws<InvalidOperationException>(markup.Finish).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_the_same_in_both_languages_is_written_once() =>
        Assert.Empty(PageReading.Drawn(markup => markup.Element("p", Bilingual.Same("42"))).Elements());

    [Theory]
    [InlineData(0L, "0")]
    [InlineData(1_234_567L, "1,234,567")]
    [InlineData(-1_200L, "−1,200")]
    [InlineData(long.MinValue, "−9,223,372,036,854,775,808")]
    public void Counts_have_thousands_apart(long count, string printed) =>
        Assert.Equal(printed, Figures.Count(count));

    [Theory]
    [InlineData(1, 3, "33.3%")]
    [InlineData(0, 0, "—")]
    [InlineData(1, 8, "12.5%")]
    [InlineData(1, 2_000, "0.1%")]
    public void Shares_are_rounded_half_up_and_nothing_of_nothing_is_a_dash(long part, long whole, string printed) =>
        Assert.Equal(printed, Figures.Percent(part, whole));

    [Fact]
    public void Ratios_have_two_decimals_rounded_half_up()
    {
        Assert.Equal("1.23", Figures.Ratio(1.225m));
        Assert.Equal("—", Figures.Ratio(null));
    }
}
