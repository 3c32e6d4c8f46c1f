namespace Jiuye.Vocabulary;

/// <summary>Full-employment and rate thresholds (充分就业与比率标准).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> Rates() =>
    [
        FullEmploymentWillingRate, FullEmploymentHardToEmployRate, ServiceSatisfactionRate, CertifiedCommunitiesKeepRate,
        PolicyAwarenessRate, SkilledWorkerCertifiedRate,
    ];

    /// <summary>Share of the willing labour force in work for full employment (充分就业标准：有意愿劳动力就业率). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> FullEmploymentWillingRate { get; } = Quantity(
        "full_employment_willing_rate", "rates", "Share of the willing labour force in work for full employment", "充分就业标准：有意愿劳动力就业率", 0, 100, ["percent"]);

    /// <summary>Share of hard-to-employ persons in work for full employment (充分就业标准：就业困难人员就业率). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> FullEmploymentHardToEmployRate { get; } = Quantity(
        "full_employment_hard_to_employ_rate", "rates", "Share of hard-to-employ persons in work for full employment", "充分就业标准：就业困难人员就业率", 0, 100, ["percent"]);

    /// <summary>Share of satisfied clients (服务满意率). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> ServiceSatisfactionRate { get; } = Quantity(
        "service_satisfaction_rate", "rates", "Share of satisfied clients", "服务满意率", 0, 100, ["percent"]);

    /// <summary>Share of certified communities that keep the standard (已达标社区保持率). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> CertifiedCommunitiesKeepRate { get; } = Quantity(
        "certified_communities_keep_rate", "rates", "Share of certified communities that keep the standard", "已达标社区保持率", 0, 100, ["percent"]);

    /// <summary>Share of people who know the policies (政策知晓率). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> PolicyAwarenessRate { get; } = Quantity(
        "policy_awareness_rate", "rates", "Share of people who know the policies", "政策知晓率", 0, 100, ["percent"]);

    /// <summary>Share of skilled workers who hold a certificate (技能人员持证率). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> SkilledWorkerCertifiedRate { get; } = Quantity(
        "skilled_worker_certified_rate", "rates", "Share of skilled workers who hold a certificate", "技能人员持证率", 0, 100, ["percent"]);
}
