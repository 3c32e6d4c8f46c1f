using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Chooses the venue of interviews .</summary>
public static class InterviewVenues
{
    /// <summary>The venue for a head-count; where two brackets hold it, the policy's reading decides.</summary>
    /// <param name="headcount">Persons to hire, at least 1.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="headcount"/> is below 1.</exception>
    public static InterviewVenue For(int headcount, Policy policy)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(headcount, 1);
        ArgumentNullException.ThrowIfNull(policy);
        var atEmployer = policy.Get(PolicyParameters.InterviewAtEmployerHeadcount)?.IsMetBy(headcount) == true;
        var platform = policy.Get(PolicyParameters.InterviewPlatformHeadcount)?.IsMetBy(headcount) == true;
        if (atEmployer && platform)
            return policy.Get(PolicyParameters.InterviewOverlap)?.Name == "platform" ? InterviewVenue.Platform : InterviewVenue.AtEmployer;
        return atEmployer ? InterviewVenue.AtEmployer : platform ? InterviewVenue.Platform : InterviewVenue.NotSaid;
    }
}
