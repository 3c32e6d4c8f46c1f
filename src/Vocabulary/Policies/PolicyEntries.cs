using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>Lays a policy out as lines for people.</summary>
internal static class PolicyEntries
{
    internal static PolicyEntry Of(PolicySetting setting, SettingValue stated) => new(
        setting.Section, setting.Name, new(setting.Chinese, setting.English), null, null,
        Bilingual.Same(Compact(stated.Value)), stated.Source, [], stated.Note, stated.StatedBy);

    internal static IEnumerable<PolicyEntry> Of(PolicyParameter parameter, IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0)
            return [new(parameter.Group, parameter.Name, parameter.Meaning, null, null, null, null, [], null, null)];
        return statements.Select(statement => new PolicyEntry(
            parameter.Group, parameter.Name, parameter.Meaning, statement.Tier, statement.Case,
            statement.ToText(), statement.Source, statement.Rows, statement.Note, statement.StatedBy));
    }

    // Bands and tables as one line: < 3: 0, < 6: 6, <= 24: 18, else 22.
    private static string Compact(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Item)),
        JsonValueKind.Object when value.GetPropertyCount() == 0 => "—",
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(static member => $"{member.Name}: {member.Value}")),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static string Item(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return item.ToString();
        var points = item.GetProperty("points");
        if (item.TryGetProperty("below", out var below))
            return $"< {below}: {points}";
        return item.TryGetProperty("up_to", out var upTo) ? $"<= {upTo}: {points}" : $"else {points}";
    }
}
