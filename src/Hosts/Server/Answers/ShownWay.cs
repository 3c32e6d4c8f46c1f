namespace Jiuye.Server;

/// <summary>Steps that together give enough matches.</summary>
/// <param name="Cost">What they cost together.</param>
/// <param name="Matches">How many pass with all of them.</param>
/// <param name="Steps">The steps.</param>
internal sealed record ShownWay(double Cost, int Matches, IReadOnlyList<ShownStep> Steps);
