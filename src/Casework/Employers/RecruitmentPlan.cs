using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>招聘方案: how an employer is helped to hire .</summary>
/// <remarks>The text names head-count, time and category and gives no bounds beyond the brackets of interviews; where those end, a special fair is the next form that it names (W-20).
/// It is a proposal, with its reasons; the employer chooses.</remarks>
/// <param name="Forms">The forms, the first one first, each with its reason.</param>
/// <param name="Candidates">Whom to recommend: seekers of the street first, then those of the other systems, nobody twice.</param>
/// <param name="Shortage">How many persons more are sought than there are candidates, at least 0.</param>
/// <param name="NeedsGroupGuidance">True where a special fair is proposed: the candidates are guided as a group beforehand.</param>
/// <param name="Article">The article.</param>
public sealed record RecruitmentPlan(
    IReadOnlyList<(RecruitmentForm Form, Bilingual Reason)> Forms, IReadOnlyList<SeekerId> Candidates, int Shortage, bool NeedsGroupGuidance, string Article)
{
    // A fair is accepted, published, prepared and held: an engineer's measure of the least time for it.
    private const int DaysForAFair = 14;

    /// <summary>Makes the plan.</summary>
    /// <param name="need">What is needed.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction asks for no such plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The head-count is below 1.</exception>
    public static RecruitmentPlan? Of(RecruitmentNeed need, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentOutOfRangeException.ThrowIfLessThan(need.Headcount, 1, nameof(need));
        if (EmployerRules.Article(policy, "recruitment_plan") is not { } article || EmployerRules.Article(policy, "recruitment_form") is null)
            return null;
        SeekerId[] candidates = [.. need.OfStreet.Concat(need.OfSystems).Distinct()];
        var shortage = Math.Max(0, need.Headcount - candidates.Length);
        var forms = Proposed(need, shortage, InterviewVenues.For(need.Headcount, policy), asOf);
        return new(forms, candidates, shortage, forms.Any(static form => form.Form == RecruitmentForm.SpecialFair), article);
    }

    private static List<(RecruitmentForm Form, Bilingual Reason)> Proposed(RecruitmentNeed need, int shortage, InterviewVenue venue, DateOnly asOf)
    {
        var forms = new List<(RecruitmentForm Form, Bilingual Reason)>();
        var isTimeForFair = !(need.NeededBy < asOf.AddDays(DaysForAFair));
        if (venue == InterviewVenue.NotSaid && isTimeForFair)
            forms.Add((RecruitmentForm.SpecialFair, Say.Both($"招用{need.Headcount}人，超出组织面试的人数范围", $"{need.Headcount} persons: more than interviews are arranged for")));
        if (need.OfStreet.Count + need.OfSystems.Count > 0)
        {
            forms.Add((RecruitmentForm.Recommendation, isTimeForFair
                ? new("已有符合条件的求职人员", "there are seekers who fit")
                : new("用人时间紧，先推荐已有人选", "it presses: those at hand are recommended first")));
        }

        if (shortage > 0)
            forms.Add((RecruitmentForm.Internet, Say.Both($"现有人选不足，尚缺{shortage}人", $"{shortage} persons more are needed than are at hand")));
        return forms;
    }
}
