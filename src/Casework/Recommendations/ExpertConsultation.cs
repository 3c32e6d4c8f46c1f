using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>专家会诊: after so many recommendations without work, others look at the case .</summary>
public static class ExpertConsultation
{
    /// <summary>Tells whether a case has come to the point where the experts may or must be asked; the note says which, and by whom.</summary>
    /// <param name="state">The case.</param>
    /// <param name="policy">The jurisdiction. Where it defines job-readiness, only a job-ready person's case goes to the experts (002 Art. 28).</param>
    /// <returns>Null where the jurisdiction says nothing.</returns>
    public static Decision? Decide(CaseState state, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        var isBracketed = policy.Get(PolicyParameters.BracketedNumbers)?.Name == "bracketed";
        if (policy.Statement(PolicyParameters.ExpertConsultationAfterFailures, null, isBracketed ? "bracketed" : null) is not { Value: { } needed } statement)
            return null;
        var failures = new Condition(
            needed.IsMetBy(state.FailedRecommendations),
            Say.Both($"推荐未成功{state.FailedRecommendations}次", $"{state.FailedRecommendations} recommendations without work"),
            new($"推荐未成功次数{needed.ToText().Zh}", $"recommendations without work: {needed.ToText().En}"));
        var outcomes = new Outcomes(
            new("达到专家会诊条件", "the case has come to an expert consultation"), new("尚不启动专家会诊", "no expert consultation yet"));
        var decision = policy.Get(PolicyParameters.JobReadyMaxStartWeeks) is null
            ? Condition.All(statement.Source, outcomes, failures)
            : Condition.All(statement.Source, outcomes, failures, JobReadiness.Judged(state));
        return decision with { Note = statement.Note is { } note ? Bilingual.Same(note) : null };
    }
}
