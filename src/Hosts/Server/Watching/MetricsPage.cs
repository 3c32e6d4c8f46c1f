using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Jiuye.Server;

/// <summary>Adds up what meters of the service and of its host tell, and writes it in the text form of Prometheus.</summary>
/// <remarks>OpenTelemetry's own exporter is a pre-release for years, on which no released package may stand; an application that maps the service may listen to the meters with it.</remarks>
internal sealed class MetricsPage : IDisposable
{
    internal const string Form = "text/plain; version=0.0.4; charset=utf-8";

    // The nights', where the application makes them too, and the host's: requests by route and status, and connections.
    private static readonly string[] Meters = [Watch.MeterName, "Jiuye", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<Instrument, MetricSeries> series = [];
    private readonly Lock writing = new();

    internal MetricsPage()
    {
        listener.InstrumentPublished = static (instrument, listening) =>
        {
            if (Meters.Contains(instrument.Meter.Name, StringComparer.Ordinal))
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>(Add);
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, state) => Add(instrument, value, tags, state));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, state) => Add(instrument, value, tags, state));
        listener.Start();
    }

    public void Dispose() => listener.Dispose();

    /// <summary>Answers with the page.</summary>
    internal Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = Form;
        return context.Response.WriteAsync(Text(), context.RequestAborted);
    }

    internal string Text()
    {
        lock (writing)
        {
            listener.RecordObservableInstruments();
            var page = new StringBuilder();
            foreach (var (instrument, found) in series.OrderBy(static each => each.Key.Name, StringComparer.Ordinal))
            {
                var name = Name(instrument);
                page.Append(CultureInfo.InvariantCulture, $"# HELP {name} {instrument.Description}\n# TYPE {name} {found.Type}\n");
                found.Write(page, name);
            }

            return page.ToString();
        }
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        series.GetOrAdd(instrument, static one => new(one)).Add(value, tags);

    // As OpenTelemetry names them for Prometheus: the unit behind, and _total behind counters.
    private static string Name(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_');
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => "",
        };
        return name + unit + (MetricSeries.IsCounter(instrument) ? "_total" : "");
    }
}
