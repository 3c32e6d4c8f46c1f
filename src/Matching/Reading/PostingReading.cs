using Jiuye.Matching.Conditions;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What the text of a posting says. Immutable.</summary>
/// <param name="Conditions">What it asks and gives, in the order of the text; no two overlap.</param>
/// <param name="ExperienceOccupations">The occupations whose experience it asks for or prefers, in the order of the text; at least the minor group is sure.</param>
public sealed record PostingReading(IReadOnlyList<Condition> Conditions, IReadOnlyList<OccupationCode> ExperienceOccupations);
