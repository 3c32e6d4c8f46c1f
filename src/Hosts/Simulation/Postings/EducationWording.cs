using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Schooling as people write it.</summary>
internal static class EducationWording
{
    private static readonly string[][] AtLeast =
    [
        ["学历不限", "不限", "不限制"],
        ["小学", "小学及以上"],
        ["初中及以上", "初中", "初中以上"],
        ["高中及以上", "高中", "中专/中技", "中专及以上", "普通高中", "中等专科"],
        ["大专及以上", "大专", "大学专科", "大专以上学历"],
        ["本科及以上", "本科", "大学本科", "统招本科"],
        ["硕士及以上", "硕士", "硕士研究生"],
        ["博士"],
    ];

    private static readonly string[] Plain = ["学历不限", "小学", "初中", "高中", "大专", "本科", "硕士", "博士"];

    /// <summary>The plain word.</summary>
    internal static string Of(EducationLevel level) => Plain[(int)level];

    /// <summary>One of the wordings that boards use for a least schooling.</summary>
    internal static string AsAsked(EducationLevel level, ref RecordRandom random) => random.NextOf(AtLeast[(int)level]);
}
