using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a level of offices is responsible for.</summary>
/// <param name="Tier">The level.</param>
/// <param name="Name">The task, by its name in the policy: <c>final_aid</c>.</param>
/// <param name="What">The task in words.</param>
/// <param name="Article">The article.</param>
public sealed record OfficeTask(OfficeTier Tier, string Name, Bilingual What, string Article)
{
    /// <summary>Every task that a jurisdiction gives a level, in the order of its file (R-619 to R-625).</summary>
    /// <param name="policy">The jurisdiction.</param>
    public static IReadOnlyList<OfficeTask> Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. policy.Statements(PolicyParameters.TierTasks)
                .Where(static statement => statement is { Value: not null, Tier: not null, Case: not null })
                .Select(static statement => new OfficeTask(statement.Tier!.Value, statement.Case!, Words(statement.Case!), statement.Source)),
        ];
    }

    /// <summary>The levels that are responsible for a task, the highest first; empty where the jurisdiction names none.</summary>
    /// <param name="name">The task, by its name in the policy.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <exception cref="ArgumentException">There is no such task.</exception>
    public static IReadOnlyList<OfficeTier> Responsible(string name, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (!PolicyParameters.TierTasks.Cases.Contains(name, StringComparer.Ordinal))
            throw new ArgumentException($"'{name}' is no task; there are {string.Join(", ", PolicyParameters.TierTasks.Cases)}.", nameof(name));
        return [.. Of(policy).Where(task => task.Name == name).Select(static task => task.Tier).Order()];
    }

    private static Bilingual Words(string name) => name switch
    {
        "plans_and_rules" => new("规划、计划和规范的制定与组织实施", "plans, targets and rules, and their carrying out"),
        "guidance_and_supervision" => new("业务指导和监督管理", "professional guidance and supervision"),
        "technology" => new("就业服务技术的研发、推广和应用", "development, spreading and use of service technology"),
        "staff_development" => new("专业人员的培养与评价", "training and evaluation of staff"),
        "performance_evaluation" => new("服务绩效评价", "evaluation of performance"),
        "professional_service" => new("为劳动者和用人单位提供专业性服务", "professional service to workers and employers"),
        "daily_service" => new("日常接待与服务", "daily reception and service"),
        "service_to_persons" => new("为失业人员和就业困难人员开展摸查走访、认定、指导、推荐、援助和跟踪", "unemployed and hard-to-employ persons: visits, recognition, guidance, recommendation, aid, follow-up"),
        "service_to_employers" => new("为用人单位开展需求摸查、空岗采集发布、指导、推荐和跟踪", "employers: survey of demand, vacancies and their publication, guidance, recommendation, follow-up"),
        "general_management" => new("综合管理", "general management"),
        "final_aid" => new("终极援助", "final aid"),
        "overall_guidance" => new("全面指导", "overall guidance"),
        "standard_management" => new("标准化管理", "standard management"),
        "standard_service" => new("规范化服务", "standard service"),
        "general_guidance" => new("一般性指导", "general guidance"),
        "leading_aid" => new("主导性援助", "leading aid"),
        "surveys" => new("查：调查辖区基本情况和就业需求", "survey: the area and what work is wanted"),
        "true_figures" => new("实：摸清底数，数据真实", "truth: figures that are true"),
        "aid" => new("援：政策、岗位、求职信息和个性化帮扶", "aid: policy, postings, job search and personal help"),
        "feedback" => new("馈：及时反馈经验、问题和隐患", "feedback: experience, problems and dangers"),
        "organisation" => new("组织实施、业务指导和整体推进", "organisation, professional guidance, overall progress"),
        "main_responsibility" => new("对本辖区失业人员帮扶工作负主体责任", "main responsibility for helping the unemployed of the area"),
        "carrying_out" => new("基层平台具体实施", "carrying out by the grass-roots platforms"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No task of the parameter."),
    };
}
