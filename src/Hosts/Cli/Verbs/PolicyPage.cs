using System.Text.Encodings.Web;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>One policy, group by group: name, value, article.</summary>
internal sealed class PolicyPage(Policy policy, string? group, bool silentToo, bool chinese)
{
    internal static JsonSerializerOptions Json { get; } = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void WriteNames(TextWriter output, bool chinese, bool json)
    {
        var policies = Policy.Names.Select(Policy.Named).ToList();
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(policies.Select(static policy => new { policy.Name, Title = TextOf(policy.Title), policy.Bases }), Json));
            return;
        }

        var table = new AlignedTable();
        foreach (var policy in policies)
            table.Add(policy.Name, chinese ? policy.Title.Zh : policy.Title.En);
        table.WriteTo(output);
    }

    internal void Write(TextWriter output, bool json)
    {
        var entries = policy.Entries().Where(entry => group is null || entry.Group == group).ToList();
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(
                new { policy.Name, Title = TextOf(policy.Title), policy.Bases, Entries = entries.Where(Shown).Select(Line) }, Json));
            return;
        }

        output.WriteLine($"{policy.Name}  {(chinese ? policy.Title.Zh : policy.Title.En)}");
        if (policy.Bases.Count > 0)
            output.WriteLine("extends " + string.Join(", ", policy.Bases));
        foreach (var members in entries.Where(Shown).GroupBy(static entry => entry.Group))
        {
            output.WriteLine();
            output.WriteLine(GroupTitle(members.Key, chinese));
            var table = new AlignedTable();
            foreach (var entry in members)
                table.Add(Label(entry), ValueOf(entry, chinese), ReportText.Cited(entry.Source ?? "", chinese));
            table.WriteTo(output, "  ");
        }

        var silent = entries.Count(static entry => entry.Value is null);
        if (silent > 0 && !silentToo)
            output.WriteLine($"\nThe text says nothing on {silent} other parameters; --all lists them.");
    }

    /// <summary>Name with the tier and the case it is about: <c>recommendation_follow_up_days @street difficult_seekers</c>.</summary>
    internal static string Label(PolicyEntry entry) => string.Join(
        ' ', new[] { entry.Name, Tier(entry) is { } tier ? "@" + tier : null, entry.Case }.Where(static part => part is not null));

    internal static string ValueOf(PolicyEntry? entry, bool chinese) =>
        entry?.Value is { } value ? (chinese ? value.Zh : value.En) : "—";

    internal static string GroupTitle(string group, bool chinese)
    {
        var title = PolicyParameters.Groups.FirstOrDefault(known => known.Key == group).Value;
        return title is null ? group : $"{group}  {(chinese ? title.Zh : title.En)}";
    }

    internal static object? TextOf(Bilingual? text) => text is null ? null : new { text.Zh, text.En };

    internal static string? Tier(PolicyEntry entry) => entry.Tier is { } tier ? JsonNamingPolicy.SnakeCaseLower.ConvertName(tier.ToString()) : null;

    private bool Shown(PolicyEntry entry) => silentToo || entry.Value is not null;

    private static object Line(PolicyEntry entry) => new
    {
        entry.Group,
        entry.Name,
        Meaning = TextOf(entry.Meaning),
        Tier = Tier(entry),
        entry.Case,
        Value = TextOf(entry.Value),
        entry.Source,
        entry.Rows,
        entry.Note,
        entry.StatedBy,
    };
}
