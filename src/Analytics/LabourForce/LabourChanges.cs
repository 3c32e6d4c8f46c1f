using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>就业、失业情况变更: what changed between two states of a street's information platform (001 Ch.6 §2(2).6).</summary>
public static class LabourChanges
{
    /// <summary>The table: a row an area, who came onto the roll and left it, and who moved between work and unemployment.</summary>
    /// <param name="before">The roll at the earlier day; each person once.</param>
    /// <param name="after">The roll at the later day; each person once. A person counts in the area of the later roll, one who left in that of the earlier.</param>
    /// <param name="settings">The later day and the level of the rows.</param>
    /// <exception cref="ArgumentException">A person stands twice on a roll.</exception>
    public static StatisticalTable Of(IReadOnlyList<LabourFact> before, IReadOnlyList<LabourFact> after, LabourReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(settings);
        var earlier = ByPerson(before, nameof(before));
        var later = ByPerson(after, nameof(after));
        Pair[] pairs =
        [
            .. after.Select(fact => new Pair(earlier.GetValueOrDefault(fact.Person), fact)),
            .. before.Where(fact => !later.ContainsKey(fact.Person)).Select(static fact => new Pair(fact, null)),
        ];
        Measure<Pair>[] measures =
        [
            Measure<Pair>.Count("on_roll", new("期末人数", "on the roll at the end"), static pair => pair.After is not null),
            Measure<Pair>.Count("joined", new("新增人员", "came onto the roll"), static pair => pair.Before is null),
            Measure<Pair>.Count("left", new("退出人员", "left the roll"), static pair => pair.After is null),
            Moved("found_work", new("失业转就业", "unemployed to employed"), LabourStatus.Unemployed, LabourStatus.Employed),
            Moved("lost_work", new("就业转失业", "employed to unemployed"), LabourStatus.Employed, LabourStatus.Unemployed),
            Moved("work_to_outside", new("就业转非劳动力", "employed to outside the labour force"), LabourStatus.Employed, LabourStatus.Outside),
            Moved("unemployed_to_outside", new("失业转非劳动力", "unemployed to outside the labour force"), LabourStatus.Unemployed, LabourStatus.Outside),
            Moved("outside_to_work", new("非劳动力转就业", "outside the labour force to employed"), LabourStatus.Outside, LabourStatus.Employed),
            Moved("outside_to_unemployed", new("非劳动力转失业", "outside the labour force to unemployed"), LabourStatus.Outside, LabourStatus.Unemployed),
            Measure<Pair>.Count("undated", new("变更未填日期", "changes without a day"), static pair => pair.IsChange && pair.After!.StatusSince is null),
        ];
        return new(
            "labour_changes", new("劳动力就业、失业情况变更表", "Changes of employment and unemployment"), LabourTables.Day(settings.AsOf), GroupedRows.Columns(measures),
            GroupedRows.Of(pairs, pair => settings.RowOf(pair.After ?? pair.Before!), settings.Names.Of, measures))
        {
            Sources = [new(new("期初记录", "records before"), before.Count), new(new("期末记录", "records after"), after.Count)],
        };
    }

    private static Measure<Pair> Moved(string name, Bilingual title, LabourStatus from, LabourStatus to) =>
        Measure<Pair>.Count(name, title, pair => pair.Before?.Status == from && pair.After?.Status == to);

    private static Dictionary<string, LabourFact> ByPerson(IReadOnlyList<LabourFact> facts, string name)
    {
        var persons = new Dictionary<string, LabourFact>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (!persons.TryAdd(fact.Person, fact))
                throw new ArgumentException($"The person '{fact.Person}' stands twice on the roll.", name);
        }

        return persons;
    }

    private sealed record Pair(LabourFact? Before, LabourFact? After)
    {
        internal bool IsChange => Before?.Status is { } from && After?.Status is { } to && from != to;
    }
}
