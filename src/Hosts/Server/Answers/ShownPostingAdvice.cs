namespace Jiuye.Server;

/// <summary>A change that gets a posting more or better candidates.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Cost">What it costs by the policy, in percent of pay.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">With the change.</param>
/// <param name="Text">In words, for the employer.</param>
internal sealed record ShownPostingAdvice(string Kind, double Cost, ShownListStanding Before, ShownListStanding After, string Text);
