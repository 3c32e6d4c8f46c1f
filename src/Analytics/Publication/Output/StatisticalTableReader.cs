using System.Text.Json;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Publication;

/// <summary>Reads the tables that <see cref="StatisticalTableJson"/> and <see cref="ReleaseTablesJson"/> write.</summary>
public static class StatisticalTableReader
{
    /// <summary>Reads an array of tables, an object that holds one under <c>tables</c>, or one table.</summary>
    /// <exception cref="FormatException">The JSON can't be read or holds no such tables; the message names the table and what was expected.</exception>
    public static IReadOnlyList<StatisticalTable> Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        try
        {
            using var document = JsonDocument.Parse(input);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("tables", out var list))
                root = list;
            return root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray().Select(static (table, at) => Table(table, $"[{at}]"))] : [Table(root, "the table")];
        }
        catch (JsonException problem)
        {
            throw new FormatException($"is no JSON: {problem.Message}", problem);
        }
    }

    private static StatisticalTable Table(JsonElement table, string place)
    {
        try
        {
            var name = Text(table, "name", place);
            place = $"table '{name}'";
            StatisticalColumn[] columns = [.. List(table, "columns", place).Select((column, at) => Column(column, $"{place}, column {at}"))];
            StatisticalRow[] rows = [.. List(table, "rows", place).Select((row, at) => Row(row, $"{place}, row {at}"))];
            return new(name, Both(table, "title", place), Text(table, "period", place), columns, rows)
            {
                RowTitle = Both(table, "row_title", place),
                Notes = [.. List(table, "notes", place).Select(note => Both(note, place))],
                Sources = [.. List(table, "sources", place).Select(source => new SourceCount(Both(source, "what", place), Property(source, "records", place).GetInt64()))],
            };
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
        {
            throw new FormatException($"{place}: {problem.Message}", problem);
        }
    }

    private static StatisticalColumn Column(JsonElement column, string place) => new(
        Text(column, "name", place), Both(column, "title", place), column.TryGetProperty("group", out var group) ? Both(group, place) : null,
        column.TryGetProperty("is_text", out var isText) && isText.GetBoolean())
    {
        NamesPersons = column.TryGetProperty("names_persons", out var namesPersons) && namesPersons.GetBoolean(),
        Counts = column.TryGetProperty("counts", out var counts)
            ? counts.GetString() switch
            {
                "persons" => Counted.Persons,
                "openings" => Counted.Openings,
                "other" => Counted.Other,
                var other => throw new FormatException($"{place}: counts '{other}'; expected persons, openings or other."),
            }
            : null,
    };

    private static StatisticalRow Row(JsonElement row, string place) => new(
        Text(row, "key", place), Both(row, "heading", place), [.. List(row, "values", place).Select((value, at) => Value(value, $"{place}, value {at}"))], Text(row, "kind", place) switch
        {
            "body" => StatisticalRowKind.Body,
            "total" => StatisticalRowKind.Total,
            "share" => StatisticalRowKind.Share,
            "of_which" => StatisticalRowKind.OfWhich,
            var other => throw new FormatException($"{place}: kind '{other}'; expected body, total, share or of_which."),
        });

    private static StatisticalValue Value(JsonElement value, string place)
    {
        var isThin = value.TryGetProperty("thin", out var thin) && thin.GetBoolean();
        if (value.TryGetProperty("number", out var number))
        {
            var known = number.GetDecimal();
            return StatisticalValue.Number(known, known.Scale).Thin(isThin);
        }

        if (value.TryGetProperty("text", out var words))
            return StatisticalValue.Words(Both(words, place));
        return Text(value, "none", place) switch
        {
            "not_recorded" => StatisticalValue.NotRecorded,
            "not_defined" => StatisticalValue.NotDefined,
            "left_to_officer" => StatisticalValue.LeftToOfficer,
            "withheld" => StatisticalValue.Withheld,
            var other => throw new FormatException($"{place}: none '{other}'; expected not_recorded, not_defined, left_to_officer or withheld."),
        };
    }

    private static JsonElement Property(JsonElement of, string name, string place) => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value)
        ? value
        : throw new FormatException($"{place}: '{name}' is missing.");

    private static string Text(JsonElement of, string name, string place) => Property(of, name, place).GetString() ?? throw new FormatException($"{place}: '{name}' is null; expected a text.");

    private static JsonElement.ArrayEnumerator List(JsonElement of, string name, string place) => Property(of, name, place) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray()
        : throw new FormatException($"{place}: '{name}' is no list.");

    private static Bilingual Both(JsonElement of, string name, string place) => Both(Property(of, name, place), $"{place}, {name}");

    private static Bilingual Both(JsonElement of, string place) => new(Text(of, "zh", place), Text(of, "en", place));
}
