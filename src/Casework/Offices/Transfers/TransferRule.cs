using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What an entry of one of several kinds may not be.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Of">The kinds of entries.</param>
/// <param name="What">What is wrong where it is broken.</param>
/// <param name="Breaks">Tells whether an entry breaks it.</param>
internal sealed record TransferRule(string Name, IReadOnlyList<CaseEventKind> Of, Bilingual What, Func<TransferMoment, bool> Breaks);
