using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A term of a job fair.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="NotBefore">The first day; null where it may be done at once.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="Tier">The level of office; null where none is named.</param>
/// <param name="Article">The article.</param>
/// <param name="Rows">The rows of the requirements catalogue.</param>
public sealed record FairDate(Bilingual What, DateOnly? NotBefore, DateOnly Due, OfficeTier? Tier, string Article, IReadOnlyList<string> Rows);
