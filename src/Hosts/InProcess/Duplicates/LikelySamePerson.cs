using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Two registrations that may be one person's; for a person to confirm, never merged.</summary>
/// <param name="First">The first by id.</param>
/// <param name="Second">The other.</param>
/// <param name="Likeness">The share of character triples that their own words have in common, interval (0, 1].</param>
/// <param name="Same">Stated by both and the same, in the order of <see cref="SeekerField"/>.</param>
/// <param name="Differing">Stated by both and different.</param>
public sealed record LikelySamePerson(SeekerId First, SeekerId Second, double Likeness, IReadOnlyList<SeekerField> Same, IReadOnlyList<SeekerField> Differing);
