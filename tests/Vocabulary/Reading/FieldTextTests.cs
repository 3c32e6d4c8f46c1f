using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Reading;

public class FieldTextTests
{
    [Theory]
    [InlineData("不限", EducationLevel.None)]
    [InlineData("学历不限", EducationLevel.None)]
    [InlineData("90", EducationLevel.None)]
    [InlineData("初中及以下", EducationLevel.None)]
    [InlineData("小学", EducationLevel.Primary)]
    [InlineData("普通高中", EducationLevel.UpperSecondary)]
    [InlineData("职业高中", EducationLevel.UpperSecondary)]
    [InlineData("中等专科", EducationLevel.UpperSecondary)]
    [InlineData("中专/中技", EducationLevel.UpperSecondary)]
    [InlineData("技工学校", EducationLevel.UpperSecondary)]
    [InlineData("大专及以上", EducationLevel.JuniorCollege)]
    [InlineData("大学专科", EducationLevel.JuniorCollege)]
    [InlineData("大专/本科", EducationLevel.JuniorCollege)]
    [InlineData("统招本科", EducationLevel.Bachelor)]
    [InlineData("以内本科", EducationLevel.Bachelor)]
    [InlineData("21", EducationLevel.Bachelor)]
    [InlineData("MBA", EducationLevel.Master)]
    [InlineData("硕士研究生", EducationLevel.Master)]
    [InlineData("博士研究生", EducationLevel.Doctor)]
    [InlineData("11", EducationLevel.Doctor)]
    public void Schooling_asked_is_the_least_that_is_named(string text, EducationLevel level)
    {
        Assert.True(EducationText.ReadAsked(text).TryGet(out var read, out _));
        Assert.Equal(level, read);
    }

    [Fact]
    public void Schooling_held_keeps_the_level_of_a_group_that_ends_there()
    {
        Assert.True(EducationText.ReadHeld("初中及以下").TryGet(out var read, out _));
        Assert.Equal(EducationLevel.LowerSecondary, read);
    }

    [Theory]
    [InlineData("3-5年")]
    [InlineData("03-07发布")]
    [InlineData("")]
    [InlineData("98")]
    public void What_is_no_schooling_is_refused(string text) => Assert.False(EducationText.ReadAsked(text).Succeeded);

    [Theory]
    [InlineData("3-5年", 3d, 5d)]
    [InlineData("经验3-5年", 3d, 5d)]
    [InlineData("3-4年经验", 3d, 4d)]
    [InlineData("3-5年学历不限", 3d, 5d)]
    [InlineData("3年", 3d, null)]
    [InlineData("1年经验", 1d, null)]
    [InlineData("10年以上", 10d, null)]
    [InlineData("三年以上", 3d, null)]
    [InlineData("1年以内", 0d, 1d)]
    [InlineData("经验1年以下", 0d, 1d)]
    [InlineData("6个月以上", 0.5d, null)]
    [InlineData("0年", 0d, null)]
    [InlineData("经验不限", 0d, null)]
    [InlineData("在校/应届", 0d, null)]
    [InlineData("无需经验", 0d, null)]
    [InlineData("1-2年\n,可接收应届生", 0d, 2d)]
    public void Experience_is_read_in_years(string text, double low, double? high)
    {
        Assert.True(ExperienceText.Read(text).TryGet(out var read, out _));
        Assert.Equal(new ExperienceRange(low, high), read);
    }

    [Theory]
    [InlineData("5天/周 6个月")]
    [InlineData("本科")]
    [InlineData("5-3年")]
    [InlineData("99年")]
    [InlineData("")]
    public void What_is_no_experience_is_refused(string text) => Assert.False(ExperienceText.Read(text).Succeeded);

    [Theory]
    [InlineData("初级工", SkillGrade.Elementary)]
    [InlineData("高级工/三级", SkillGrade.Senior)]
    [InlineData("技师", SkillGrade.Technician)]
    [InlineData("高级技师", SkillGrade.SeniorTechnician)]
    [InlineData("特级技师", SkillGrade.SpecialTechnician)]
    [InlineData("首席技师", SkillGrade.ChiefTechnician)]
    [InlineData("职业资格五级", SkillGrade.Elementary)]
    [InlineData("无", SkillGrade.None)]
    public void Skill_grades_are_read_by_name_and_number(string text, SkillGrade grade)
    {
        Assert.True(SkillGradeText.Read(text).TryGet(out var read, out _));
        Assert.Equal(grade, read);
    }

    [Theory]
    [InlineData("2024-12-10", "2024-12-10")]
    [InlineData("2024/1/5", "2024-01-05")]
    [InlineData("2024.01.05", "2024-01-05")]
    [InlineData("20240105", "2024-01-05")]
    [InlineData("2024年1月5日", "2024-01-05")]
    [InlineData("2024-12-10 08:30:00", "2024-12-10")]
    [InlineData("2024-12-10T08:30:00Z", "2024-12-10")]
    [InlineData("2024-12", "2024-12-01")]
    [InlineData("202412", "2024-12-01")]
    public void Days_are_read(string text, string day)
    {
        Assert.True(DateText.Read(text).TryGet(out var read, out _));
        Assert.Equal(day, read.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2023-02-29", true)]
    [InlineData("12-07发布", false)]
    [InlineData("昨天", false)]
    [InlineData("", false)]
    public void Impossible_days_are_told_from_texts_that_are_none(string text, bool impossible)
    {
        Assert.False(DateText.Read(text).TryGet(out _, out var fault));
        Assert.Equal(impossible, fault.IsContradiction);
    }
}
