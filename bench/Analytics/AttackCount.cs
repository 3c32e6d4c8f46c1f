using System.Diagnostics;
using System.Globalization;

namespace Jiuye.Analytics.Bench;

/// <summary>Protects random tables, publishes them in two releases, attacks both together, and counts what comes back.</summary>
internal sealed class AttackCount
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<string> worst = [];

    public static void Run(int tables, TextWriter output)
    {
        output.WriteLine("| tables | releases | rules | cells | by rule | to protect | per cell by rule | refused | recovered | seconds |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var planned in new[] { true, false })
        {
            Print(output, planned, "counts", tables, RandomTables.Counts, new() { Rules = [new FrequencyRule(2)] });
            Print(output, planned, "sums", tables, RandomTables.Sums, new() { Rules = [new FrequencyRule(2), new PercentRule(10), new DominanceRule(2, 85)] });
        }
    }

    private static void Print(
        TextWriter output, bool planned, string kind, int tables, Func<int, IReadOnlyList<CodeTree>, HierarchicalTable> make, DisclosureRules rules)
    {
        var count = new AttackCount();
        var watch = Stopwatch.StartNew();
        for (var seed = 0; seed < tables; seed++)
        {
            var table = make(seed, [RandomTables.Places, RandomTables.Occupations, RandomTables.Ages]);
            // Planned: the finest table is protected first and the coarser one is a part of it. Otherwise the coarser one is out before anybody thinks of the finer.
            count.Play(table, rules, planned ? null : RandomReleases.ByGroups(table, rules));
        }

        var byRule = count.Of("by rule");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {tables} {kind} | {(planned ? "planned together" : "one after the other")} | {rules.Method} | {count.Of("cells")} | {byRule} | {count.Of("to protect")} | {count.Of("to protect") / (double)byRule:0.00} | {count.Of("refused")} | {count.Of("recovered")} | {watch.Elapsed.TotalSeconds:0} |"));
        foreach (var line in count.worst.Take(5))
            Console.Error.WriteLine(line);
    }

    private void Play(HierarchicalTable table, DisclosureRules rules, ReleasedCell[]? earlier)
    {
        var second = CellSuppression.Protect(table, rules, earlier: earlier);
        if (!second.MayBePublished)
        {
            Count("refused", 1);
            return;
        }

        Count("cells", table.Contributions.Count);
        Count("by rule", table.Contributions.Count(cell => rules.ProtectionOf(cell) > 0));
        Count("to protect", second.CountOf(CellStatus.WithheldToProtect) + second.CountOf(CellStatus.WithheldBefore));
        var attack = new TableAttack(table.Sums, second.Withheld);
        for (var cell = 0; cell < table.Contributions.Count; cell++)
        {
            var (value, distance) = (table.Contributions[cell].Total, rules.ProtectionOf(table.Contributions[cell]));
            if (distance == 0 || attack.On(cell).Hides(value, distance))
                continue;
            Count("recovered", 1);
            worst.Add(string.Create(CultureInfo.InvariantCulture, $"{string.Join('/', table.CodesOf(cell))}: {value} seen as {attack.On(cell)}, asked {distance}"));
        }
    }

    private void Count(string what, int more) => counts[what] = Of(what) + more;

    private int Of(string what) => counts.GetValueOrDefault(what);
}
