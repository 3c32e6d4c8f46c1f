using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One fact of a file that bears on honest conduct.</summary>
/// <param name="On">The day.</param>
/// <param name="IsKept">True for a promise or a duty that was kept; false for something that stands open or was put right late.</param>
/// <param name="What">The fact in words, without personal data.</param>
public sealed record IntegrityFact(DateOnly On, bool IsKept, Bilingual What);
