using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What is measured of the nights, for machines (docs/operate.md).</summary>
internal sealed class JiuyeInstruments : IProgress<NightEvent>, IDisposable
{
    /// <summary>The meter, as collectors name it.</summary>
    internal const string MeterName = "Jiuye";

    private readonly Meter meter;
    private readonly Counter<long> nights;
    private readonly Histogram<double> duration;
    private readonly UpDownCounter<long> running;
    private readonly Counter<long> renewalFailures;
    private readonly ConcurrentDictionary<DistrictCode, long> lastDone = [];

    internal JiuyeInstruments(IMeterFactory? factory)
    {
        meter = factory?.Create(MeterName) ?? new(MeterName);
        nights = meter.CreateCounter<long>("jiuye.nights", "{night}", "Nights that ended in the hands of this node, by outcome.");
        duration = meter.CreateHistogram<double>("jiuye.night.duration", "s", "How long a night took this node, by outcome.");
        running = meter.CreateUpDownCounter<long>("jiuye.nights.running", "{night}", "Nights that this node is at.");
        renewalFailures = meter.CreateCounter<long>("jiuye.lease.renewal_failures", "{renewal}", "Renewals of a lease that the store did not answer.");
        meter.CreateObservableGauge("jiuye.night.last_done", LastDone, "{day}", "The newest day whose night is in place, by the store when this node started and by its own nights since, as days since 1970-01-01.");
    }

    public void Report(NightEvent value)
    {
        switch (value.Kind)
        {
            case NightEventKind.Begun or NightEventKind.TakenOver:
                running.Add(1);
                if (value.Kind == NightEventKind.TakenOver)
                    nights.Add(1, Outcome(value), District(value));
                return;
            case NightEventKind.RenewalFailed:
                renewalFailures.Add(1, District(value));
                return;
            case NightEventKind.Done:
                Done(value.District, value.Date);
                break;
            default:
                break;
        }

        if (value.WasBegun)
            running.Add(-1);
        nights.Add(1, Outcome(value), District(value));
        duration.Record(value.Elapsed.TotalSeconds, Outcome(value));
    }

    /// <summary>Takes in that a night is in place, made by this node or, before it started, by any.</summary>
    internal void Done(DistrictCode district, DateOnly date)
    {
        var day = date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        lastDone.AddOrUpdate(district, day, (_, before) => Math.Max(before, day));
    }

    public void Dispose() => meter.Dispose();

    private IEnumerable<Measurement<long>> LastDone() => lastDone.Select(static one => new Measurement<long>(one.Value, new KeyValuePair<string, object?>("district", one.Key.ToString())));

    private static KeyValuePair<string, object?> Outcome(NightEvent value) => new("outcome", System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.Kind.ToString()));

    private static KeyValuePair<string, object?> District(NightEvent value) => new("district", value.District.ToString());
}
