using Jiuye.Matching.Text;

namespace Jiuye.Matching.Tests.Text;

public sealed class TitleCleaningTests
{
    [Theory]
    [InlineData("急招焊工8000-10000元/月包吃住", "焊工")]
    [InlineData("【高薪】Java开发工程师（双休+五险一金）", "java开发工程师")]
    [InlineData("北京市网约车司机月入过万", "网约车司机")]
    [InlineData("保洁员（招3名）", "保洁员")]
    [InlineData("C++/Qt工程师 15k-25k·14薪", "c++ qt工程师")]
    [InlineData("前台+朝九晚六", "前台")]
    [InlineData("焊工+电工", "焊工 电工")]
    [InlineData("五险一金", "五险一金")]
    [InlineData("", "")]
    public void What_names_no_work_is_left_out(string title, string cleaned) =>
        Assert.Equal(cleaned, TitleCleaning.Clean(title));

    [Fact]
    public void A_text_in_the_place_of_a_title_stays_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("急招焊工，", 100));

        Assert.Equal(text.Replace('，', ','), TitleCleaning.Clean(text));
    }
}
