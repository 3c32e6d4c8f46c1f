using Jiuye.Matching.Text;

namespace Matching.Tests.Text;

public sealed class EntityReaderTests
{
    [Theory]
    [InlineData("现任湖北分公司经理", "分公司", "经理")]
    [InlineData("任理工大学教师", "大学", "教师")]
    public void A_title_is_parted_from_the_end_of_the_name_before_it(string text, string owner, string title)
    {
        var words = Words(text);

        Assert.EndsWith($"|{owner}|{title}", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("诚聘分公司经理", "分公司经理")]
    [InlineData("招聘大学教师", "大学教师")]
    public void Without_a_name_before_it_the_same_title_is_one_word(string text, string title) =>
        Assert.EndsWith($"|{title}", Words(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("历任美国贝尔实验室高级研究员", "高级研究员")]
    [InlineData("任清华大学文化产业研究中心主任", "主任")]
    [InlineData("现任某某大学经济系教授", "教授")]
    [InlineData("曾任北京市委宣传部科长", "科长")]
    public void What_the_organisation_before_it_owns_is_no_part_of_a_title(string text, string title) => Assert.Equal(title, Titles(text)[^1]);

    [Theory]
    [InlineData("任米业股份有限公司粮油食品事业部副总经理", "粮油食品事业部副总经理")]
    [InlineData("兼任营林处处长", "营林处处长")]
    [InlineData("历任技术中心主任", "技术中心主任")]
    [InlineData("现任董事会秘书", "董事会秘书")]
    public void A_department_belongs_to_the_title_with_what_it_is_for(string text, string title) => Assert.Equal(title, Titles(text)[^1]);

    [Theory]
    [InlineData("具有工程师职称", "|工程师|职称")]
    [InlineData("获经济学士学位", "|经济|学士|学位")]
    public void A_rank_and_a_degree_are_words_of_their_own(string text, string end) => Assert.EndsWith(end, Words(text), StringComparison.Ordinal);

    private static string Words(string text) =>
        string.Concat(TextAnalyser.Default.Segment(text).Select(word => $"|{text.AsSpan(word.Start, word.Length)}"));

    private static string[] Titles(string text) =>
        [.. TextAnalyser.Default.Entities(text).Where(static entity => entity.Kind == EntityKind.Title).Select(entity => text.Substring(entity.Start, entity.Length))];
}
