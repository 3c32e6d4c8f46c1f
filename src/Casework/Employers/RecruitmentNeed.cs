using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What an employer needs: how many persons, by when, and how many of the kind sought are at hand.</summary>
/// <param name="Headcount">Persons to hire, at least 1.</param>
/// <param name="NeededBy">The day by which they are to start; null where it does not press.</param>
/// <param name="OfStreet">Seekers of the street who fit, by the matching engine, best first.</param>
/// <param name="OfSystems">Seekers of the other systems who fit, by the matching engine, best first; whoever stands in both lists counts once.</param>
public sealed record RecruitmentNeed(int Headcount, DateOnly? NeededBy, IReadOnlyList<SeekerId> OfStreet, IReadOnlyList<SeekerId> OfSystems);
