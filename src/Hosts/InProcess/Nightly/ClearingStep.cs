using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Jiuye.Matching.Clearing;

namespace Jiuye;

/// <summary>Spreads the lists of the night over the market: a plan of whom to show what and introduce first, a price for each posting for the day, and what the plan comes to.</summary>
/// <remarks>The lists of matches stay as they are; where the policy says so, nothing is made.</remarks>
internal sealed class ClearingStep : INightStep
{
    internal const string Plan = "clearing.jsonl.gz";
    internal const string Prices = "clearing-prices.jsonl";
    internal const string Report = "clearing.json";

    // As lists of matches have; finer differences mean nothing to a reader.
    private const int ScoreDecimals = 6;

    public string Name => "clearing";

    public IReadOnlyList<string> Run(Night night)
    {
        if (!night.Policy.Clearing.IsNightly)
            return [];
        var (market, scale) = (NightMarket.Read(night), ScoreScale.Read(night));
        night.Report(Name, 0, market.Seekers.Count, "seekers");
        double[] places = [.. market.Postings.Select(night.Policy.Clearing.PlacesOf)];
        var plan = ClearingPlan.Of(market.Candidates, [.. market.Postings.Select(static posting => Math.Max(posting.Openings, 1))], places, night.Policy.Clearing, scale.Unit);
        night.Report(Name, market.Seekers.Count, market.Seekers.Count, "seekers");
        night.Write(Plan, stream => WriteLists(stream, market, plan));
        night.Write(Prices, stream => WritePrices(stream, market, places, plan));
        night.Write(Report, stream => ClearingFigures.Write(stream, plan.Report, scale));
        return [Plan, Prices, Report];
    }

    private static void WriteLists(Stream stream, NightMarket market, ClearingPlan plan)
    {
        using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        WriteLines(packed, plan.Lists.Count, (json, seeker) =>
        {
            json.WriteString("s", market.Seekers[seeker]);
            json.WriteStartArray("k");
            foreach (var (posting, score) in plan.Lists[seeker].Shown)
            {
                json.WriteStartArray();
                json.WriteStringValue(market.Postings[posting].Id.Value);
                json.WriteNumberValue(Math.Round(score, ScoreDecimals));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            if (plan.Lists[seeker].Introduced is { } introduced)
                json.WriteString("introduce", market.Postings[introduced].Id.Value);
        });
    }

    private static void WritePrices(Stream stream, NightMarket market, double[] places, ClearingPlan plan) => WriteLines(stream, places.Length, (json, posting) =>
    {
        json.WriteString("p", market.Postings[posting].Id.Value);
        json.WriteNumber("places", Math.Round(places[posting], ScoreDecimals));
        json.WriteNumber("price", Math.Round(plan.Prices[posting], ScoreDecimals));
    });

    private static void WriteLines(Stream stream, int count, Action<Utf8JsonWriter, int> write)
    {
        var line = new ArrayBufferWriter<byte>(1 << 12);
        using var json = new Utf8JsonWriter(line, JsonText.Compact);
        for (var at = 0; at < count; at++)
        {
            line.ResetWrittenCount();
            json.Reset();
            json.WriteStartObject();
            write(json, at);
            json.WriteEndObject();
            json.Flush();
            stream.Write(line.WrittenSpan);
            stream.WriteByte((byte)'\n');
        }
    }
}
