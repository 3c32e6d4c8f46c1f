namespace Jiuye.Server;

/// <summary>Something given up.</summary>
/// <param name="Kind">What.</param>
/// <param name="Cost">What it costs by the policy, in percent of pay.</param>
/// <param name="Matches">How many pass with it alone.</param>
/// <param name="Text">In words.</param>
internal sealed record ShownStep(string Kind, double Cost, int Matches, string Text);
