namespace Jiuye.Analytics;

/// <summary>The errors of forecasts made at one origin.</summary>
/// <param name="Known">Months known at the origin.</param>
/// <param name="Scale">The mean absolute change from the year before, on what was known; zero where nothing ever changed.</param>
/// <param name="Spread">The same, or that of the last years where these changed more: what the width of an interval made there goes by.</param>
/// <param name="Errors">What came less what was forecast, the next month first.</param>
internal sealed record OriginErrors(int Known, double Scale, double Spread, double[] Errors);
