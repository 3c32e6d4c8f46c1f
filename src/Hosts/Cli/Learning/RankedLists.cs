using System.Globalization;
using System.Text.Json;
using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Cli;

/// <summary>Lists that <c>recommend</c> wrote, laid beside what turned out relevant.</summary>
internal static class RankedLists
{
    /// <summary>Measures.</summary>
    /// <param name="lists">A line a query: <c>{"u":id,"k":[[id,score],…]}</c>, best first.</param>
    /// <param name="truth">Lines <c>query&lt;TAB&gt;item</c>, and a grade behind a second tab where there are grades.</param>
    /// <param name="places">Numbers of places.</param>
    /// <param name="bootstrap">How intervals are drawn.</param>
    internal static RankingReport Report(FileInfo lists, FileInfo truth, IReadOnlyList<int> places, GroupBootstrap bootstrap)
    {
        var relevant = Truth(truth);
        var (queries, seen, skipped) = (new List<RankedQuery>(), new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var (query, items) in Lists(lists))
        {
            if (!seen.Add(query))
                throw new InvalidDataException($"{lists.Name}: '{query}' has two lists; expected one.");
            if (relevant.TryGetValue(query, out var grades))
                queries.Add(new([.. items.Select(item => grades.GetValueOrDefault(item))], [.. grades.Values.OrderDescending()]));
            else
                skipped++;
        }

        // Whoever got no list was shown nothing relevant.
        foreach (var (_, grades) in relevant.Where(entry => !seen.Contains(entry.Key)).OrderBy(static entry => entry.Key, StringComparer.Ordinal))
            queries.Add(new([], [.. grades.Values.OrderDescending()]));
        return RankingReport.Of(queries, skipped, places, bootstrap);
    }

    private static IEnumerable<(string Query, string[] Items)> Lists(FileInfo file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (line.Length > 0)
                yield return Parsed(file, number, line);
        }
    }

    private static (string Query, string[] Items) Parsed(FileInfo file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return (Text(json.RootElement.GetProperty("u")), [.. json.RootElement.GetProperty("k").EnumerateArray().Select(static entry => Text(entry[0]))]);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($$"""{{file.Name}}: line {{number}}: expected {"u":id,"k":[[id,score],…]}.""", problem);
        }
    }

    private static string Text(JsonElement id) => id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText();

    private static Dictionary<string, Dictionary<string, double>> Truth(FileInfo file)
    {
        var (relevant, number) = (new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal), 0);
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (line.Length == 0)
                continue;
            var cells = line.Split('\t');
            var grade = 1.0;
            if (cells.Length is < 2 or > 3 || (cells.Length == 3 && !(double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out grade) && grade is >= 0 and <= 31)))
                throw new InvalidDataException($"{file.Name}: line {number}: expected query, tab, item, and perhaps a tab and a grade from 0 to 31.");
            if (grade > 0)
                (relevant.TryGetValue(cells[0], out var items) ? items : relevant[cells[0]] = new(StringComparer.Ordinal))[cells[1]] = grade;
        }

        return relevant;
    }
}
