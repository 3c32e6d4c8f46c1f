using System.Globalization;
using System.Text.Json;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>Writes forecasts as CSV or JSON, the same bytes for the same input.</summary>
internal static class ForecastOutput
{
    // Six significant digits: more than any interval can mean, and stable across machines.
    private const string Number = "G6";

    internal static void Write(IReadOnlyList<SeriesForecast> forecasts, ForecastSettings settings, TextWriter writer, bool isJson)
    {
        if (isJson)
            JsonPage.Write(writer, json => Write(forecasts, settings, json));
        else
            WriteCsv(forecasts, writer);
    }

    /// <summary>What readers have to know about the series, a line each; JSON carries it already.</summary>
    internal static void Remarks(IReadOnlyList<SeriesForecast> forecasts, TextWriter error, bool isJson)
    {
        if (isJson)
            return;
        foreach (var forecast in forecasts)
        {
            foreach (var note in forecast.Notes)
                error.WriteLine($"jiuye: {forecast.Series}: {note.Text.En}");
        }
    }

    internal static string Text(double value)
    {
        // Through decimal, so that large counts come without exponents.
        var rounded = double.Parse(value.ToString(Number, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Abs(rounded) is < 1e27 and (>= 1e-9 or 0) ? ((decimal)rounded).ToString("0.############", CultureInfo.InvariantCulture) : rounded.ToString(Number, CultureInfo.InvariantCulture);
    }

    private static void WriteCsv(IReadOnlyList<SeriesForecast> forecasts, TextWriter writer)
    {
        TableOutput.WriteLine(writer, ["series", "month", "mean", "lo80", "hi80", "lo95", "hi95"]);
        foreach (var forecast in forecasts)
        {
            foreach (var point in forecast.Points)
                TableOutput.WriteLine(writer, [forecast.Series, Month(point.Month), Text(point.Mean), Text(point.Low80), Text(point.High80), Text(point.Low95), Text(point.High95)]);
        }
    }

    private static void Write(IReadOnlyList<SeriesForecast> forecasts, ForecastSettings settings, Utf8JsonWriter json)
    {
        json.WriteString("method", settings.Method);
        json.WriteNumber("horizon", settings.Horizon);
        json.WriteString("intervals", "conformal, from the errors of forecasts made at earlier months, pooled over the series of the file");
        json.WriteString("reconciliation", settings.Reconciliation.ToString());
        json.WriteStartArray("series");
        foreach (var forecast in forecasts)
            Write(forecast, json);
        json.WriteEndArray();
    }

    private static void Write(SeriesForecast forecast, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("series", forecast.Series);
        json.WriteNumber("months", forecast.Months);
        json.WriteString("method", forecast.Method);
        json.WriteString("model", forecast.Model);
        json.WriteStartObject("parameters");
        foreach (var parameter in forecast.Parameters)
            json.WriteRaw(parameter.Name, parameter.Value);
        json.WriteEndObject();
        if (forecast.Backtest is { } backtest)
        {
            json.WriteStartObject("backtest");
            json.WriteNumber("origins", backtest.Origins);
            json.WriteRaw("mase", backtest.Mase);
            json.WriteRaw("coverage80", backtest.Coverage80);
            json.WriteRaw("coverage95", backtest.Coverage95);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("backtest");
        }

        json.WriteStartArray("notes");
        foreach (var note in forecast.Notes)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(note.Kind.ToString()));
            json.WriteString("zh", note.Text.Zh);
            json.WriteString("en", note.Text.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("forecast");
        foreach (var point in forecast.Points)
            Write(point, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ForecastPoint point, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("month", Month(point.Month));
        json.WriteRaw("mean", point.Mean);
        json.WriteRaw("lo80", point.Low80);
        json.WriteRaw("hi80", point.High80);
        json.WriteRaw("lo95", point.Low95);
        json.WriteRaw("hi95", point.High95);
        json.WriteEndObject();
    }

    // The digits of the CSV, so that both outputs say the same.
    private static void WriteRaw(this Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (value is { } number && double.IsFinite(number))
            json.WriteRawValue(Text(number));
        else
            json.WriteNullValue();
    }

    private static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
