using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Publication;

/// <summary>A generated register of seekers, the tables that an office prints of it, and an attacker who knows how the tables hang together.</summary>
internal sealed class RegisterAttack
{
    private const int Groups = 5, Categories = 7;

    private readonly int[,] men = new int[Groups, Categories];
    private readonly int[,] women = new int[Groups, Categories];

    internal RegisterAttack(int seed)
    {
        var random = new Random(seed);
        for (var group = 0; group < Groups; group++)
        {
            for (var category = 0; category < Categories; category++)
            {
                // Most cells small, some large, some empty: what a district's register looks like.
                men[group, category] = random.Next(3) == 0 ? 0 : random.Next(random.Next(2) == 0 ? 4 : 40);
                women[group, category] = random.Next(3) == 0 ? 0 : random.Next(random.Next(2) == 0 ? 4 : 40);
            }
        }
    }

    /// <summary>Counts of few persons that the printed tables give away.</summary>
    internal int Recovered(TableProtectionSettings settings)
    {
        StatisticalTable[] tables = [BySex(), ByCategory(), ByAge()];
        var shown = TableProtection.Protect(tables, settings);
        Assert.True(shown.MayBePublished);
        return Recovered(settings, tables, shown.Tables);
    }

    /// <summary>The same where each table hides its own counts of few persons and nothing else.</summary>
    internal int RecoveredByRuleAlone(TableProtectionSettings settings)
    {
        StatisticalTable[] tables = [BySex(), ByCategory(), ByAge()];
        return Recovered(settings, tables, [.. tables.Select(table => new StatisticalTable(table.Name, table.Title, table.Period, table.Columns,
            [.. table.Rows.Select(row => row with { Values = [.. row.Values.Select(value => value.Figure is { } count && settings.Rules.ProtectionOf(CellContributions.OfCount((int)count)) > 0 ? StatisticalValue.Withheld : value)] })]))]);
    }

    private static int Recovered(TableProtectionSettings settings, StatisticalTable[] tables, IReadOnlyList<StatisticalTable> shown)
    {
        var (truth, cells) = Truth(tables);
        var withheld = new bool[truth.Values.Count];
        // A cell of the register that no table prints is as good as withheld.
        Array.Fill(withheld, true);
        for (var table = 0; table < tables.Length; table++)
        {
            for (var row = 0; row < tables[table].Rows.Count; row++)
            {
                for (var column = 0; column < tables[table].Columns.Count; column++)
                    withheld[cells[(table, row, column)]] &= shown[table].Rows[row].Values[column].State == ValueState.Withheld;
            }
        }

        var attack = new TableAttack(truth, withheld);
        return cells.Values.Distinct().Count(cell => settings.Rules.ProtectionOf(CellContributions.OfCount((int)truth.Values[cell])) is > 0 and var distance && !attack.On(cell).Hides(truth.Values[cell], distance));
    }

    private StatisticalTable BySex() => Table("by_sex", [new("all", new("求职人数合计", "all")), new("men", new("求职人数（男）", "men")), new("women", new("求职人数（女）", "women"))],
        group => [Sum(men, group) + Sum(women, group), Sum(men, group), Sum(women, group)]);

    private StatisticalTable ByAge() => Table("by_age", [new("all", new("求职人数合计", "all"))], group => [Sum(men, group) + Sum(women, group)]);

    private StatisticalTable ByCategory() => Table("by_category", [new("all", new("求职人数合计", "all")), .. Enumerable.Range(0, Categories).Select(static category => new StatisticalColumn($"c{category}", new($"求职人数（类别{category}）", $"category {category}")))],
        group => [Sum(men, group) + Sum(women, group), .. Enumerable.Range(0, Categories).Select(category => men[group, category] + women[group, category])]);

    private static StatisticalTable Table(string name, IReadOnlyList<StatisticalColumn> columns, Func<int, int[]> of)
    {
        int[][] rows = [.. Enumerable.Range(0, Groups).Select(of)];
        return new(name, new(name, name), "2026Q3", [.. columns.Select(static column => column with { Counts = Counted.Persons })],
        [
            .. rows.Select(static (row, at) => new StatisticalRow($"g{at}", new($"第{at}组", $"group {at}"), [.. row.Select(static count => StatisticalValue.Count(count))])),
            new("total", new("合计", "total"), [.. Enumerable.Range(0, columns.Count).Select(column => StatisticalValue.Count(rows.Sum(row => row[column])))], StatisticalRowKind.Total),
        ]);
    }

    // Every table's cells with the sums that the attacker knows: from the register, not from the protection.
    private static (AdditiveTable Table, Dictionary<(int Table, int Row, int Column), int> Cells) Truth(StatisticalTable[] tables)
    {
        var (values, cells, sums, all) = (new List<double>(), new Dictionary<(int, int, int), int>(), new List<TableSum>(), new Dictionary<int, int>());
        for (var table = 0; table < tables.Length; table++)
        {
            for (var row = 0; row <= Groups; row++)
            {
                for (var column = 0; column < tables[table].Columns.Count; column++)
                {
                    if (column == 0 && all.TryGetValue(row, out var known))
                    {
                        cells.Add((table, row, column), known);
                        continue;
                    }

                    cells.Add((table, row, column), values.Count);
                    if (column == 0)
                        all.Add(row, values.Count);
                    values.Add((double)tables[table].Rows[row].Values[column].Figure!.Value);
                }

                if (tables[table].Columns.Count > 1)
                    sums.Add(new(cells[(table, row, 0)], [.. Enumerable.Range(1, tables[table].Columns.Count - 1).Select(column => cells[(table, row, column)])]));
            }

            for (var column = 0; column < tables[table].Columns.Count; column++)
                sums.Add(new(cells[(table, Groups, column)], [.. Enumerable.Range(0, Groups).Select(row => cells[(table, row, column)])]));
        }

        return (new(values, sums), cells);
    }

    private static int Sum(int[,] counts, int group) => Enumerable.Range(0, Categories).Sum(category => counts[group, category]);
}
