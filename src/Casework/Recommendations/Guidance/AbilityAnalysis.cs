using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>职业能力分析: strong and weak points of a person against what the wished work asks for, before guidance begins .</summary>
/// <remarks>From the basic data alone, and a starting point for the talk: what a person can do beyond them a person tells. Sex, age and household registration play no part.</remarks>
public static class AbilityAnalysis
{
    /// <summary>One point for each aspect, in their order.</summary>
    /// <param name="seeker">The person.</param>
    /// <param name="postings">Postings of the wished work. What a posting does not say it does not ask for.</param>
    public static IReadOnlyList<AbilityPoint> Of(JobSeeker seeker, IReadOnlyCollection<JobPosting> postings)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(postings);
        return
        [
            Point(AbilityAspect.Education, postings, static posting => posting.MinimumEducation is > EducationLevel.None, seeker.Education is { } education ? posting => education >= posting.MinimumEducation : null),
            Point(AbilityAspect.SkillGrade, postings, static posting => posting.MinimumSkillGrade is > SkillGrade.None, seeker.SkillGrade is { } grade ? posting => grade >= posting.MinimumSkillGrade : null),
            Point(AbilityAspect.Experience, postings, static posting => posting.Experience?.Low > 0, seeker.ExperienceYears is { } years ? posting => years >= posting.Experience!.Value.Low : null),
            Point(AbilityAspect.Certificates, postings, static posting => posting.Certificates.Count > 0, posting => posting.Certificates.All(seeker.Certificates.Contains)),
        ];
    }

    private static AbilityPoint Point(AbilityAspect aspect, IEnumerable<JobPosting> postings, Func<JobPosting, bool> asks, Func<JobPosting, bool>? isMet)
    {
        var asking = postings.Where(asks).ToList();
        if (isMet is null || asking.Count == 0)
            return new(aspect, WilsonInterval.At95(0, 0), null);
        var met = asking.Count(isMet);
        return new(aspect, WilsonInterval.At95(met, asking.Count), 2 * met > asking.Count);
    }
}
