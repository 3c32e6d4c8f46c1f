using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Search;

namespace Jiuye;

/// <summary>The hard filters of a seeker over the index of postings; unknown never excludes, but for a place.</summary>
/// <param name="keys">What the engine's own index keeps of a record.</param>
/// <param name="policy">What the filters may use.</param>
internal sealed class PostingFilters(RecordKeys keys, FilterPolicy policy)
{
    /// <summary>What a posting must pass, but for referrals and the seeker's own validity.</summary>
    public IEnumerable<Filter> For(JobSeeker seeker, DateOnly asOf) =>
        Queries(seeker, asOf).Select(static Filter (query) => new QueryWrapperFilter(query)).Append(new MetCertificatesFilter(keys.Met(seeker)));

    private IEnumerable<Query> Queries(JobSeeker seeker, DateOnly asOf)
    {
        yield return FilterQueries.ValidOn(asOf);
        if (RecordKeys.Reach(seeker) is { Count: > 0 } reach)
            yield return FilterQueries.Reaches(reach);
        if (seeker.Education is { } education)
            yield return FilterQueries.AtMost(CandidateFields.Education, (int)education);
        if (seeker.SkillGrade is { } grade)
            yield return FilterQueries.AtMost(CandidateFields.Grade, (int)grade);
        if (policy.EnforcesAgeLimits && seeker.Age is { } age)
            yield return FilterQueries.All(FilterQueries.AtMost(CandidateFields.LeastAge, age), FilterQueries.AtLeast(CandidateFields.MostAge, age));
        if (seeker.Health is { } limit)
            yield return FilterQueries.AtMost(CandidateFields.Load, CandidateFields.HeaviestSum - (int)limit);
        if ((int)seeker.AcceptedShifts is not 0 and var accepted)
            yield return FilterQueries.Shifts(asked => (asked & ~accepted) == 0);
        if (keys.PayFloor(seeker) is > 0 and var floor)
            yield return FilterQueries.AtLeast(CandidateFields.Pay, floor);
    }
}
