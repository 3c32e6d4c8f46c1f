namespace Jiuye.Simulation;

/// <summary>Years of experience as people write them.</summary>
internal static class ExperienceWording
{
    private static readonly string[][] Wordings =
    [
        ["经验不限", "不限", "无需经验", "0年"],
        ["应届毕业生", "无经验", "在校/应届"],
        ["1年以内", "1年以下", "一年以下"],
        ["1-3年", "1-3年经验", "1年以上", "1年及以上"],
        ["3-5年", "3-5年经验", "3年以上", "3年及以上"],
        ["5-10年", "5-10年经验", "5年以上", "5年及以上"],
        ["10年以上", "10年及以上", "十年以上"],
    ];

    /// <summary>A wording of a class of the margin <c>asked-years</c>.</summary>
    internal static string Of(int askedYears, ref RecordRandom random) => random.NextOf(Wordings[askedYears]);
}
