namespace Jiuye.Casework;

/// <summary>指导方案: what is guided, when and how, kept in the service handbook .</summary>
public sealed record GuidancePlan
{
    internal const string Article = "001 Ch.5 §2(2).1-2, L2266-2270";

    /// <summary>Whether ability and strong and weak points were analysed before; null where not recorded.</summary>
    public bool? IsAnalysed { get; init; }

    /// <summary>指导内容; empty where the plan does not say.</summary>
    public string Content { get; init; } = "";

    /// <summary>指导时间; null where the plan does not say.</summary>
    public DateOnly? On { get; init; }

    /// <summary>指导方式; empty where the plan does not say.</summary>
    public string Form { get; init; } = "";

    /// <summary>Whether it is kept in the person's service handbook; null where not recorded.</summary>
    public bool? IsInHandbook { get; init; }

    /// <summary>Tells whether the plan is what guidance may begin with, and what it lacks.</summary>
    public Decision Decide() => Condition.All(
        Article,
        new(new("指导方案完整", "the plan is complete"), new("指导方案不完整", "the plan is not complete")),
        Condition.Of(IsAnalysed, "已分析职业能力和优劣势", "ability, strong and weak points were analysed"),
        Condition.Of(Content.Length > 0, "写明指导内容", "it states the content"),
        Condition.Of(On is not null, "写明指导时间", "it states the time"),
        Condition.Of(Form.Length > 0, "写明指导方式", "it states the form"),
        Condition.Of(IsInHandbook, "已记入服务手册", "it is kept in the service handbook"));
}
