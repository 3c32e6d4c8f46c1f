using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>效果评估: whether the effect of a publication or service was evaluated in the ways that the rules name, and how often .</summary>
public static class EffectEvaluation
{
    /// <summary>How often each way that the jurisdiction names was used, zero included, in the order of the policy; other ways do not count.</summary>
    /// <param name="used">The ways used, one each time.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Empty where the jurisdiction names none.</returns>
    public static IReadOnlyList<KeyValuePair<EvaluationWay, int>> Counts(IReadOnlyCollection<EvaluationWay> used, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(policy);
        return [.. WaysOf(policy).Select(way => KeyValuePair.Create(way, used.Count(one => one == way)))];
    }

    /// <summary>Tells whether the effect was evaluated at all: by one of the ways that the jurisdiction names.</summary>
    /// <param name="used">The ways used.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names none.</returns>
    public static Decision? Decide(IReadOnlyCollection<EvaluationWay> used, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(policy);
        var ways = WaysOf(policy);
        return ways.Count == 0
            ? null
            : Condition.All(
                policy.Statements(PolicyParameters.EvaluationWays)[0].Source,
                new(new("已评估效果", "the effect was evaluated"), new("尚未评估效果", "the effect was not evaluated yet")),
                Condition.Of(used.Any(ways.Contains), "以规定方式之一评估", "evaluated in one of the ways prescribed"));
    }

    /// <summary>The ways that the jurisdiction names, in its order.</summary>
    internal static IReadOnlyList<EvaluationWay> WaysOf(Policy policy) =>
        [.. policy.Statements(PolicyParameters.EvaluationWays).Select(static statement => statement.Case).OfType<string>().Select(Way)];

    private static EvaluationWay Way(string name) => name switch
    {
        "interview" => EvaluationWay.Interview,
        "phone" => EvaluationWay.Phone,
        "questionnaire" => EvaluationWay.Questionnaire,
        "application_progress" => EvaluationWay.ApplicationProgress,
        "satisfaction_form" => EvaluationWay.SatisfactionForm,
        "undercover_visit" => EvaluationWay.UndercoverVisit,
        "meeting" => EvaluationWay.Meeting,
        "third_party" => EvaluationWay.ThirdParty,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No way of the parameter."),
    };
}
