using Jiuye.Analytics;

namespace Jiuye;

/// <summary>A wage of a file that looks wrong.</summary>
/// <param name="Line">The line of the file, the header being the first.</param>
/// <param name="Group">The group it was held against; null where the row states none.</param>
/// <param name="Yuan">The wage as it stands in the file.</param>
/// <param name="Finding">What looks wrong.</param>
public sealed record SuspectWage(long Line, string? Group, double Yuan, WageFinding Finding);
