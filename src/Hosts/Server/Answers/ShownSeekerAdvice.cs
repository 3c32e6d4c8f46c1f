namespace Jiuye.Server;

/// <summary>A change that makes a seeker's list better.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">With the change.</param>
/// <param name="Text">In words.</param>
internal sealed record ShownSeekerAdvice(string Kind, ShownListStanding Before, ShownListStanding After, string Text);
