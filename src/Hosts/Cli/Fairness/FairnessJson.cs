using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Matching.Fairness;

namespace Jiuye.Cli;

/// <summary>An audit as one JSON object; what is withheld or not known is null.</summary>
internal static class FairnessJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(FairnessResult result)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("as_of", result.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("policy", result.Policy.Name);
            json.WriteNumber("least_impact_ratio", result.Policy.Fairness.LeastImpactRatio);
            json.WriteBoolean("for_office", result.ForOffice);
            json.WriteBoolean("reranked", result.Before is not null);
            Report(json, "audit", result.Report);
            if (result.Before is { } before)
                Report(json, "before_reranking", before);
            Proxies(json, result);
            JsonText.WriteTexts(json, "not_seen", FairnessResult.Unseen);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Report(Utf8JsonWriter json, string name, FairnessReport report)
    {
        json.WriteStartObject(name);
        json.WriteString("lists_of", report.Direction == MatchDirection.SeekersForPostings ? "postings" : "seekers");
        json.WriteNumber("top", report.Top);
        json.WriteNumber("persons", report.Persons);
        json.WriteNumber("lists", report.Lists);
        json.WriteNumber("decisions", report.Decisions);
        json.WriteNumber("short_lists", report.ShortLists);
        json.WriteNumber("empty_lists", report.EmptyLists);
        json.WriteNumber("lists_without_pool", report.ListsWithoutPool);
        json.WriteNumber("lists_against_pool", report.ListsAgainstPool);
        json.WriteNumber("strangers", report.Strangers);
        json.WriteStartArray("groupings");
        foreach (var grouping in report.Groupings)
            Grouping(json, grouping);
        json.WriteEndArray();
        JsonText.WriteTexts(json, "left_out", report.LeftOut);
        json.WriteEndObject();
    }

    private static void Grouping(Utf8JsonWriter json, GroupingAudit grouping)
    {
        json.WriteStartObject();
        json.WriteStartArray("attributes");
        foreach (var attribute in grouping.Attributes)
            json.WriteStringValue(attribute);
        json.WriteEndArray();
        Number(json, "unknown", grouping.Unknown?.Count);
        json.WriteNumber("laid_together", grouping.LaidTogether);
        json.WriteStartArray("groups");
        foreach (var group in grouping.Groups)
            Group(json, group, isUnknown: false);
        if (grouping.UnknownGroup is { Persons: > 0 } unknown)
            Group(json, unknown, isUnknown: true);
        json.WriteEndArray();
        if (grouping.Balance is { } balance)
        {
            json.WriteStartObject("balance");
            json.WriteNumber("lists", balance.Lists);
            Number(json, "min_skew", balance.MinSkew);
            Number(json, "max_skew", balance.MaxSkew);
            Number(json, "ndkl", balance.Ndkl);
            Number(json, "ndkl_by_lot", balance.NdklByLot);
            Number(json, "infeasible_lists", balance.InfeasibleLists);
            Number(json, "infeasible_index", balance.InfeasibleIndex);
            Number(json, "infeasible_lists_by_lot", balance.InfeasibleListsByLot);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Group(Utf8JsonWriter json, GroupAudit group, bool isUnknown)
    {
        json.WriteStartObject();
        json.WriteString("zh", group.Title.Zh);
        json.WriteString("en", group.Title.En);
        json.WriteBoolean("is_unknown", isUnknown);
        json.WriteNumber("persons", group.Persons);
        json.WriteBoolean("small", group.IsSmall);
        Rate(json, "qualified", group.Qualified);
        Rate(json, "shown", group.Shown);
        Rate(json, "shown_of_qualified", group.ShownOfQualified);
        Rate(json, "above_median", group.AboveMedian);
        Number(json, "lists_passed", group.ListsPassed);
        Number(json, "place_ratio", group.PlaceRatio);
        Number(json, "exposure_ratio", group.ExposureRatio);
        json.WriteEndObject();
    }

    private static void Rate(Utf8JsonWriter json, string name, GroupRate? rate)
    {
        if (rate is not { Rate: { Share: { } share } counts } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("count", counts.Count);
        json.WriteNumber("of", counts.Of);
        Number(json, "rate", share);
        Number(json, "low", counts.Low);
        Number(json, "high", counts.High);
        Number(json, "impact_ratio", known.Impact?.Value);
        Number(json, "impact_low", known.Impact?.Low);
        Number(json, "impact_high", known.Impact?.High);
        json.WriteBoolean("pointed_at", known.IsPointedAt);
        json.WriteEndObject();
    }

    private static void Proxies(Utf8JsonWriter json, FairnessResult result)
    {
        json.WriteStartArray("proxies");
        foreach (var proxy in result.Proxies ?? [])
        {
            json.WriteStartObject();
            json.WriteString("attribute", proxy.Attribute);
            json.WriteString("category", proxy.Category);
            json.WriteNumber("persons", proxy.Persons);
            json.WriteNumber("others", proxy.Others);
            Number(json, "auc", proxy.Area);
            Number(json, "auc_low", proxy.Area is null ? null : proxy.Low);
            Number(json, "auc_high", proxy.Area is null ? null : proxy.High);
            json.WriteString("strongest_feature", proxy.Feature);
            Number(json, "strongest_feature_auc", proxy.FeatureArea);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known && double.IsFinite(known))
            json.WriteNumber(name, Math.Round(known, 6));
        else
            json.WriteNull(name);
    }
}
