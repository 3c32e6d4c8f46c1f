namespace Jiuye.Server;

/// <summary>What the last finished night left.</summary>
/// <param name="Night">Its folder's name: the day, with a number behind where it was made again.</param>
/// <param name="Tables">Names to ask for.</param>
internal sealed record ShownTables(string Night, IReadOnlyList<string> Tables);
