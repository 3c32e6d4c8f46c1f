using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed class MethodPhrasesTests
{
    [Theory]
    [InlineData("none")]
    [InlineData("seekers")]
    [InlineData("demand")]
    [InlineData("demand_rounded")]
    public void Every_convention_of_the_ratio_has_its_words(string convention) =>
        Assert.Contains("无要求", MethodPhrases.NoRequirement(convention).Zh, StringComparison.Ordinal);

    [Fact]
    public void Every_quantile_rule_has_its_words_and_no_two_the_same() =>
        Assert.Equal(9, Enumerable.Range(1, 9).Select(type => MethodPhrases.Quantile($"hf{type}").En).Distinct().Count());

    [Theory]
    [InlineData("hf0")]
    [InlineData("hf10")]
    [InlineData("excel")]
    public void An_unknown_quantile_rule_is_refused_by_name(string rule) =>
        Assert.Contains(rule, Assert.Throws<ArgumentException>(() => MethodPhrases.Quantile(rule)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_convention_is_refused_by_name() =>
        Assert.Contains("spread", Assert.Throws<ArgumentException>(() => MethodPhrases.NoRequirement("spread")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "text")]
    [InlineData("文字", " ")]
    public void A_text_without_one_of_its_languages_is_refused(string zh, string en) =>
        Assert.Throws<ArgumentException>(() => new Bilingual(zh, en));
}
