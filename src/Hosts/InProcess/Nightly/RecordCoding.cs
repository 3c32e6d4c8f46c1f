using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Finds the occupations that a posting's title or a seeker's wishes mean, where the source gives none.</summary>
internal static class RecordCoding
{
    internal static JobPosting Of(JobPosting posting)
    {
        if (posting.Occupation is not null || OccupationCoder.Default.Code(posting.Title, posting.Description) is not { } guess)
            return posting;
        return posting with { Occupation = guess.Code, OccupationConfidence = guess.Confidence };
    }

    internal static JobSeeker Of(JobSeeker seeker)
    {
        if (seeker.WantedOccupations.Count > 0 || seeker.WantedJobs.Count == 0)
            return seeker;
        OccupationCode[] wanted = [.. seeker.WantedJobs.Select(static job => OccupationCoder.Default.Code(job)?.Code).OfType<OccupationCode>().Distinct()];
        return wanted.Length == 0 ? seeker : seeker with { WantedOccupations = wanted };
    }
}
