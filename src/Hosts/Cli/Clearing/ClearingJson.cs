using System.Text.Json;
using Jiuye.Matching.Clearing;

namespace Jiuye.Cli;

/// <summary>Lists of both sides and what they come to, as one JSON object; ranks count from 0, as lines of the files do.</summary>
internal static class ClearingJson
{
    // Finer differences are rounding.
    private const int Decimals = 6;

    /// <param name="json">Receives the object.</param>
    /// <param name="policy">As it was asked for.</param>
    /// <param name="market">Who likes whom.</param>
    /// <param name="lists">What is shown.</param>
    /// <param name="report">What it comes to.</param>
    /// <param name="milliseconds">The processor time of making the lists; null leaves it out.</param>
    internal static void Write(Utf8JsonWriter json, string policy, PreferenceMarket market, ClearedLists lists, TwoSidedReport report, double? milliseconds)
    {
        json.WriteStartObject();
        json.WriteString("policy", policy);
        Number(json, "expected_matches", report.ExpectedMatches);
        Write(json, report);
        if (milliseconds is { } time)
            json.WriteNumber("cpu_ms", Math.Round(time, 1));
        if (lists.Matching is { } matching)
            Matching(json, matching);
        Lists(json, "seekers", lists.Seekers, lists.SeekersLots, market.Seekers, market.Postings);
        Lists(json, "postings", lists.Postings, lists.PostingsLots, market.Postings, market.Seekers);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TwoSidedReport report)
    {
        json.WriteStartObject("report");
        json.WriteNumber("envies_seekers", report.Envies.Seekers);
        json.WriteNumber("envies_postings", report.Envies.Postings);
        json.WriteNumber("blocking_pairs", report.BlockingPairs);
        json.WriteNumber("shown_places", report.Top);
        Write(json, "postings_shown", report.Postings);
        Write(json, "seekers_shown", report.Seekers);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Exposure exposure)
    {
        json.WriteStartObject(name);
        Number(json, "gini", exposure.Gini);
        Number(json, "coverage", exposure.Coverage);
        Number(json, "congestion", 1 - exposure.Evenness);
        json.WriteNumber("orphans", exposure.Orphans);
        json.WriteEndObject();
    }

    private static void Matching(Utf8JsonWriter json, int[] matching)
    {
        json.WriteStartArray("matching");
        foreach (var posting in matching)
        {
            if (posting < 0)
                json.WriteNullValue();
            else
                json.WriteNumberValue(posting);
        }

        json.WriteEndArray();
    }

    private static void Lists(Utf8JsonWriter json, string name, SideLists? certain, double[]? lots, int lists, int length)
    {
        json.WriteStartArray(name);
        for (var list = 0; list < lists; list++)
        {
            json.WriteStartArray();
            for (var at = 0; at < length; at++)
            {
                if (certain is not null)
                    json.WriteNumberValue(certain[list][at]);
                else
                    Row(json, lots.AsSpan(((list * length) + at) * length, length));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // Whole, not rounded: rows and columns of a doubly stochastic matrix sum to 1 for whoever checks.
    private static void Row(Utf8JsonWriter json, ReadOnlySpan<double> row)
    {
        json.WriteStartArray();
        foreach (var probability in row)
            json.WriteNumberValue(probability);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, Decimals));
}
