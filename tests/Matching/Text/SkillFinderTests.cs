using Jiuye.Matching.Text;

namespace Jiuye.Matching.Tests.Text;

public sealed class SkillFinderTests
{
    private static SkillFinder Finder => SkillFinder.Default;

    [Theory]
    [InlineData("熟悉vue3、SpringBoot和mysql", new[] { "Vue", "Spring Boot", "MySQL" })]
    [InlineData("會氩弧焊、二氧化碳保护焊", new[] { "氩弧焊", "二保焊" })]
    [InlineData("javascript", new[] { "JavaScript" })]
    public void Skills_come_by_their_canonical_names(string text, string[] skills) =>
        Assert.Equal(skills, Finder.Find(text).Skills);

    [Theory]
    [InlineData("须持有低压电工证", "特种作业操作证(电工)")]
    [InlineData("要求有C1驾照", "机动车驾驶证C1")]
    [InlineData("持消控证上岗", "消防设施操作员证")]
    public void A_certificate_that_is_asked_for_is_required(string text, string certificate) =>
        Assert.Equal([certificate], Finder.Find(text).RequiredCertificates);

    [Theory]
    [InlineData("有驾照者优先")]
    [InlineData("无需健康证")]
    [InlineData("入职后协助办理健康证")]
    [InlineData("持有C1或C2驾照")]
    public void A_certificate_that_is_only_welcome_excludes_nobody(string text)
    {
        var found = Finder.Find(text);

        Assert.Empty(found.RequiredCertificates);
        Assert.NotEmpty(found.OtherCertificates);
    }

    [Theory]
    [InlineData("A2驾照", "驾照", true)]
    [InlineData("A2", "驾照", false)]
    [InlineData("C1证", "A2驾驶证", false)]
    [InlineData("电工证", "特种作业证", true)]
    [InlineData("焊工证", "电工证", false)]
    [InlineData("一建", "二建", true)]
    public void A_higher_certificate_meets_the_demand_for_a_lower(string held, string asked, bool meets) =>
        Assert.Equal(meets, Finder.Satisfies(held, asked));

    [Theory]
    [InlineData(" ＳＰＲＩＮＧＢＯＯＴ ", "Spring Boot")]
    [InlineData("会一门没人知道的手艺", "会一门没人知道的手艺")]
    public void Both_sides_of_a_match_get_one_name(string written, string canonical) =>
        Assert.Equal(canonical, Finder.Canonical(written));

    [Fact]
    public void Every_name_is_its_own_canonical_name_and_no_word_has_two() =>
        Assert.All(new[] { "skills.tsv", "certificates.tsv" }, static file =>
            Assert.All(LexiconResource.Rows(file), static row =>
                Assert.All(row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row[0]), word => Assert.Equal(row[0], Finder.Canonical(word)))));
}
