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

    internal EngineView(Policy policy, MatchingEngine engine)
    {
        (this.policy, Engine) = (policy, engine);
        postings = new(() => [.. engine.Postings()]);
        seekers = new(() => [.. engine.Seekers()]);
        suggestions = new(() => SuggestionIndex.Build(SearchEntries.OfPostings(engine.Postings())));
    }

    internal MatchingEngine Engine { get; }

    internal IReadOnlyList<JobPosting> Postings => postings.Value;

    internal IReadOnlyList<JobSeeker> Seekers => seekers.Value;

    internal SuggestionIndex Suggestions => suggestions.Value;

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
