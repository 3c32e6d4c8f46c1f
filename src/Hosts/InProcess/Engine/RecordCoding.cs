using System.Collections.Concurrent;
using Jiuye.Matching;
using Jiuye.Matching.Conditions;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads from titles and texts what a source leaves out: the occupation meant, and skills by the names that both sides share.</summary>
/// <remarks>
/// What a source states stands. Certificates found in a posting's text join its skills, which rank: only certificates that the source itself
/// lists as required exclude anybody, because a text misread must not cost a person a job. Pure and safe for any number of threads.
/// </remarks>
/// <param name="reader">Reads the titles and texts.</param>
public sealed class RecordCoding(JobTextReader reader)
{
    // An occupation that is right in three of ten cases says more of whom it suits than the major group that is surely right: it shares the
    // fit of the occupation by its confidence, and falls back to the neutral one for the rest (docs/matching.md). Below that the group is kept.
    private const double LeastForRanking = 0.2;

    /// <summary>Coding with the project's own lists and models.</summary>
    public static RecordCoding Default { get; } = new(JobTextReader.Default);

    /// <summary>The posting with the occupations that its title means, and with skills.</summary>
    public JobPosting Of(JobPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (posting.Occupation is null && OccupationOf(posting) is { } guess)
        {
            posting = posting with
            {
                Occupation = guess.Code,
                OccupationConfidence = guess.Confidence,
                OtherOccupations = NamedOccupations.Beside(posting.Title, guess.Code, reader.Occupations),
            };
        }

        var (conditions, experienceOccupations) = reader.Read(TextOf(posting));
        return posting with
        {
            Skills = posting.Skills.Count > 0 ? Canonical(posting.Skills) : Named(conditions),
            Experience = posting.Experience ?? Experience(conditions),
            ExperienceOccupations = posting.ExperienceOccupations.Count > 0 ? posting.ExperienceOccupations : experienceOccupations,
            StatedConditions = posting.StatedConditions.Count > 0 ? posting.StatedConditions : Stated(conditions),
        };
    }

    /// <summary>The seeker with wanted and former occupations, where the words for them mean any, and with skills.</summary>
    public JobSeeker Of(JobSeeker seeker)
    {
        seeker = WithWanted(seeker);
        if (seeker.History.Any(static spell => spell.Occupation is null && spell.Title.Length > 0))
            seeker = seeker with { History = [.. seeker.History.Select(Coded)] };
        var written = reader.Skills.Find(seeker.Profile);
        return seeker with { Skills = Canonical([.. seeker.Skills, .. seeker.Certificates, .. written.Skills]) };
    }

    /// <summary>The posting with the occupation that its title means and nothing else: all that a count by occupation needs.</summary>
    internal JobPosting WithOccupation(JobPosting posting) =>
        posting.Occupation is null && OccupationOf(posting) is { } guess ? posting with { Occupation = guess.Code, OccupationConfidence = guess.Confidence } : posting;

    /// <summary>The posting with the experience that its text asks, where it states none, and nothing else.</summary>
    internal JobPosting WithExperience(JobPosting posting) =>
        posting.Experience is not null ? posting : posting with { Experience = Experience(reader.Read(TextOf(posting)).Conditions) };

    /// <summary>The seeker with wanted occupations and nothing else.</summary>
    /// <param name="seeker">The seeker.</param>
    /// <param name="known">What words for jobs were found to mean: many want the same; null where nothing is kept.</param>
    internal JobSeeker WithWanted(JobSeeker seeker, ConcurrentDictionary<string, OccupationGuess?>? known = null)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        if (seeker.WantedOccupations.Count > 0 || seeker.WantedJobs.Count == 0)
            return seeker;
        OccupationGuess[] guesses = [.. seeker.WantedJobs.Select(job => known is null ? MeantBy(job) : known.GetOrAdd(job, MeantBy)).OfType<OccupationGuess>().DistinctBy(static guess => guess.Code)];
        return seeker with
        {
            WantedOccupations = Array.ConvertAll(guesses, static guess => guess.Code),
            WantedOccupationConfidences = Array.ConvertAll(guesses, static guess => guess.Confidence),
        };
    }

    private static string TextOf(JobPosting posting) => $"{posting.Title}\n{string.Join('\n', posting.Tags)}\n{posting.Description}";

    private OccupationGuess? MeantBy(string job) => reader.Occupations.Code(job, null, LeastForRanking);

    private OccupationGuess? OccupationOf(JobPosting posting) => reader.Occupations.Code(posting.Title, posting.Description, LeastForRanking);

    private EmploymentSpell Coded(EmploymentSpell spell) =>
        spell.Occupation is null && spell.Title.Length > 0 ? spell with { Occupation = reader.Occupations.Code(spell.Title)?.Code } : spell;

    private static string[] Named(IReadOnlyList<Condition> conditions) =>
    [
        .. conditions.Where(static found => found.Kind == ConditionKind.Skill
                || found is { Kind: ConditionKind.Certificate, Stance: ConditionStance.Required })
            .Select(static found => found.Value).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The experience that the text asks; of several mentions the first with a number, and null where they differ in the least asked.</summary>
    private static ExperienceRange? Experience(IReadOnlyList<Condition> conditions)
    {
        var years = conditions.Where(static found => found is { Kind: ConditionKind.Experience, Stance: not ConditionStance.Preferred, Low: not null }).ToArray();
        return years.Length > 0 && years.All(found => found.Low == years[0].Low) && years[0].Low is { } low and <= 60 && !(years[0].High < low)
            ? new(low, years[0].High)
            : null;
    }

    private static StatedCondition[] Stated(IReadOnlyList<Condition> conditions) =>
    [
        .. conditions
            .Where(static found => found.Kind >= ConditionKind.Age && found.Stance != ConditionStance.NotOffered)
            .Select(static found => new StatedCondition(found.Kind, found.Value.Length > 0 ? found.Value : "limit"))
            .Distinct().Order(),
    ];

    private string[] Canonical(IReadOnlyList<string> skills) =>
        [.. skills.Select(reader.Skills.Canonical).Where(static skill => skill.Length > 0).Distinct(StringComparer.Ordinal)];
}
