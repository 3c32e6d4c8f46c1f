using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Jiuye.Server;

/// <summary>Counts what the service does: the meter <c>Jiuye.Server</c> (docs/server.md).</summary>
internal sealed class Watch : IDisposable
{
    internal const string MeterName = "Jiuye.Server";

    private readonly Meter meter = new(MeterName);
    private readonly Histogram<double> durations;
    private readonly Counter<long> rows;

    internal Watch(Service service, TimeProvider clock)
    {
        Clock = clock;
        durations = meter.CreateHistogram<double>("jiuye.server.call.duration", "s", "How long calls take, by route.");
        rows = meter.CreateCounter<long>("jiuye.server.rows", "{row}", "Rows that came in, by what became of them.");
        meter.CreateObservableGauge("jiuye.districts.active", () => service.Pool.Figures.Active, "{district}", "Districts whose engines are held.");
        meter.CreateObservableGauge("jiuye.districts.records", () => service.Pool.Figures.Records, "{record}", "Postings and seekers held by engines.");
        meter.CreateObservableGauge("jiuye.districts.memory", () => service.Pool.Figures.Bytes, "By", "What engines take in memory, estimated.");
        meter.CreateObservableGauge("jiuye.districts.behind", () => service.Pool.Figures.Behind, "{district}", "Districts whose last look at the store's log failed.");
        meter.CreateObservableCounter("jiuye.districts.activations", () => service.Pool.Figures.Activations, "{engine}", "Engines made.");
        meter.CreateObservableCounter("jiuye.districts.evictions", () => service.Pool.Figures.Evictions, "{engine}", "Engines let go to keep within memory.");
        meter.CreateObservableCounter("jiuye.districts.restarts", () => service.Pool.Figures.Restarts, "{engine}", "Engines made anew since theirs could not go on.");
        meter.CreateObservableCounter("jiuye.districts.snapshots", () => Snapshots(service), "{snapshot}", "Snapshots of engines, by what became of them.");
    }

    internal TimeProvider Clock { get; }

    /// <summary>Begins to time a call; its end is the end of the call.</summary>
    internal Timing Begin(string route) => new(this, route, Clock.GetTimestamp());

    /// <summary>Counts rows that came in.</summary>
    /// <param name="became">accepted, unchanged, repeated or rejected.</param>
    /// <param name="count">How many.</param>
    internal void Rows(string became, long count)
    {
        if (count > 0)
            rows.Add(count, new KeyValuePair<string, object?>("result", became));
    }

    public void Dispose() => meter.Dispose();

    private static Measurement<long>[] Snapshots(Service service) => service.Pool.Figures.Snapshots is { } told
        ? [Of("opened", told.Opened), Of("written", told.Written), Of("refused", told.Refused), Of("removed", told.Removed), Of("failed", told.Failed)]
        : [];

    private static Measurement<long> Of(string result, long count) => new(count, new KeyValuePair<string, object?>("result", result));

    /// <summary>A call under way.</summary>
    internal readonly struct Timing(Watch watch, string route, long began) : IDisposable
    {
        public void Dispose() => watch.durations.Record(watch.Clock.GetElapsedTime(began).TotalSeconds, new TagList { { "route", route } });
    }
}
