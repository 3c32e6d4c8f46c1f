using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads from titles and texts what a source leaves out: the occupation meant, and skills by the names that both sides share.</summary>
/// <remarks>
/// What a source states stands. Certificates found in a posting's text join its skills, which rank: only certificates that the source itself
/// lists as required exclude anybody, because a text misread must not cost a person a job. Pure and safe for any number of threads.
/// </remarks>
public static class RecordCoding
{
    /// <summary>The posting with an occupation, where its title means one, and with skills.</summary>
    public static JobPosting Of(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (posting.Occupation is null && OccupationCoder.Default.Code(posting.Title, posting.Description) is { } guess)
            posting = posting with { Occupation = guess.Code, OccupationConfidence = guess.Confidence };
        return posting with { Skills = posting.Skills.Count > 0 ? Canonical(posting.Skills) : Named(posting) };
    }

    /// <summary>The seeker with wanted occupations, where the jobs wanted mean any, and with skills.</summary>
    public static JobSeeker Of(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (seeker.WantedOccupations.Count == 0 && seeker.WantedJobs.Count > 0)
            seeker = seeker with { WantedOccupations = [.. seeker.WantedJobs.Select(static job => OccupationCoder.Default.Code(job)?.Code).OfType<OccupationCode>().Distinct()] };
        var written = SkillFinder.Default.Find(seeker.Profile);
        return seeker with { Skills = Canonical([.. seeker.Skills, .. seeker.Certificates, .. written.Skills]) };
    }

    private static string[] Named(JobPosting posting)
    {
        var found = SkillFinder.Default.Find($"{posting.Title}\n{string.Join('\n', posting.Tags)}\n{posting.Description}");
        return [.. found.Skills.Concat(found.RequiredCertificates).Distinct(StringComparer.Ordinal)];
    }

    private static string[] Canonical(IReadOnlyList<string> skills) =>
        [.. skills.Select(SkillFinder.Default.Canonical).Where(static skill => skill.Length > 0).Distinct(StringComparer.Ordinal)];
}
