namespace Jiuye.Server;

/// <summary>A change that moves a seeker up for a posting.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">With the change.</param>
/// <param name="Text">In words.</param>
internal sealed record ShownPairAdvice(string Kind, ShownPairStanding Before, ShownPairStanding After, string Text);
