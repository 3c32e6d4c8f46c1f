using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>重点企业服务关系划转: whether the service relation of a key employer may move .</summary>
public static class EmployerTransfer
{
    /// <summary>Tells whether the transfer may be made; the outcome names the competent office, and after it the receiving office signs.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names nobody who arranges it, or the offices are not known.</returns>
    public static Decision? Decide(EmployerTransferFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        if (facts is not { From: { } from, To: { } to } || TransferCompetence.OfEmployer(from, to, policy) is not { } competence)
            return null;
        var office = DistrictGazetteer.Prc2023.DisplayName(competence.Office);
        return Condition.All(
            competence.Article,
            new(
                new($"由{office}公共就业服务机构办理划转，接收机构签订日常服务协议", $"{office} carries out the transfer; the receiving office signs the service agreement"),
                new("不办理划转", "no transfer")),
            Condition.Of(from != to, "接收机构与现服务机构不同", "the receiving office is another one"),
            Condition.Of(facts.HasMoved, "注册地等发生变更", "the registered address or the like has changed"),
            Condition.Of(facts.IsVerified, "企业服务专员已核实", "the enterprise officer checked the facts"),
            Condition.Of(facts.IsCheckedTogether, "有权限的机构已会同接收机构核实", "the competent office checked together with the receiving one"),
            Condition.Of(!facts.IsInRestrictedCatalogue, "不属于接收区域产业禁止和限制目录", "not in the receiving area's restricted catalogue"));
    }
}
