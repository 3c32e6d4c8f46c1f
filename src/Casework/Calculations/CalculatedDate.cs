using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A day that follows from a rule.</summary>
/// <param name="What">What happens on it, or by it.</param>
/// <param name="On">The day as the rule states it; the rules here move nothing off a day without work.</param>
/// <param name="IsLatest">True where it is the last day of a time limit; false where it is the day itself.</param>
/// <param name="Article">The article.</param>
/// <param name="Note">How an unclear text was read; null where it is clear.</param>
public sealed record CalculatedDate(Bilingual What, DateOnly On, bool IsLatest, string Article, Bilingual? Note = null);
