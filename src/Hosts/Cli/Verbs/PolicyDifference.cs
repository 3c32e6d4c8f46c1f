using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What two policies say differently: the same parameter, tier and case with another value, or said by one only.</summary>
internal sealed class PolicyDifference
{
    private readonly Policy one;
    private readonly Policy other;
    private readonly bool chinese;
    private readonly List<(PolicyEntry? One, PolicyEntry? Other)> pairs;

    internal PolicyDifference(Policy one, Policy other, string? group, bool chinese)
    {
        this.one = one;
        this.other = other;
        this.chinese = chinese;
        pairs = [.. Pairs().Where(pair => group is null || (pair.One ?? pair.Other)!.Group == group)];
    }

    internal void Write(TextWriter output, bool json)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(new { One = one.Name, Other = other.Name, Differences = pairs.Select(Line) }, PolicyPage.Json));
            return;
        }

        foreach (var members in pairs.GroupBy(static pair => (pair.One ?? pair.Other)!.Group))
        {
            output.WriteLine(PolicyPage.GroupTitle(members.Key, chinese));
            var table = new AlignedTable();
            table.Add("", one.Name, other.Name);
            foreach (var (left, right) in members)
                table.Add(PolicyPage.Label((left ?? right)!), Said(left), Said(right));
            table.WriteTo(output, "  ");
            output.WriteLine();
        }

        output.WriteLine(pairs.Count switch
        {
            0 => $"{one.Name} and {other.Name} say the same.",
            1 => "1 difference.",
            var count => $"{count} differences.",
        });
    }

    private IEnumerable<(PolicyEntry? One, PolicyEntry? Other)> Pairs()
    {
        var left = Stated(one);
        var right = Stated(other);
        var order = one.Entries().Select(static entry => (entry.Group, entry.Name)).Distinct().ToList();
        foreach (var (group, name) in order)
        {
            var keys = left.Keys.Concat(right.Keys.Where(key => !left.ContainsKey(key))).Where(key => key.Group == group && key.Name == name).ToList();
            foreach (var key in keys)
            {
                var (here, there) = (left.GetValueOrDefault(key), right.GetValueOrDefault(key));
                if (here?.Value?.En != there?.Value?.En)
                    yield return (here, there);
            }
        }
    }

    private static Dictionary<(string Group, string Name, OfficeTier? Tier, string? Case), PolicyEntry> Stated(Policy policy) =>
        policy.Entries().Where(static entry => entry.Value is not null).ToDictionary(static entry => entry.Key);

    private string Said(PolicyEntry? entry) => entry is null ? "—" : $"{PolicyPage.ValueOf(entry, chinese)} ({ReportText.Cited(entry.Source ?? "", chinese)})";

    private static object Line((PolicyEntry? One, PolicyEntry? Other) pair)
    {
        var named = (pair.One ?? pair.Other)!;
        return new
        {
            named.Group,
            named.Name,
            Tier = PolicyPage.Tier(named),
            named.Case,
            One = Side(pair.One),
            Other = Side(pair.Other),
        };
    }

    private static object? Side(PolicyEntry? entry) =>
        entry is null ? null : new { Value = PolicyPage.TextOf(entry.Value), entry.Source, entry.StatedBy };
}
