using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>One text of a record and how much an occurrence in it counts.</summary>
internal readonly record struct TextField(string Text, int Weight)
{
    // A title is the shortest true statement of a job; a named skill says more than a word in a long description.
    private const int Title = 3;
    private const int Skill = 2;
    private const int Prose = 1;

    /// <summary>What a posting says, title first. The employer's name and place are no words of the work and stay out.</summary>
    public static IEnumerable<TextField> Of(JobPosting posting)
    {
        yield return new(posting.Title, Title);
        foreach (var skill in posting.Skills)
            yield return new(skill, Skill);
        foreach (var tag in posting.Tags)
            yield return new(tag, Prose);
        yield return new(posting.Description, Prose);
    }

    /// <summary>What a seeker wants, can and did. Wanted occupations speak by their official names.</summary>
    public static IEnumerable<TextField> Of(JobSeeker seeker)
    {
        foreach (var job in seeker.WantedJobs)
            yield return new(job, Title);
        foreach (var skill in seeker.Skills)
            yield return new(skill, Skill);
        foreach (var occupation in seeker.WantedOccupations)
            yield return new(OccupationClassification.Prc2022.NameOf(occupation) ?? "", Prose);
        foreach (var certificate in seeker.Certificates)
            yield return new(certificate, Prose);
        foreach (var spell in seeker.History)
            yield return new(spell.Title, Prose);
        yield return new(seeker.Profile, Prose);
    }
}
