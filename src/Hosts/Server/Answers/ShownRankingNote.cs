namespace Jiuye.Server;

/// <summary>Why the declared weights answer, or why no prices count.</summary>
/// <param name="Code">In a word.</param>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
/// <param name="IsTrouble">True where somebody has to look at it.</param>
internal sealed record ShownRankingNote(string Code, string Zh, string En, bool IsTrouble);
