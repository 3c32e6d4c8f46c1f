namespace Jiuye;

/// <summary>How long a step took.</summary>
/// <param name="Step">The step.</param>
/// <param name="Seconds">Wall time; null where an earlier process had done it.</param>
internal sealed record StepTiming(string Step, double? Seconds);
