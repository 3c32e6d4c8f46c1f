using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The items of checklists in words.</summary>
internal static class ChecklistWords
{
    private static readonly Dictionary<string, Bilingual> Words = new(StringComparer.Ordinal)
    {
        ["time"] = new("按求职者的时间", "by the seeker's time"),
        ["area"] = new("按地域", "by area"),
        ["age"] = new("按年龄", "by age"),
        ["trade"] = new("培训工种", "the trade"),
        ["grade"] = new("培训等级", "the grade"),
        ["opening"] = new("开班时间", "the opening day"),
        ["place"] = new("培训地点", "the place"),
        ["school"] = new("培训学校名称", "the school"),
        ["documents"] = new("所需材料", "the documents to bring"),
        ["fits_city_functions"] = new("符合首都功能定位", "fits the functions of the capital"),
        ["meets_own_need"] = new("满足个人职业需求", "meets the person's own need"),
        ["total_score"] = new("综合成绩", "the total score"),
        ["satisfaction"] = new("满意度测评", "the measure of satisfaction"),
        ["interview_success"] = new("面试成功率", "the success rate of interviews"),
        ["policy"] = new("创业政策", "start-up policies"),
        ["training"] = new("创业培训", "start-up training"),
        ["practice"] = new("创业实训", "start-up practice"),
        ["project_development"] = new("项目开发", "project development"),
        ["expert_advice"] = new("专家咨询", "expert advice"),
        ["incubation"] = new("创业孵化", "incubation"),
        ["tracking"] = new("跟踪服务", "tracking"),
        ["founding_ability"] = new("企业创办能力", "the ability to found an enterprise"),
        ["market_analysis"] = new("市场分析能力", "market analysis"),
        ["organisation"] = new("组织管理能力", "organisation and management"),
        ["management_quality"] = new("市场经营素质", "business conduct on the market"),
        ["competition"] = new("市场竞争意识", "awareness of competition"),
        ["finance_difficulties"] = new("通过担保基金解决资金困难", "finance difficulties solved by the guarantee fund"),
        ["lectures"] = new("创业知识大讲堂", "lectures on start-ups"),
        ["questions_answered"] = new("准确解答政策法规问题", "questions on policy and law answered correctly"),
        ["finance_talks"] = new("融资引资洽谈对接", "talks on finance and investment"),
        ["opening_guidance"] = new("开业指导", "opening guidance"),
        ["small_loan"] = new("小额贷款", "the small loan"),
        ["market_feasible_on_site"] = new("经实地考察市场可行", "feasible on the market by an on-site check"),
        ["provider_assessed"] = new("已评价项目提供人基本情况", "the provider's situation is assessed"),
        ["good_prospects"] = new("发展前景良好", "good prospects"),
        ["small_investment"] = new("投资小", "a small investment"),
        ["low_risk"] = new("风险低", "low risk"),
        ["quick_return"] = new("见效快", "a quick return"),
        ["scientific"] = new("具有科学性", "soundly conceived"),
        ["can_be_spread"] = new("可推广", "can be spread"),
        ["provider_tested"] = new("已对项目提供人进行基本素质测评", "the provider's basic quality is tested"),
        ["background_analysed"] = new("已分析创建背景和条件", "background and conditions are analysed"),
        ["feasibility_with_forecast"] = new("项目可行性分析与就业需求预测同时进行", "the feasibility study together with a forecast of employment"),
        ["registration_with_placement"] = new("工商注册与安置劳动力同时进行", "the business registration together with the placement of labour"),
        ["operation_with_service"] = new("项目运行与就业服务同时进行", "the operation together with employment service"),
        ["business_followed"] = new("了解借款人经营现状和问题", "the borrower's business and its problems are followed"),
        ["person_verified"] = new("核实贷款人信息", "the borrower's data are verified"),
        ["premises_verified"] = new("核实经营地", "the premises are verified"),
        ["papers_verified"] = new("材料核对真实、有效", "the papers are checked and valid"),
        ["lawful_business"] = new("合法经营", "a lawful business"),
        ["good_credit"] = new("资信程度良好", "good credit"),
        ["able_to_repay"] = new("有偿债能力", "able to repay"),
    };

    internal static Bilingual Of(string code) => Words.TryGetValue(code, out var words)
        ? words
        : throw new ArgumentOutOfRangeException(nameof(code), code, "No such item of a checklist.");

    internal static bool Has(string code) => Words.ContainsKey(code);
}
