namespace Jiuye.Matching;

/// <summary>Licences of the professions, given by the state after a course of study and its own examination: no vocational training leads to them.</summary>
/// <remarks>A posting that asks for one is opened by no training and counted for none.</remarks>
internal static class StateLicences
{
    // Own list of what such licences are called; 执业 and 注册 stand in the names of most.
    private static readonly string[] Signs =
        ["执业", "注册", "教师资格", "教师证", "法律职业", "医师资格", "护士资格", "药师资格", "建造师", "造价工程师", "监理工程师", "会计师", "律师", "司法考试", "学位", "毕业证"];

    internal static bool Holds(string certificate) => Array.Exists(Signs, sign => certificate.Contains(sign, StringComparison.Ordinal));
}
