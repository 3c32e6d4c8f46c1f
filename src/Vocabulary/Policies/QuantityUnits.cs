using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>What quantities count, in Chinese.</summary>
internal static class QuantityUnits
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["percent"] = "%",
        ["percentage_points"] = "个百分点",
        ["ratio"] = "倍",
        ["yuan"] = "元",
        ["years"] = "年",
        ["years_of_age"] = "周岁",
        ["years_to_retirement"] = "年距法定退休年龄",
        ["months"] = "个月",
        ["weeks"] = "周",
        ["days"] = "日",
        ["hours"] = "小时",
        ["class_hours"] = "学时",
        ["quarters"] = "个季度",
        ["times"] = "次",
        ["persons"] = "人",
        ["postings"] = "个岗位",
        ["recommendations"] = "次推荐",
        ["sessions"] = "次指导",
        ["projects"] = "个项目",
        ["points"] = "个节点",
        ["surveys"] = "次调查",
        ["refusals"] = "次拒绝",
        ["levels"] = "级",
        ["classes"] = "类",
        ["tiers"] = "级",
        ["codes"] = "类",
        ["labels"] = "类标注",
        ["categories"] = "类人员",
        ["services"] = "项服务",
        ["populations"] = "类对象",
        ["fields"] = "项内容",
        ["items"] = "项",
        ["groups"] = "组",
        ["columns"] = "栏",
        ["tables"] = "张表",
        ["documents"] = "种材料",
        ["copies"] = "份",
        ["kinds"] = "种",
        ["notices"] = "次通知",
        ["offices"] = "个",
        ["zones"] = "个区",
        ["facets"] = "个方面",
        ["characters"] = "字",
        ["square_metres"] = "平方米",
        ["booklets"] = "本",
        ["papers"] = "篇论文",
        ["cases"] = "个案例",
        ["reports"] = "篇报告",
        ["labour_force_per_staff"] = "名劳动力配1名工作人员",
        ["levels_of_service"] = "级服务",
        ["levels_of_management"] = "级管理",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string Chinese(string unit) => Names.TryGetValue(unit, out var name) ? name : unit;

    internal static bool Knows(string unit) => Names.ContainsKey(unit);
}
