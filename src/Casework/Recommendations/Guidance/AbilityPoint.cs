using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How a person stands in one aspect.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Met">Postings that ask for something in it which the person has, of all that ask.</param>
/// <param name="IsStrong">True where most postings that ask are met, false where not; null where nobody asks or the person's side is not known.</param>
public sealed record AbilityPoint(AbilityAspect Aspect, WilsonInterval Met, bool? IsStrong);
