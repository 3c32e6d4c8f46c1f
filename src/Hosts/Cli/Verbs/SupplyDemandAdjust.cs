using System.CommandLine;
using System.Globalization;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>Monthly series without season and Spring Festival.</summary>
internal static class SupplyDemandAdjust
{
    internal static Command Create()
    {
        var series = new Option<string>("--series") { Description = "CSV of months: month (2026-03), series, value; every month of a series once, none missing.", HelpName = "CSV", Required = true };
        var additive = new Option<bool>("--additive") { Description = "Season and festival add instead of multiply; needed where a value is 0 or below." };
        var plain = new Option<bool>("--no-festival") { Description = "Leave the Spring Festival out." };
        var periodic = new Option<bool>("--periodic") { Description = "One season for all years instead of one that may change slowly." };
        var file = TableOutput.Option();
        var verb = new Verb("adjust", "Adjust monthly series for season (STL) and for the Spring Festival that comes early or late.")
        {
            Examples =
            [
                new("jiuye supply-demand adjust --series openings.csv", "a line a month: original, adjusted, trend, seasonal, festival, irregular, and whether it will still be revised"),
                new("jiuye supply-demand adjust --series change.csv --additive --no-festival", "a series that may fall below zero and knows no festival"),
            ],
        };
        foreach (var option in new Option[] { series, additive, plain, periodic, file })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var settings = new SeasonalSettings
                {
                    Multiplicative = !call.GetValue(additive),
                    Festival = call.GetValue(plain) ? null : new(),
                    Stl = new() { Robust = true, SeasonalWindow = call.GetValue(periodic) ? null : new StlSettings().SeasonalWindow },
                };
                var path = call.GetRequiredValue(series);
                var adjusted = MonthlySeriesFile.Read(path, cancellation).Select(each => Adjusted(path, each, settings)).ToArray();
                TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(file), writer => Write(adjusted, writer));
                foreach (var each in adjusted)
                    call.InvocationConfiguration.Error.WriteLine(Summary(each));
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    // A series that can't be adjusted is a fault of the file, not of the program.
    private static SeasonalAdjustment Adjusted(string path, MonthlySeries series, SeasonalSettings settings)
    {
        try
        {
            return SeasonalAdjustment.Of(series, settings);
        }
        catch (ArgumentException cause)
        {
            throw new DatasetException(path, cause.Message, cause);
        }
    }

    private static void Write(IEnumerable<SeasonalAdjustment> adjusted, TextWriter writer)
    {
        TableOutput.WriteLine(writer, ["series", "month", "original", "adjusted", "trend", "seasonal", "festival", "irregular", "provisional"]);
        foreach (var each in adjusted)
        {
            foreach (var month in each.Months)
            {
                TableOutput.WriteLine(writer,
                [
                    each.Series.Name, month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), month.Original, month.Adjusted, month.Trend, month.Seasonal, month.Festival, month.Irregular,
                    month.IsProvisional ? "yes" : "no",
                ]);
            }
        }
    }

    private static string Summary(SeasonalAdjustment adjusted) => string.Create(
        CultureInfo.InvariantCulture,
        $"{adjusted.Series.Name}: {adjusted.Method}; seasonal strength {adjusted.SeasonalStrength:0.00}; {string.Join(", ", adjusted.FestivalEffects.Select(Effect))}");

    private static string Effect(FestivalEffect effect) => string.Create(
        CultureInfo.InvariantCulture, $"{effect.Days} {effect.Effect.Estimate:0.000} ({effect.Effect.Low:0.000} to {effect.Effect.High:0.000})");
}
