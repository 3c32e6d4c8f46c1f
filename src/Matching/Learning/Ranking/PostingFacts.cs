using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>What a history needs to know of a posting.</summary>
/// <param name="Employer">Who hires; null where not said.</param>
/// <param name="Group">The minor group of the occupation; null where not coded.</param>
/// <param name="Openings">Persons to hire; at least 1.</param>
internal readonly record struct PostingFacts(EmployerId? Employer, OccupationCode? Group, int Openings)
{
    internal static PostingFacts Of(JobPosting posting) =>
        new(posting.Employer, posting.Occupation?.At(OccupationLevel.MinorGroup), Math.Max(1, posting.Openings));
}
