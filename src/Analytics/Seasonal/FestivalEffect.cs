namespace Jiuye.Analytics;

/// <summary>What a run of days around the Spring Festival does to a month that holds all of it.</summary>
/// <param name="Days"><c>before</c>, <c>during</c> or <c>after</c>.</param>
/// <param name="Effect">With its interval: in logarithms where season multiplies (−0.2 is 18% less), else in the unit of the series.</param>
public sealed record FestivalEffect(string Days, FittedCoefficient Effect);
