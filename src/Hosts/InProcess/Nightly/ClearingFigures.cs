using System.Text.Json;
using Jiuye.Matching.Clearing;

namespace Jiuye;

/// <summary>What a plan comes to, as JSON: before it, after it, and what it costs.</summary>
internal static class ClearingFigures
{
    private const int Decimals = 6;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n" };

    internal const string RankedBy = "ranked_by";
    internal const string Unit = "score_unit";

    internal static void Write(Stream stream, ClearingReport report, ScoreScale scale)
    {
        using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartObject();
        json.WriteString(RankedBy, scale.RankedBy);
        Number(json, Unit, scale.Unit);
        json.WriteNumber("seekers", report.Seekers);
        json.WriteNumber("postings", report.Postings);
        json.WriteNumber("pairs_that_fit", report.Pairs);
        json.WriteNumber("postings_that_fit_nobody", report.FittingNobody);
        Write(json, "before", report.Before, report.MostCrowdedBefore, report.BlockingPairsBefore, report.EnviousBefore);
        Write(json, "after", report.After, report.MostCrowdedAfter, report.BlockingPairs, report.Envious);
        json.WriteNumber("introduced", report.Introduced);
        json.WriteNumber("showings_added", report.Added);
        json.WriteStartObject("given_up");
        Number(json, "mean_share", report.GivenUp.MeanShare);
        Number(json, "most_share", report.GivenUp.MostShare);
        Number(json, "mean_ranks", report.GivenUp.MeanRanks);
        json.WriteNumber("lowest_rank", report.GivenUp.LowestRank);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Exposure exposure, double mostCrowded, long blocking, int envious)
    {
        json.WriteStartObject(name);
        Number(json, "gini", exposure.Gini);
        Number(json, "coverage", exposure.Coverage);
        Number(json, "congestion", 1 - exposure.Evenness);
        json.WriteNumber("orphans", exposure.Orphans);
        Number(json, "most_showings_a_place", mostCrowded);
        json.WriteNumber("blocking_pairs", blocking);
        json.WriteNumber("envious_seekers", envious);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, Decimals));
}
