using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Search;

namespace Jiuye;

/// <summary>The hard filters of a posting over the index of seekers; unknown never excludes, but for a place.</summary>
/// <param name="keys">What the engine's own index keeps of a record.</param>
/// <param name="policy">What the filters may use.</param>
internal sealed class SeekerFilters(RecordKeys keys, FilterPolicy policy)
{
    /// <summary>What a seeker must pass, but for referrals and the posting's own validity.</summary>
    public IEnumerable<Filter> For(JobPosting posting, DateOnly asOf) => Queries(posting, asOf).Select(static Filter (query) => new QueryWrapperFilter(query));

    private IEnumerable<Query> Queries(JobPosting posting, DateOnly asOf)
    {
        yield return FilterQueries.ValidOn(asOf);
        var anywhere = FilterQueries.Is(CandidateFields.Anywhere, CandidateFields.Yes);
        yield return posting.District is { } place ? FilterQueries.Any(anywhere, FilterQueries.Reaches([place])) : anywhere;
        if (posting.MinimumEducation is { } education)
            yield return FilterQueries.AtLeast(CandidateFields.Education, (int)education);
        if (posting.MinimumSkillGrade is { } grade)
            yield return FilterQueries.AtLeast(CandidateFields.Grade, (int)grade);
        foreach (var asked in keys.Asked(posting))
            yield return FilterQueries.Is(CandidateFields.Certificates, IndexTerm.Of(asked));
        if (policy.EnforcesAgeLimits && posting.MinimumAge is { } least)
            yield return FilterQueries.Any(FilterQueries.AtLeast(CandidateFields.Age, least), FilterQueries.AtMost(CandidateFields.Age, CandidateFields.Least));
        if (policy.EnforcesAgeLimits && posting.MaximumAge is { } most)
            yield return FilterQueries.AtMost(CandidateFields.Age, most);
        if (posting.PhysicalDemand is { } demand)
            yield return FilterQueries.AtMost(CandidateFields.Load, CandidateFields.HeaviestSum - (int)demand);
        if ((int)posting.Shifts is not 0 and var asks)
            yield return FilterQueries.Shifts(accepted => accepted == 0 || (asks & ~accepted) == 0);
        if (posting.Wage?.High is { } pay)
            yield return FilterQueries.AtMost(CandidateFields.Pay, pay.Yuan);
    }
}
