namespace Jiuye.Server;

/// <summary>How a district stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; empty where the gazetteer has none.</param>
/// <param name="LastSequence">The last row of its log.</param>
/// <param name="InMemory">True where its engine is held.</param>
/// <param name="Sequence">The row that the engine has seen; null where none is held.</param>
/// <param name="MemoryBytes">What the engine takes in memory, estimated; null where none is held.</param>
/// <param name="IsBehind">True where its last look at the log failed.</param>
/// <param name="SnapshotSequence">The row of its snapshot on disk, from which the next start goes on; null where there is none, or no engine is held.</param>
/// <param name="Ranking">What orders its lists; null where no engine is held.</param>
internal sealed record ShownDistrictState(string Code, string Name, long LastSequence, bool InMemory, long? Sequence, long? MemoryBytes, bool IsBehind, long? SnapshotSequence, ShownRanking? Ranking);
