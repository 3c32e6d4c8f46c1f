using Jiuye.Matching.Text;

namespace Jiuye.Matching;

/// <summary>Certificates that an office or a clinic issues on request: whoever lacks one needs an errand and no course.</summary>
internal static class CourselessCertificates
{
    // Own list. What an examination follows (driving licence, operator's permit) is learnt, and stays a training.
    private static readonly string[] Names =
        ["健康证", "健康证明", "食品从业人员健康证明", "从业人员健康合格证", "公共场所从业人员健康合格证明", "体检证明", "无犯罪记录证明", "残疾人证", "退伍证", "学生证", "居住证", "就业创业证"];

    internal static bool Holds(string certificate, SkillFinder skills) => Array.Exists(Names, name => name == certificate || skills.Satisfies(name, certificate));
}
