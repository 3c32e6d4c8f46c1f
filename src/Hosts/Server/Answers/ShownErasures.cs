namespace Jiuye.Server;

/// <summary>How erasures of persons stand in the finished nights.</summary>
/// <param name="Pending">Erasures that some finished night, or one in the making, may contradict still.</param>
/// <param name="Problems">What keeps them from being done, without ids of persons; empty where they are on their way.</param>
internal sealed record ShownErasures(int Pending, IReadOnlyList<string> Problems);
