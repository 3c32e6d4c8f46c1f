using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>An entry that cannot be right, or a place where one is missing, with the rule it breaks. Nothing is mended: a person reverses it or adds what is missing.</summary>
/// <param name="Subject">Whose ledger.</param>
/// <param name="Entry">The entry; null where the fault is that one is missing.</param>
/// <param name="Rule">The rule's name: <c>number_missing</c>.</param>
/// <param name="What">What is wrong, without personal data.</param>
public sealed record LedgerFault(ServiceSubject Subject, LedgerEntry? Entry, string Rule, Bilingual What);
