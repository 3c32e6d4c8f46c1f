using System.Globalization;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>Writes replayed warnings as CSV.</summary>
internal static class ReplayOutput
{
    internal static void Write(IReadOnlyList<TurningPoint> points, TextWriter writer)
    {
        TableOutput.WriteLine(writer, ["month", "unemployment_rise", "vacancy_fall", "turn", "probability", "alarm"]);
        var wasPossible = true;
        foreach (var point in points)
        {
            TableOutput.WriteLine(
                writer,
                [
                    Month(point.Month), ForecastOutput.Text(point.UnemploymentRise), ForecastOutput.Text(point.VacancyFall), ForecastOutput.Text(point.Turn),
                    ForecastOutput.Text(point.Probability), point.IsPossible && !wasPossible ? 1 : 0,
                ]);
            wasPossible = point.IsPossible;
        }
    }

    internal static void Write(IReadOnlyList<WarningReplay> replays, TextWriter writer)
    {
        TableOutput.WriteLine(writer, ["series", "month", "value", "colour", "line", "forecast_made_in", "forecast_value", "forecast_colour"]);
        foreach (var replay in replays)
        {
            var ahead = replay.Ahead.ToDictionary(static warning => warning.Month);
            foreach (var warning in replay.Warnings)
            {
                var said = ahead.GetValueOrDefault(warning.Month);
                TableOutput.WriteLine(
                    writer,
                    [
                        replay.Figure, Month(warning.Month), ForecastOutput.Text(warning.Value), Colour(warning.Colour), warning.Line?.ToText().En,
                        said is null ? null : Month(said.KnownUpTo), said is null ? null : ForecastOutput.Text(said.Value), said is null ? null : Colour(said.Colour),
                    ]);
            }
        }
    }

    private static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Colour(WarningColour colour) => colour.ToString().ToLowerInvariant();
}
