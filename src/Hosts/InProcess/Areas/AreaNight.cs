using System.Text.Json.Nodes;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>One day's figures of several districts together: exactly those of their pooled records, and which districts are not among them.</summary>
/// <remarks>A posting that two districts hold counts in both: each night knows its own records only.</remarks>
public sealed class AreaNight
{
    private readonly AreaTables tables;

    private AreaNight(DateOnly date, IReadOnlyList<DistrictCode> districts, IReadOnlyList<MissingNight> missing, AreaTables tables) =>
        (Date, Districts, Missing, this.tables) = (date, districts, missing, tables);

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>The districts that are counted, by code.</summary>
    public IReadOnlyList<DistrictCode> Districts { get; }

    /// <summary>The districts that are not; the figures are the area's only where this is empty.</summary>
    public IReadOnlyList<MissingNight> Missing { get; }

    /// <summary>The totals.</summary>
    public AreaCounts Counts => tables.Counts;

    /// <summary>The tables that there are.</summary>
    public static IReadOnlyList<string> TableNames => AreaTables.Names;

    /// <summary>Reads the nights of districts.</summary>
    /// <param name="results">The folder of all results: <c>DISTRICT/DATE/</c>.</param>
    /// <param name="districts">The districts that belong together; one that stands twice counts once.</param>
    /// <param name="date">The day; null for the last of which any of the districts has a finished night.</param>
    /// <param name="policy">How ratios and percentiles are made, and what is confidential.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Null where no day is given and there is no night at all.</returns>
    /// <exception cref="IOException">The results cannot be read.</exception>
    public static AreaNight? Read(string results, IEnumerable<DistrictCode> districts, DateOnly? date, Policy policy, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(results);
        ArgumentNullException.ThrowIfNull(districts);
        ArgumentNullException.ThrowIfNull(policy);
        DistrictCode[] all = [.. districts.Distinct().Order()];
        if ((date ?? LastDay(results, all)) is not { } day)
            return null;
        return Of(Nights(), day, policy);

        IEnumerable<DistrictNight> Nights()
        {
            foreach (var district in all)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return DistrictNight.Read(results, district, day);
            }
        }
    }

    /// <summary>Puts nights of districts together that were read one by one, as on several machines.</summary>
    /// <param name="nights">The nights, each district once; one of another day than <paramref name="date"/> is missing.</param>
    /// <param name="date">The day.</param>
    /// <param name="policy">How ratios and percentiles are made, and what is confidential.</param>
    /// <exception cref="ArgumentException">A district stands twice.</exception>
    public static AreaNight Of(IEnumerable<DistrictNight> nights, DateOnly date, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(nights);
        ArgumentNullException.ThrowIfNull(policy);
        var (found, missing, partials) = (new SortedSet<DistrictCode>(), new SortedDictionary<DistrictCode, MissingNight>(), new List<NightPartials>());
        foreach (var night in nights)
        {
            if (found.Contains(night.District) || missing.ContainsKey(night.District))
                throw new ArgumentException($"District {night.District} stands twice: its records would count twice.", nameof(nights));
            if (night.Open(date, out var reason) is { } own)
            {
                found.Add(night.District);
                partials.Add(own);
            }
            else
            {
                missing.Add(night.District, new(night.District, reason));
            }
        }

        return new(date, [.. found], [.. missing.Values], AreaTables.Merge(partials, policy, date));
    }

    /// <summary>Writes one of <see cref="TableNames"/> as CSV: by the same writer, and so in the same bytes, as a night of the pooled records would.</summary>
    /// <exception cref="ArgumentException">There is no table of that name.</exception>
    public void WriteCsv(string table, Stream output) => TidyCsv.Write(tables.Of(table), output);

    /// <summary>The rows of one of <see cref="TableNames"/>, each an object of its columns.</summary>
    /// <exception cref="ArgumentException">There is no table of that name.</exception>
    public JsonArray Rows(string table)
    {
        var made = tables.Of(table);
        return [.. made.Rows.Select(row => (JsonNode)new JsonObject(made.Columns.Select((column, at) => new KeyValuePair<string, JsonNode?>(column, NodeOf(row[at])))))];
    }

    // Numbers stand in a table in the form in which JSON has them.
    private static JsonNode? NodeOf(TidyValue value) => value.Text is not { } text ? null : value.IsText ? JsonValue.Create(text) : JsonNode.Parse(text);

    private static DateOnly? LastDay(string results, DistrictCode[] districts) => districts.Select(district => DistrictNight.LastDay(results, district)).Max();
}
