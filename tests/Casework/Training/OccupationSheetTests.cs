using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Training;

public sealed class OccupationSheetTests
{
    [Fact]
    [Trait("Requirement", "R-582")]
    public void A_sheet_names_each_of_the_seven_things_that_nobody_has_collected()
    {
        OccupationSheet sheet = new(OccupationCode.Parse("6-18-02-04"));

        Assert.Equal(["工作环境", "职业工具", "教育水平要求", "职业能力要求", "个人发展前景", "薪酬待遇", "可供选择的转岗方向"], sheet.Blank().Select(static blank => blank.Zh));
        Assert.Empty((sheet with
        {
            Environment = "车间",
            Tools = ["焊机"],
            Education = EducationLevel.LowerSecondary,
            Abilities = ["氩弧焊"],
            Prospects = "技师",
            Pay = new(MonthlyWage.FromMonth(6000), MonthlyWage.FromMonth(9000)),
            PossibleMoves = [OccupationCode.Parse("6-18-02-05")],
        }).Blank());
    }
}
