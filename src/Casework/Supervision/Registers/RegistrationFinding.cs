using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the comparison came to for one registered person.</summary>
/// <param name="Seeker">Who.</param>
/// <param name="Office">The office that serves; null where not recorded.</param>
/// <param name="Standing">What it came to.</param>
/// <param name="Sources">The registers that speak against the registration, in their order.</param>
/// <param name="NextStep">What follows; null where nothing does.</param>
public sealed record RegistrationFinding(SeekerId Seeker, DistrictCode? Office, RegistrationStanding Standing, IReadOnlyList<RegisterSource> Sources, Bilingual? NextStep);
