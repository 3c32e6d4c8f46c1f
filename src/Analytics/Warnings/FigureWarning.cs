using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The colour of one figure in one month.</summary>
/// <param name="Figure">The name of the figure.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="Value">The figure; for a month to come the forecast.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Line">The line that it meets; null where it is green.</param>
/// <param name="KnownUpTo">The first day of the last month that was known when this was said: the month itself, or an earlier one for a forecast.</param>
public sealed record FigureWarning(string Figure, DateOnly Month, double Value, WarningColour Colour, Quantity? Line, DateOnly KnownUpTo);
