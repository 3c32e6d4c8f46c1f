using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Which postings a jurisdiction's texts ask to have offered to a person: so many to everybody, so many to the hard to employ, another one where the last came to nothing.</summary>
/// <remarks>Offices of two levels may each owe their own number; a posting that is offered counts for both, so what is to be offered is the greatest of what is missing (V-11).</remarks>
public static class OfferNeeds
{
    /// <summary>What each provision asks in a case, in the order of the policy's parameters; provisions already met stand there with nothing missing.</summary>
    /// <param name="state">The case. Whoever is in work, or whose case is closed, is offered nothing.</param>
    /// <param name="policy">The jurisdiction.</param>
    public static IReadOnlyList<OfferNeed> Of(CaseState state, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        if (state.IsInWork || state.ClosedOn is not null || (state.RegisteredOn is null && state.RecognisedOn is null))
            return [];
        var needs = new List<OfferNeed>();
        AddPostings(needs, state, policy);
        AddRecommendations(needs, state, policy);
        AddRepeated(needs, state, policy);
        return needs;
    }

    /// <summary>How many postings to offer now: the greatest of what is missing; 0 where nothing is.</summary>
    public static int Missing(IReadOnlyList<OfferNeed> needs)
    {
        ArgumentNullException.ThrowIfNull(needs);
        return needs.Count == 0 ? 0 : needs.Max(static need => need.Missing);
    }

    /// <summary>True where staff go along to the interview: with the hard to employ, where the jurisdiction follows up interviews that were accompanied .</summary>
    /// <param name="state">The case.</param>
    /// <param name="policy">The jurisdiction.</param>
    public static bool IsAccompanied(CaseState state, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        return state.RecognisedOn is not null && policy.Statements(PolicyParameters.RecommendationFollowUpDays).Any(static statement => statement.Case == "difficult_seekers");
    }

    /// <summary>What a provision asks.</summary>
    /// <param name="provision">The name in <see cref="OfferNeed.Provision"/>.</param>
    /// <exception cref="ArgumentException">No provision asks for postings under this name.</exception>
    public static Bilingual What(string provision) => provision switch
    {
        "min_postings_per_person" => new("提供适合的岗位", "offer suitable postings"),
        "min_recommendations_hard_to_employ" => new("街道推荐岗位", "the street recommends postings"),
        "repeat_recommendations" => new("再次推荐岗位", "recommend another posting"),
        _ => throw new ArgumentException($"'{provision}': expected a provision that asks for postings, such as min_postings_per_person.", nameof(provision)),
    };

    // "3 suitable postings" counts postings: one recommended twice is still one.
    private static void AddPostings(List<OfferNeed> needs, CaseState state, Policy policy)
    {
        var bracketed = policy.Get(PolicyParameters.BracketedNumbers)?.Name == "bracketed";
        foreach (var statement in policy.Statements(PolicyParameters.MinPostingsPerPerson))
        {
            var concerned = statement.Case switch
            {
                "hard_to_employ" => state.RecognisedOn is not null,
                "bracketed" => bracketed,
                _ => !bracketed && state.IsRegistered,
            };
            if (concerned && statement.Value is { } least)
                needs.Add(Of("min_postings_per_person", statement, Whole(least), state.PostingsRecommended.Count + state.UnnamedRecommendations));
        }
    }

    // "Recommend at least twice" counts recommendations from the community's report on.
    private static void AddRecommendations(List<OfferNeed> needs, CaseState state, Policy policy)
    {
        if (state.ReportedUpOn is null)
            return;
        foreach (var statement in policy.Statements(PolicyParameters.MinRecommendationsHardToEmploy))
        {
            if (statement.Value is { } least)
                needs.Add(Of("min_recommendations_hard_to_employ", statement, Whole(least), state.RecommendationsSinceReport));
        }
    }

    // Another posting where the last came to nothing: up to the number stated, or, where the text says "until employed", as long as it lasts.
    private static void AddRepeated(List<OfferNeed> needs, CaseState state, Policy policy)
    {
        var offered = state.PostingsRecommended.Count + state.UnnamedRecommendations;
        var failed = state.FailedRecommendations > 0 && state.PostingsAwaitingOutcome.Count == 0;
        foreach (var statement in policy.Statements(PolicyParameters.RepeatRecommendations))
        {
            var untilEmployed = statement.Value is null;
            // Where readiness is judged, matching starts with it: a person not ready is guided first (002 Arts. 15, 26).
            var begins = untilEmployed && state.JobReadyOn is not null && offered == 0;
            if (!begins && !(failed && (statement.Value is not { } limit || offered < Whole(limit))))
                continue;
            needs.Add(Of("repeat_recommendations", statement, offered + 1, offered));
        }
    }

    private static OfferNeed Of(string provision, Statement statement, int asked, int offered) =>
        new(provision, What(provision), statement.Source, statement.Rows, statement.Tier, asked, offered);

    private static int Whole(Quantity quantity) => decimal.ToInt32(quantity.Amount);
}
