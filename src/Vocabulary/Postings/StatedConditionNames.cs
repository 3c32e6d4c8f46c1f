using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>What stated conditions are called in the two languages.</summary>
internal static class StatedConditionNames
{
    private static readonly FrozenDictionary<StatedCondition, Bilingual> Names = List().ToFrozenDictionary();

    internal static Bilingual Of(StatedCondition condition) => Names.GetValueOrDefault(condition) ?? Bilingual.Same(condition.Value);

    private static Dictionary<StatedCondition, Bilingual> List() => new()
    {
        [new(ConditionKind.Age, "limit")] = new("限年龄", "age limit"),
        [new(ConditionKind.Age, "any")] = new("年龄不限", "any age"),
        [new(ConditionKind.Gender, "both-welcome")] = new("男女不限", "men and women"),
        [new(ConditionKind.Gender, "men-only")] = new("限男性", "men only"),
        [new(ConditionKind.Gender, "women-only")] = new("限女性", "women only"),
        [new(ConditionKind.Gender, "men-preferred")] = new("男性优先", "men preferred"),
        [new(ConditionKind.Gender, "women-preferred")] = new("女性优先", "women preferred"),
        [new(ConditionKind.Shift, "day")] = new("白班", "day shift"),
        [new(ConditionKind.Shift, "night")] = new("夜班", "night shift"),
        [new(ConditionKind.Shift, "early")] = new("早班", "early shift"),
        [new(ConditionKind.Shift, "late")] = new("晚班", "late shift"),
        [new(ConditionKind.Shift, "two-shifts")] = new("两班倒", "two shifts"),
        [new(ConditionKind.Shift, "three-shifts")] = new("三班倒", "three shifts"),
        [new(ConditionKind.Shift, "rotating")] = new("轮班", "rotating shifts"),
        [new(ConditionKind.Shift, "days-on-days-off")] = new("上几休几", "days on, days off"),
        [new(ConditionKind.BoardAndLodging, "meals")] = new("包吃", "meals"),
        [new(ConditionKind.BoardAndLodging, "lodging")] = new("包住", "lodging"),
        [new(ConditionKind.BoardAndLodging, "meals-and-lodging")] = new("包吃住", "meals and lodging"),
        [new(ConditionKind.BoardAndLodging, "meal-allowance")] = new("餐补", "meal allowance"),
        [new(ConditionKind.BoardAndLodging, "lodging-allowance")] = new("房补", "lodging allowance"),
        [new(ConditionKind.Insurance, "five-insurances-and-fund")] = new("五险一金", "five insurances and housing fund"),
        [new(ConditionKind.Insurance, "more-than-five-and-fund")] = new("六险一金及以上", "six insurances and housing fund or more"),
        [new(ConditionKind.Insurance, "five-insurances")] = new("五险", "five insurances"),
        [new(ConditionKind.Insurance, "social-insurance")] = new("社保", "social insurance"),
        [new(ConditionKind.Insurance, "housing-fund")] = new("住房公积金", "housing fund"),
        [new(ConditionKind.Insurance, "pension")] = new("养老保险", "pension insurance"),
        [new(ConditionKind.Insurance, "medical")] = new("医疗保险", "medical insurance"),
        [new(ConditionKind.Insurance, "unemployment")] = new("失业保险", "unemployment insurance"),
        [new(ConditionKind.Insurance, "work-injury")] = new("工伤保险", "work-injury insurance"),
        [new(ConditionKind.Insurance, "maternity")] = new("生育保险", "maternity insurance"),
        [new(ConditionKind.Insurance, "supplementary-medical")] = new("补充医疗保险", "supplementary medical insurance"),
        [new(ConditionKind.Insurance, "critical-illness")] = new("大病保险", "critical-illness insurance"),
        [new(ConditionKind.Insurance, "accident")] = new("意外险", "accident insurance"),
        [new(ConditionKind.Insurance, "commercial")] = new("商业保险", "commercial insurance"),
        [new(ConditionKind.Insurance, "employer-liability")] = new("雇主责任险", "employer's liability insurance"),
        [new(ConditionKind.Insurance, "occupational-pension")] = new("企业年金", "occupational pension"),
        [new(ConditionKind.Probation, "limit")] = new("有试用期", "probation"),
        [new(ConditionKind.Probation, "none")] = new("无试用期", "no probation"),
        [new(ConditionKind.Overtime, "none")] = new("不加班", "no overtime"),
        [new(ConditionKind.Overtime, "paid")] = new("有加班费", "paid overtime"),
        [new(ConditionKind.Overtime, "expected")] = new("需加班", "overtime expected"),
        [new(ConditionKind.PhysicalDemand, "health")] = new("身体健康", "good health"),
        [new(ConditionKind.PhysicalDemand, "height")] = new("限身高", "a body height"),
        [new(ConditionKind.PhysicalDemand, "eyesight")] = new("视力要求", "good eyesight"),
        [new(ConditionKind.PhysicalDemand, "colour-vision")] = new("无色盲色弱", "normal colour vision"),
        [new(ConditionKind.PhysicalDemand, "hearing")] = new("听力要求", "good hearing"),
        [new(ConditionKind.PhysicalDemand, "heights")] = new("高空作业", "work at heights"),
        [new(ConditionKind.PhysicalDemand, "standing")] = new("久站", "long standing"),
        [new(ConditionKind.PhysicalDemand, "lifting")] = new("搬运重物", "heavy lifting"),
        [new(ConditionKind.PhysicalDemand, "strength")] = new("体力要求", "bodily strength"),
        [new(ConditionKind.PhysicalDemand, "dexterity")] = new("手脚灵活", "dexterity"),
        [new(ConditionKind.PhysicalDemand, "no-tattoo")] = new("无纹身", "no tattoo"),
        [new(ConditionKind.PhysicalDemand, "appearance")] = new("形象要求", "a neat appearance"),
    };
}
