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
        var (found, missing, partials) = (new List<DistrictCode>(), new List<MissingNight>(), new List<NightPartials>());
        foreach (var district in all)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Of(results, district, day, out var reason) is { } own)
            {
                found.Add(district);
                partials.Add(own);
            }
            else
            {
                missing.Add(new(district, reason));
            }
        }

        return new(day, found, missing, AreaTables.Merge(partials, policy, day));
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

    private static NightPartials? Of(string results, DistrictCode district, DateOnly day, out string reason)
    {
        reason = MissingNight.NoNight;
        // A night that is made again takes the place of the one before while this reads: looked for once more then.
        for (var attempt = 0; NightTables.Of(Path.Combine(results, district.ToString()), day) is { } folder; attempt++)
        {
            var path = Path.Combine(folder, PartialsFile.Name);
            if (!File.Exists(path) && Directory.Exists(folder))
            {
                reason = MissingNight.OlderVersion;
                return null;
            }

            try
            {
                var partials = PartialsFile.Read(path);
                reason = MissingNight.NewerVersion;
                return partials;
            }
            catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException && attempt == 0)
            {
                // The next look finds the new one.
            }
            catch (InvalidDataException)
            {
                // The others' figures stand, and whoever asks reads which is not among them.
                reason = MissingNight.Damaged;
                return null;
            }
        }

        return null;
    }

    private static DateOnly? LastDay(string results, DistrictCode[] districts)
    {
        var days = districts.SelectMany(district => NightTables.Days(Path.Combine(results, district.ToString()))).ToList();
        return days.Count == 0 ? null : days.Max();
    }
}
