using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>Published supply and demand tables as JSON, and their ratios under every rule for 无要求.</summary>
/// <remarks>Rows go out as they came in, with <c>ratios</c> added; what the tables hold beside the known keys is ignored and kept.</remarks>
internal sealed class PublishedTables
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonNode root;
    private readonly List<string> warnings = [];

    private PublishedTables(string file, JsonNode root)
    {
        this.root = root;
        if (root is JsonArray tables)
        {
            for (var at = 0; at < tables.Count; at++)
                AddRatios(tables[at], new JsonPlace(file, $"[{at}]"));
        }
        else
        {
            AddRatios(root, new JsonPlace(file, ""));
        }
    }

    /// <summary>What a reader should know: tables whose rows exceed their totals.</summary>
    internal IReadOnlyList<string> Warnings => warnings;

    /// <exception cref="DatasetException">The file can't be read, is no JSON, or holds no such table.</exception>
    internal static PublishedTables Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return new(file, JsonNode.Parse(stream) ?? throw new DatasetException(file, "holds null; expected a table or a list of tables"));
        }
        catch (JsonException cause)
        {
            throw new DatasetException(file, $"is no JSON: {cause.Message}", cause);
        }
    }

    internal void Write(TextWriter writer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
            root.WriteTo(json);
        writer.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        writer.Write('\n');
    }

    private void AddRatios(JsonNode? node, JsonPlace place)
    {
        if (node is not JsonObject table)
            throw place.Fault(node, "a table: an object with rows of group, demand and seekers");
        var rows = table["rows"] switch
        {
            JsonArray list => list,
            null when table.ContainsKey("total_demand") && table.ContainsKey("total_seekers") => [],
            var other => throw place.At("rows").Fault(other, "a list of rows with group, demand and seekers"),
        };
        GroupCounts[] groups = [.. rows.Select((row, at) => Group(row, place.At($"rows[{at}]")))];
        var counts = new GroupedCounts(
            groups, Count(table, "total_demand", place), Count(table, "total_seekers", place),
            Count(table, "demand_no_requirement", place), Count(table, "seekers_no_requirement", place));
        if (!counts.Balances)
            warnings.Add($"{place.Name}: the rows exceed the stated totals; shares are taken of the rows.");
        else if (groups.Length > 0)
            AddShort(counts, place);
        for (var at = 0; at < groups.Length; at++)
            rows[at]!["ratios"] = Ratios(counts, groups[at]);
    }

    // Parts that don't make the whole: rows left out, or a digit that is wrong. Without a column of 无要求 the rest may be that.
    private void AddShort(GroupedCounts counts, JsonPlace place)
    {
        var isShort = (counts.DemandWithoutGroup is { } asking && counts.RowsDemand + asking < counts.TotalDemand) || (counts.SeekersWithoutGroup is { } wanting && counts.RowsSeekers + wanting < counts.TotalSeekers);
        if (isShort)
            warnings.Add(FormattableString.Invariant($"{place.Name}: the rows sum to {counts.RowsDemand} openings and {counts.RowsSeekers} seekers, the totals say {counts.TotalDemand} and {counts.TotalSeekers}: the rest stands in no row."));
    }

    private static JsonObject Ratios(GroupedCounts counts, GroupCounts row)
    {
        var ratios = new JsonObject();
        foreach (var rule in NoRequirementRules.All)
            ratios[NoRequirementRules.NameOf(rule)] = counts.RatioOf(row, rule);
        return ratios;
    }

    private static GroupCounts Group(JsonNode? node, JsonPlace place)
    {
        if (node is not JsonObject row)
            throw place.Fault(node, "a row with group, demand and seekers");
        var name = row["group"] is JsonValue text && text.TryGetValue<string>(out var group) ? group : throw place.At("group").Fault(row["group"], "a text");
        return new(
            name,
            Count(row, "demand", place) ?? throw place.At("demand").Fault(null, "a number of openings"),
            Count(row, "seekers", place) ?? throw place.At("seekers").Fault(null, "a number of seekers"));
    }

    private static decimal? Count(JsonObject of, string key, JsonPlace place)
    {
        if (of[key] is not { } node)
            return null;
        if (node is JsonValue value && value.TryGetValue<decimal>(out var count) && count is >= 0 and <= 1_000_000_000_000m)
            return count;
        throw place.At(key).Fault(node, "a number from 0 to 1000000000000");
    }
}
