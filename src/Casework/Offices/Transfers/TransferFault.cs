using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Why an entry cannot stand where it is offered.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Rule">The rule that it breaks: <c>skips_level</c>.</param>
/// <param name="What">What is wrong, without personal data.</param>
/// <param name="Article">The article behind the rule; empty where the rule is one of plain sense.</param>
public sealed record TransferFault(CaseEvent Entry, string Rule, Bilingual What, string Article);
