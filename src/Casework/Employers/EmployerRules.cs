using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Decides a jurisdiction's rules about employers; each decision is null where the jurisdiction states no such rule.</summary>
public static class EmployerRules
{
    /// <summary>Whether it is a key employer, to be approached and offered the agreement on daily service .</summary>
    public static Decision? IsKey(EmployerFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Article(policy, "key_employer") is not { } article ? null : Condition.All(
            article,
            new(new("属重点企业：主动联系，签订日常服务协议", "a key employer: approach it and sign the agreement on daily service"), new("不属重点企业", "not a key employer")),
            Condition.Of(facts.OperatesHere, "在本地区开展经营活动", "does business in this area"),
            Condition.Of(!facts.IsInProhibitedCatalogue, "不在新增产业禁止和限制目录内", "is not in the catalogue of prohibited and restricted new industries"));
    }

    /// <summary>Whether a former key employer is served as a general one from now on .</summary>
    public static Decision? IsServedAsGeneral(EmployerFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Article(policy, "no_longer_key") is not { } article ? null : Condition.All(
            article,
            new(new("按一般用人单位提供服务", "served as a general employer"), new("不按本条转为一般用人单位服务", "this article makes it no general employer")),
            Condition.Of(facts.HasAgreementEnded, "日常服务协议已协商终止或期满未续", "the agreement ended by consent or was not renewed"),
            Condition.Of(facts.HasRegisteredNeed, "已办理招聘需求登记", "a recruitment need is registered"));
    }

    /// <summary>Whether it is led to expert service .</summary>
    public static Decision? NeedsExpertService(EmployerFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Article(policy, "expert_service") is not { } article ? null : Deciding.By(
            new AnyOf(
            [
                Condition.Of(facts.IsLongUnableToHire, "长期无法招聘到合适人选", "has long been unable to hire suitable persons"),
                Condition.Of(facts.HasHighTurnover, "职工流失率较高", "loses many of its staff"),
            ]),
            article,
            new(new("引导接受专家式用工指导", "lead to expert service"), new("提供一般式用人指导", "general guidance is enough")));
    }

    /// <summary>Whether its postings are matched at once in the street; where not, their data go up to the district .</summary>
    public static Decision? IsMatchedInTheStreet(EmployerFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Article(policy, "pass_up") is not { } article ? null : Condition.All(
            article,
            new(new("及时在街道（乡镇）推荐匹配", "match at once in the street"), new("将具体岗位信息反馈到区级机构", "pass the posting's data up to the district")),
            Condition.Of(facts.CanLocalLabourFill, "辖区内劳动力能满足岗位要求", "the labour force of the street can fill the posting"));
    }

    /// <summary>What follows the follow-up of an employer: filled, or what to do about the need .</summary>
    /// <remarks>Where the need is not filled, the search goes on whatever the cause; advice and passing up come on top of it.</remarks>
    public static Decision? AfterFollowUp(EmployerFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Article(policy, "after_follow_up") is not { } article)
            return null;
        List<Bilingual> steps = [new("继续为单位搜集求职人员信息", "keep looking for seekers")];
        if (facts.AreConditionsTooHard == true)
            steps.Add(new("进行用人指导", "advise the employer"));
        if (facts.CanLocalLabourFill == false)
            steps.Add(new("及时上报区级职业介绍服务中心", "report up to the district"));
        return Condition.All(
            article,
            new(
                new("在系统中变更招聘状态", "change the status in the system"),
                new(string.Join("；", steps.Select(static step => step.Zh)), string.Join("; ", steps.Select(static step => step.En)))),
            Condition.Of(facts.IsNeedFilled, "已招聘到合适人选", "suitable persons were hired"));
    }

    /// <summary>What kind of guidance fits an employer .</summary>
    /// <returns>Null where the jurisdiction tells no forms apart, or the facts that decide are not known.</returns>
    public static EmployerGuidance? Guidance(EmployerFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Article(policy, "guidance_forms") is null)
            return null;
        return (facts.WantsFurtherGuidance, facts.IsProblemCommon) switch
        {
            (false, _) => EmployerGuidance.General,
            (true, true) => EmployerGuidance.Classified,
            (true, false) => EmployerGuidance.Special,
            _ => null,
        };
    }

    internal static string? Article(Policy policy, string rule)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statements(PolicyParameters.EmployerRules).FirstOrDefault(statement => statement.Case == rule)?.Source;
    }
}
