using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>就业“三同时”: a large economic project, and whether employment goes along at each of its stages .</summary>
/// <remarks>A fact that is null is not known.</remarks>
public sealed record EconomicProject
{
    /// <summary>The feasibility study is made.</summary>
    public bool? IsBeingStudied { get; init; }

    /// <summary>A forecast of the labour needed is made with it.</summary>
    public bool? HasEmploymentForecast { get; init; }

    /// <summary>The business is registered.</summary>
    public bool? IsRegistered { get; init; }

    /// <summary>The placement of labour is arranged with it.</summary>
    public bool? HasPlacement { get; init; }

    /// <summary>The project runs.</summary>
    public bool? IsOperating { get; init; }

    /// <summary>Employment service is given with it.</summary>
    public bool? HasEmploymentService { get; init; }

    /// <summary>One decision a stage: it holds where the stage has not come yet, or employment goes along with it.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Empty where the jurisdiction has no such rule.</returns>
    public IReadOnlyList<Decision> Decide(Policy policy) =>
        [.. Checklist.Of(PolicyParameters.ThreeSimultaneous, policy)?.Items.Select(Stage) ?? []];

    private Decision Stage(ChecklistItem item)
    {
        var (stage, along) = item.Code switch
        {
            "feasibility_with_forecast" => (
                Condition.Of(!IsBeingStudied, "尚未进行可行性分析", "no feasibility study yet"), Condition.Of(HasEmploymentForecast, "已进行就业需求预测", "employment forecast made")),
            "registration_with_placement" => (
                Condition.Of(!IsRegistered, "尚未工商注册", "not registered yet"), Condition.Of(HasPlacement, "已安排安置劳动力", "placement of labour arranged")),
            "operation_with_service" => (
                Condition.Of(!IsOperating, "尚未运行", "not in operation yet"), Condition.Of(HasEmploymentService, "已提供就业服务", "employment service given")),
            _ => throw new ArgumentOutOfRangeException(nameof(item), item.Code, "No such stage."),
        };
        return Deciding.By(new AnyOf([stage, along]), item.Article, new(item.Text, new("未同时进行：" + item.Text.Zh, "not together: " + item.Text.En)));
    }
}
