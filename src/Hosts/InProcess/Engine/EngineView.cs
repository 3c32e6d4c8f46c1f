using Jiuye.Matching;
using Jiuye.Matching.SearchBox;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>One point of time and what is derived from its records, each when first asked for.</summary>
internal sealed class EngineView
{
    private readonly Policy policy;
    private readonly Lazy<JobPosting[]> postings;
    private readonly Lazy<JobSeeker[]> seekers;
    private readonly Lazy<SuggestionIndex> suggestions;
    private readonly Lock gate = new();
    private (DateOnly AsOf, LocalFigures Figures)? market;

    /// <param name="policy">What figures are made by.</param>
    /// <param name="engine">The records.</param>
    /// <param name="ranking">What lists are ordered by.</param>
    /// <param name="last">The point of time before; null for none.</param>
    internal EngineView(Policy policy, MatchingEngine engine, ServedRanking ranking, EngineView? last)
    {
        (this.policy, Engine, Ranking) = (policy, engine, ranking.Night);
        Ranked = engine.RankedBy(ranking.Learned, last?.Ranked);
        postings = new(() => [.. engine.Postings()]);
        seekers = new(() => [.. engine.Seekers()]);
        suggestions = new(() => SuggestionIndex.Build(SearchEntries.OfPostings(engine.Postings())));
    }

    /// <summary>The records, in the order of the declared weights.</summary>
    internal MatchingEngine Engine { get; }

    /// <summary>The same in the order that is in service.</summary>
    internal MatchingEngine Ranked { get; }

    /// <summary>The order in which a question of a day is answered: the declared one where the night in service is too old by then.</summary>
    internal MatchingEngine RankedOn(DateOnly asOf) => Ranking.IsTooOldOn(asOf) ? Engine : Ranked;

    /// <summary>What is in service, and why what is not.</summary>
    internal NightRanking Ranking { get; }

    internal IReadOnlyList<JobPosting> Postings => postings.Value;

    internal IReadOnlyList<JobSeeker> Seekers => seekers.Value;

    internal SuggestionIndex Suggestions => suggestions.Value;

    /// <summary>A posting of a seeker's list, with its reasons.</summary>
    internal PostingRecommendation Posting(in Match match, DateOnly asOf)
    {
        var why = RankedOn(asOf).Explain(match.Seeker, match.Posting, asOf);
        return new(Engine.Posting(match.Posting), match.Score, why) { Fit = why.Declared?.Value };
    }

    /// <summary>A seeker of a posting's list, with the reasons.</summary>
    internal SeekerRecommendation Seeker(in Match match, DateOnly asOf)
    {
        var why = RankedOn(asOf).Explain(match.Seeker, match.Posting, asOf);
        return new(Engine.Seeker(match.Seeker), match.Score, why) { Fit = why.Declared?.Value };
    }

    internal LocalFigures Market(DateOnly asOf)
    {
        lock (gate)
        {
            if (market is { } kept && kept.AsOf == asOf)
                return kept.Figures;
            // Read for the count and let go again: an index that was opened from files keeps no records in memory.
            var figures = LocalFigures.Of(policy, [.. Engine.Postings()], [.. Engine.Seekers()], [], asOf);
            market = (asOf, figures);
            return figures;
        }
    }
}
