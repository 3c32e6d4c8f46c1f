using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Something wrong in a record that was checked.</summary>
/// <param name="Rule">The rule by its name: of a ledger, a duty or the posting audit.</param>
/// <param name="What">What is wrong, without personal data.</param>
public sealed record CheckProblem(string Rule, Bilingual What);
