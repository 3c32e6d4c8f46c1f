using System.Globalization;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>Writes turning points, layoffs and lost posts as CSV.</summary>
internal static class WarningsOutput
{
    internal static void Write(IReadOnlyList<TurningPoint> points, TurningPointReplay replay, TextWriter writer)
    {
        var alarms = replay.Alarms.ToHashSet();
        TableOutput.WriteLine(writer, ["month", "turn", "threshold", "alarm"]);
        for (var at = 0; at < points.Count; at++)
            TableOutput.WriteLine(writer, [Month(points[at].Month), ForecastOutput.Text(points[at].Turn), ForecastOutput.Text(replay.Thresholds[at]), alarms.Contains(points[at].Month) ? 1 : 0]);
    }

    /// <summary>What the alarms were worth, for people.</summary>
    internal static void Record(AlarmRecord record, TextWriter writer)
    {
        foreach (var each in record.Events)
            writer.WriteLine($"downturn {Month(each.Start)}: {(each.Alarm is { } alarm ? string.Create(CultureInfo.InvariantCulture, $"alarm {Month(alarm)}, {each.Delay} months after") : "no alarm in time")}");
        foreach (var alarm in record.FalseAlarms)
            writer.WriteLine($"alarm {Month(alarm)}: no downturn");
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{record.Events.Count - record.Missed} of {record.Events.Count} downturns told{(record.MeanDelay is { } mean ? $", {mean:0.0} months after they began on average, {record.WorstDelay} at most" : "")}; {record.FalseAlarms.Count} alarms without one"));
    }

    internal static void Write(IReadOnlyList<LayoffSign> signs, TextWriter writer)
    {
        TableOutput.WriteLine(writer, ["month", "employer", "before", "lost", "announced", "share", "by", "explain_by"]);
        foreach (var sign in signs)
        {
            TableOutput.WriteLine(
                writer,
                [
                    Month(sign.Month), sign.Employer.Value, sign.Before, sign.Lost, sign.Planned, ForecastOutput.Text(sign.Share), sign.ByPersons ? "persons" : "share",
                    sign.ExplainBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ]);
        }
    }

    internal static void Write(IReadOnlyList<PostLoss> losses, TextWriter writer)
    {
        TableOutput.WriteLine(writer, ["month", "enterprises", "before", "now", "rate", "usual", "unusual"]);
        foreach (var loss in losses)
            TableOutput.WriteLine(writer, [Month(loss.Month), loss.Enterprises, loss.Before, loss.Now, ForecastOutput.Text(loss.Rate), Text(loss.Usual), Text(loss.Unusual)]);
    }

    private static string? Text(double? number) => number is { } known ? ForecastOutput.Text(known) : null;

    private static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
