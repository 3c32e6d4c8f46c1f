using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A level of offices.</summary>
/// <param name="Tier">The level.</param>
/// <param name="IsManaging">True where it manages, false where it only serves.</param>
/// <param name="Article">The article.</param>
public sealed record OfficeLevel(OfficeTier Tier, bool IsManaging, string Article);
