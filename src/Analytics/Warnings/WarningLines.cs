using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The lines of one figure: from where on it is yellow, orange and red.</summary>
/// <param name="Figure">The name of the figure: <c>registered_unemployment_rate</c>.</param>
/// <param name="Yellow">The yellow line; null where none is set.</param>
/// <param name="Orange">The orange line.</param>
/// <param name="Red">The red line.</param>
public sealed record WarningLines(string Figure, Quantity? Yellow, Quantity? Orange, Quantity? Red)
{
    /// <summary>The lines that a policy sets for a figure; null where it sets none: then nobody may say green either.</summary>
    public static WarningLines? From(Policy policy, string figure)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentException.ThrowIfNullOrWhiteSpace(figure);
        var lines = new WarningLines(
            figure, Line(policy, PolicyParameters.WarningYellow, figure), Line(policy, PolicyParameters.WarningOrange, figure), Line(policy, PolicyParameters.WarningRed, figure));
        return lines.Yellow is null && lines.Orange is null && lines.Red is null ? null : lines;
    }

    /// <summary>The figures for which a policy sets any line, in ordinal order.</summary>
    public static IReadOnlyList<string> FiguresOf(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return
        [
            .. new[] { PolicyParameters.WarningYellow, PolicyParameters.WarningOrange, PolicyParameters.WarningRed }
                .SelectMany(parameter => policy.Statements(parameter))
                .Select(static statement => statement.Case)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The colour of a value: the most urgent line that it meets.</summary>
    /// <param name="value">The value in the unit of the lines; a finite number.</param>
    /// <returns>The colour, and the line that gave it; no line where it is green.</returns>
    public (WarningColour Colour, Quantity? Line) Judge(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"'{Figure}' is {value}: expected a finite number.");
        // Beyond decimal's reach every line is equally far.
        var exact = (decimal)Math.Clamp(value, -1e27, 1e27);
        foreach (var (colour, line) in new[] { (WarningColour.Red, Red), (WarningColour.Orange, Orange), (WarningColour.Yellow, Yellow) })
        {
            if (line?.IsMetBy(exact) == true)
                return (colour, line);
        }

        return (WarningColour.Green, null);
    }

    private static Quantity? Line(Policy policy, PolicyParameter<Quantity> parameter, string figure) => policy.Get(parameter, null, figure);
}
