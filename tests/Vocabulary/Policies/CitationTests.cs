using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

public sealed partial class CitationTests
{
    [Theory]
    [InlineData("002 Art. 38 para 2", "《北京市精细化公共就业服务实施细则》第三十八条第二款")]
    [InlineData("004 Art. 3(10)", "《哈尔滨市城镇就业困难人员就业援助实施办法》第三条第十项")]
    [InlineData("002 Art. 28(2)–(4)", "《北京市精细化公共就业服务实施细则》第二十八条第二项至第四项")]
    [InlineData("002 Arts. 14, 37(1), 39", "《北京市精细化公共就业服务实施细则》第十四条、第三十七条第一项、第三十九条")]
    [InlineData("002 Art. 12; 002 Art. 14", "《北京市精细化公共就业服务实施细则》第十二条、第十四条")]
    [InlineData("000 Art. 8; Annex 2, note 1", "《丰台区非首都功能疏解过程中分流职工就业服务办法》第八条、附件2注1")]
    [InlineData("001 Ch.2 §1(4), L970", "《精细化就业管理和服务规程》第二章第一节（四）（所据文本第970行）")]
    [InlineData("001 Ch.8 §1(2)1.(3), L2968", "《精细化就业管理和服务规程》第八章第一节（二）第1点（3）（所据文本第2968行）")]
    [InlineData("001 Ch.1 §3(5).4(2)–(3), L813, L817", "《精细化就业管理和服务规程》第一章第三节（五）第4点（2）至（3）（所据文本第813行、第817行）")]
    [InlineData("001 Ch.2 §1(1).4-(9).4, L914-1122; Ch.5 §1(1).4, L2166", "《精细化就业管理和服务规程》第二章第一节（一）第4点至（九）第4点（所据文本第914–1122行）、第五章第一节（一）第4点（所据文本第2166行）")]
    [InlineData("003 §3(2)1(2)", "许昌市失业人员分级分类就业帮扶通知第三部分（二）第1点（2）")]
    [InlineData("002 Art. 41; 001 Ch.5 §1(2).5", "《北京市精细化公共就业服务实施细则》第四十一条；《精细化就业管理和服务规程》第五章第一节（二）第5点")]
    [InlineData("妇女权益保障法 (2022) Art. 43(1), (5); 就业促进法 Arts. 3, 27", "《妇女权益保障法》（2022）第四十三条第一项、第五项；《就业促进法》第三条、第二十七条")]
    [InlineData("人社部发〔2019〕17号 Art. 2", "人社部发〔2019〕17号第二条")]
    [InlineData("女职工劳动保护特别规定 (国务院令第619号) annex 1", "《女职工劳动保护特别规定》（国务院令第619号）附录一")]
    [InlineData("就业促进法 Arts. 52-56", "《就业促进法》第五十二条至第五十六条")]
    [InlineData("this project's proposal, after 003 §3(2)1(1), 004 Art. 4(1)", "本项目建议，参照许昌市失业人员分级分类就业帮扶通知第三部分（二）第1点（1）；《哈尔滨市城镇就业困难人员就业援助实施办法》第四条第一项")]
    [InlineData("GB 32100-2015; 002 Art. 35(1)", "GB 32100-2015；《北京市精细化公共就业服务实施细则》第三十五条第一项")]
    [InlineData("002 (no article states one)", "《北京市精细化公共就业服务实施细则》（无条文规定）")]
    [InlineData("民法典 Art. 1042", "《民法典》第一千零四十二条")]
    [InlineData("", "")]
    public void Chinese_texts_cite_as_Chinese_law_does(string written, string chinese) => Assert.Equal(chinese, Citation.InChinese(written));

    [Theory]
    [InlineData("Statistics office, letter of 2026-01-15")]
    [InlineData("City rules, Art. 12")]
    [InlineData("007 Art. 1")]
    [InlineData("002 Art. 4 line 2")]
    [InlineData("002 Art. 4; and another")]
    public void What_is_not_understood_as_a_whole_stays_as_it_is_written(string written)
    {
        Assert.False(Citation.TryInChinese(written, out _));
        Assert.Equal(written, Citation.InChinese(written));
    }

    [Fact]
    public void Every_citation_of_the_shipped_policies_has_a_Chinese_form()
    {
        var written = Policy.Names.Select(Policy.Named).SelectMany(static policy => policy.Entries().Select(static entry => entry.Source).Concat(policy.PostingAudit.Rules.Values.Select(static rule => rule.Source))).OfType<string>().Distinct().ToArray();

        Assert.True(written.Length > 300, $"only {written.Length} citations were found");
        Assert.Equal([], written.Where(static one => !Citation.TryInChinese(one, out var chinese) || Leftover().IsMatch(chinese)));
    }

    [Fact]
    public void What_is_Chinese_already_is_changed_no_more() =>
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), ArbMap.Default.ArbFor<PositiveInt>(), static (article, item) =>
        {
            var once = Citation.InChinese($"002 Art. {article.Get}({item.Get}); 001 L{item.Get}");
            return Citation.InChinese(once) == once && !Leftover().IsMatch(once);
        }).QuickCheckThrowOnFailure();

    // What English citations are made of.
    [GeneratedRegex("Art|Ch\\.|para|note|nnex|§|L[0-9]|\\b00[0-9] ")]
    private static partial Regex Leftover();
}
