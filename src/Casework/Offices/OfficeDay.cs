using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A day in an office's year: something is to be done on it, or by its end.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsLatest">True where it may be done earlier.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Case">Which part of it, by the policy's own word; null where it has no parts.</param>
/// <param name="Tier">The level of office; null where none is named.</param>
/// <param name="Article">The article.</param>
/// <param name="Rows">The rows of the requirements catalogue.</param>
public sealed record OfficeDay(DateOnly Day, bool IsLatest, Bilingual What, string? Case, OfficeTier? Tier, string Article, IReadOnlyList<string> Rows);
