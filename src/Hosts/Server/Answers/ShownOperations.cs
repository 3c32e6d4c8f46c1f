namespace Jiuye.Server;

/// <summary>How the service stands.</summary>
/// <param name="Ready">True once its records are there.</param>
/// <param name="MemoryBytes">What its engines take in memory, estimated.</param>
/// <param name="MemoryBudget">What they may take.</param>
/// <param name="Districts">The districts that the caller's key opens.</param>
/// <param name="Erasures">How erasures stand in the finished nights; null where the service knows no folder of them.</param>
internal sealed record ShownOperations(bool Ready, long MemoryBytes, long MemoryBudget, IReadOnlyList<ShownDistrictState> Districts, ShownErasures? Erasures);
