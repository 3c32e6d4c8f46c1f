namespace Jiuye.Server;

/// <summary>The cheapest ways to enough matches.</summary>
/// <param name="Present">How many pass as things are.</param>
/// <param name="AtLeast">How many are wanted.</param>
/// <param name="Reachable">How many would pass with everything given up.</param>
/// <param name="Ways">Up to three, the cheapest first.</param>
internal sealed record ShownRelaxations(int Present, int AtLeast, int Reachable, IReadOnlyList<ShownWay> Ways);
