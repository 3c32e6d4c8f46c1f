using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Which cities a market has, from a list or from the postings of a real one.</summary>
public static class CityMix
{
    /// <summary>Reads a list such as <c>广州:3,深圳:2,110105</c>: city names or codes, each with a weight (1 where none is given).</summary>
    /// <remarks>A county's code puts all records of that entry into the county.</remarks>
    /// <exception cref="ArgumentException">An entry is no known city or has no weight above 0; the message names it.</exception>
    public static IReadOnlyList<CityShare> Parse(string list)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        var shares = new List<CityShare>();
        foreach (var entry in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split(':', 2, StringSplitOptions.TrimEntries);
            var weight = 1.0;
            if (parts.Length == 2 && (!double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out weight) || !double.IsFinite(weight) || weight <= 0))
                throw new ArgumentException($"'{entry}': expected a weight above 0 after the colon, such as 广州:3.", nameof(list));
            if (CityNames.Find(parts[0]) is not { } city)
                throw new ArgumentException($"'{parts[0]}' is no known city: expected a name such as 广州 or a code of GB/T 2260 such as 440100.", nameof(list));
            var isCounty = DistrictCode.TryParse(parts[0], out var code) && code.Level >= DistrictLevel.County && code.County != city;
            shares.Add(new(city, weight) { District = isCounty ? code.County : null });
        }

        return shares.Count > 0 ? shares : throw new ArgumentException("Expected at least one city.", nameof(list));
    }

    /// <summary>Counts the cities of postings files (JSON lines, packed or not) by their fields <c>city</c> or <c>district</c>.</summary>
    /// <remarks>Streams; rows without a known city are left out and counted.</remarks>
    /// <param name="files">The files, at least one.</param>
    /// <param name="unplaced">Receives the number of rows without a known city.</param>
    /// <exception cref="InvalidDataException">No row of the files names a known city.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<CityShare> FromPostings(IReadOnlyList<string> files, out long unplaced)
    {
        ArgumentNullException.ThrowIfNull(files);
        var counts = new SortedDictionary<DistrictCode, long>();
        unplaced = 0;
        foreach (var file in files)
        {
            foreach (var line in Lines(file))
            {
                if (CityOf(line) is { } city)
                    counts[city] = counts.GetValueOrDefault(city) + 1;
                else
                    unplaced++;
            }
        }

        if (counts.Count == 0)
            throw new InvalidDataException($"{string.Join(", ", files)}: no row names a known city in 'city' or 'district'.");
        return [.. counts.Select(static pair => new CityShare(pair.Key, pair.Value))];
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var raw = File.OpenRead(file);
        using Stream stream = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line;
        }
    }

    // A row that is no JSON counts as unplaced: the mix needs no more than the readable rows, and the dataset reader reports the others.
    private static DistrictCode? CityOf(string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.ValueKind != JsonValueKind.Object)
                return null;
            return Named(row.RootElement, "city") ?? Named(row.RootElement, "district");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DistrictCode? Named(JsonElement row, string field) =>
        row.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? CityNames.Find(text)
            : null;
}
