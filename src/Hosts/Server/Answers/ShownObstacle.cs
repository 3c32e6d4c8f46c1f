namespace Jiuye.Server;

/// <summary>A hard filter that fails.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Shortfall">How far from passing, in the unit; 0 where the unit is decision.</param>
/// <param name="Unit">Of the shortfall.</param>
/// <param name="Missing">What is missing by name.</param>
/// <param name="Text">In words, for the seeker.</param>
internal sealed record ShownObstacle(string Filter, double Shortfall, string Unit, IReadOnlyList<string> Missing, string Text);
