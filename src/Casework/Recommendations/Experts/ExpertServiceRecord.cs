using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>专家式服务: what the expert did in one session (001 Ch.2 §2(3)).</summary>
public sealed record ExpertServiceRecord
{
    /// <summary>Who gave it; null where not recorded.</summary>
    public PanelSeat? Expert { get; init; }

    /// <summary>Whether the service records were read; null where not recorded.</summary>
    public bool? HasReadRecords { get; init; }

    /// <summary>Whether the diagnosis of the front desk was examined, and confirmed or put right; null where not recorded.</summary>
    public bool? HasExaminedDiagnosis { get; init; }

    /// <summary>Whether an individual plan was made; null where not recorded.</summary>
    public bool? HasMadePlan { get; init; }

    /// <summary>Tells whether the session was what the procedure asks for, and what is missing.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction has no expert service at the counter.</returns>
    public Decision? Decide(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Get(PolicyParameters.ExpertConsultationForce)?.Name != "counter_may_lead" || ExpertPanel.Decide(Expert is null ? [] : [Expert], policy) is not { } panel)
            return null;
        bool? isExpert = Expert is null ? null : panel.Verdict == Verdict.Holds;
        return Condition.All(
            panel.Article,
            new(new("专家式服务流程完整", "the expert service is complete"), new("专家式服务流程不完整", "the expert service is not complete")),
            Condition.Of(isExpert, "由规定资格的专家提供", "given by an expert of the grade prescribed"),
            Condition.Of(HasReadRecords, "已查询服务记录", "the service records were read"),
            Condition.Of(HasExaminedDiagnosis, "已鉴别前台诊断结果和建议", "the diagnosis of the front desk was examined"),
            Condition.Of(HasMadePlan, "已制定个性化就业帮扶方案", "an individual plan was made"));
    }
}
