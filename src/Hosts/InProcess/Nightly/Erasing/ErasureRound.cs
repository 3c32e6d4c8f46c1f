namespace Jiuye;

/// <summary>How erasures stand after a round of work.</summary>
/// <param name="Pending">Erasures that still stand written down.</param>
/// <param name="Files">Files of nights out of which persons were taken in this round.</param>
/// <param name="Problems">What keeps the pending ones from being done, without ids of persons; empty where they wait for a night in the making or for another node.</param>
public sealed record ErasureRound(int Pending, int Files, IReadOnlyList<string> Problems);
