using Jiuye.Matching;
using Jiuye.Matching.SearchBox;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The records of one moment and what is derived from them.</summary>
internal sealed class EngineView
{
    private readonly Dictionary<PostingId, JobPosting> postingOf;
    private readonly Dictionary<SeekerId, JobSeeker> seekerOf;
    private readonly Policy policy;
    private readonly Lazy<MatchingEngine> engine;
    private readonly Lazy<SuggestionIndex> suggestions;
    private readonly Lock gate = new();
    private (DateOnly AsOf, LocalFigures Figures)? market;

    internal EngineView(Policy policy, JobTextReader reader, IEnumerable<JobPosting> postings, IEnumerable<JobSeeker> seekers, IEnumerable<Referral> referrals)
    {
        this.policy = policy;
        Postings = [.. postings.OrderBy(static posting => posting.Id)];
        Seekers = [.. seekers.OrderBy(static seeker => seeker.Id)];
        postingOf = Postings.ToDictionary(static posting => posting.Id);
        seekerOf = Seekers.ToDictionary(static seeker => seeker.Id);
        Referral[] made = [.. referrals];
        engine = new(() => MatchingEngine.Build(
            new(Postings, Seekers, made), new() { Ranking = policy.Ranking, Filters = policy.Filters }, reader));
        suggestions = new(() => SuggestionIndex.Build(SearchEntries.OfPostings(Postings)));
    }

    internal IReadOnlyList<JobPosting> Postings { get; }

    internal IReadOnlyList<JobSeeker> Seekers { get; }

    internal MatchingEngine Engine => engine.Value;

    internal SuggestionIndex Suggestions => suggestions.Value;

    internal JobPosting Posting(PostingId id) =>
        postingOf.TryGetValue(id, out var posting) ? posting : throw new ArgumentException($"There is no posting '{id}'.", nameof(id));

    internal JobSeeker Seeker(SeekerId id) =>
        seekerOf.TryGetValue(id, out var seeker) ? seeker : throw new ArgumentException($"There is no seeker '{id}'.", nameof(id));

    internal LocalFigures Market(DateOnly asOf)
    {
        lock (gate)
        {
            if (market is { } kept && kept.AsOf == asOf)
                return kept.Figures;
            var figures = LocalFigures.Of(policy, Postings, Seekers, [], asOf);
            market = (asOf, figures);
            return figures;
        }
    }
}
