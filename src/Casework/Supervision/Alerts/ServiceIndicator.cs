using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Something that shows how an office serves, as a share.</summary>
/// <param name="Name">The name, one of the cases of <see cref="PolicyParameters.AlertThresholds"/>.</param>
/// <param name="What">What it shows.</param>
/// <param name="IsBetterHigh">True where a higher share is better.</param>
/// <param name="Offices">How many of how many, by office.</param>
public sealed record ServiceIndicator(string Name, Bilingual What, bool IsBetterHigh, IReadOnlyList<OfficeCount> Offices);
