namespace Jiuye.Analytics.Tests;

/// <summary>A generated wage survey and an attacker who knows every printed number of wages and mean, and which cells lie in which.</summary>
internal sealed class WageSurveyAttack
{
    internal static readonly string[] Columns = ["occ", "district", "edu"];

    internal static readonly WageGuidelineSettings Settings = WageGuidelineSettings.Unrestricted with { FewestObservations = 5, FewestEmployers = 3, Confidence = null };

    internal static readonly WageProtectionSettings Protection = new() { Rules = new() { Rules = [new FrequencyRule(2), new PercentRule(10), new DominanceRule(2, 85)] } };

    private static readonly string[] Occupations = ["6-18-02-01", "6-18-02-04", "6-18-03-01", "4-03-02-01", "4-03-02-05"], Districts = ["440103", "440106", "440303", "110105"], Schoolings = ["bachelor", "junior_college", "upper_secondary"];

    private readonly WageTally tally = new(Columns);

    internal WageSurveyAttack(int seed)
    {
        var random = new Random(seed);
        var records = random.Next(80, 500);
        for (var record = 0; record < records; record++)
        {
            var employer = (int)Math.Pow(random.NextDouble() * 6, 2);
            tally.Add(
                new(Pick(random, Occupations), Pick(random, Districts), Pick(random, Schoolings)),
                new(Math.Round(3_000 + 9_000 * Math.Pow(random.NextDouble(), 3)), random.Next(1, 4), random.Next(10) == 0 ? null : new($"e{employer}")));
        }
    }

    /// <summary>Whether the means by occupation alone were shown before.</summary>
    internal bool ByOccupationIsOut { get; init; }

    internal int RecoveredFromProtected(WageLadder? ladder)
    {
        List<RolledWageRow> earlier = [];
        var protection = Protection;
        if (ByOccupationIsOut)
        {
            // Shown by the same rules, as an office would.
            var steps = ReleasedWages.By(Columns, ["occ"], [], []).Changes;
            var first = tally.Under(steps).ToProtectedTable(Settings, Protection);
            earlier.AddRange(first.Rows.Where(static row => row.Outcome.Succeeded));
            protection = Protection with { Earlier = [new(steps, [.. earlier.Select(static row => row.Key)], [.. first.Rows.Where(static row => !row.Outcome.Succeeded).Select(static row => row.Key)])] };
        }

        var table = tally.ToProtectedTable(Settings, protection, ladder);
        return Recovered(table.Rows, earlier, [.. table.GivenAway]);
    }

    internal int RecoveredFromRolledUp() => Recovered(tally.ToRolledTable(Settings).Rows, [], []);

    // Pay that can be told more exactly than the rules allow, of cells that they withhold.
    private int Recovered(IReadOnlyList<RolledWageRow> rows, IReadOnlyList<RolledWageRow> earlier, HashSet<CellKey> givenAway)
    {
        var own = tally.ToTable(Settings);
        var values = Enumerable.Range(0, rows.Count).Select(row => Math.Round(own.Figures.Means[row] * own.Figures.Persons[row])).ToList();
        var withheld = rows.Select(static row => row.Basis is not null || !row.Outcome.Succeeded).ToList();
        var sums = new List<TableSum>();
        foreach (var wider in rows.Where(static row => row.Basis is not null && row.Outcome.Succeeded).Select(static row => (row.BasisKey, row.Basis)).Distinct())
        {
            var step = WageLadder.Of(Columns).Steps.Single(step => step.Name == wider.Basis);
            AddSum(rows, step.Changes, wider.BasisKey);
        }

        foreach (var row in earlier)
            AddSum(rows, ReleasedWages.By(Columns, ["occ"], [], []).Changes, row.Key);
        var attack = new TableAttack(new(values, sums), withheld);
        return Enumerable.Range(0, rows.Count).Count(row => AskedFor(own, row) is > 0 and var distance && !givenAway.Contains(rows[row].Key) && !attack.On(row).Hides(values[row], distance));

        void AddSum(IReadOnlyList<RolledWageRow> of, IReadOnlyList<Func<string?, string?>> changes, CellKey key)
        {
            int[] parts = [.. Enumerable.Range(0, of.Count).Where(row => new CellKey([.. of[row].Key.Codes.Select((code, column) => changes[column](code))]).Equals(key))];
            sums.Add(new(values.Count, parts));
            values.Add(parts.Sum(part => values[part]));
            withheld.Add(false);
        }
    }

    private static double AskedFor(WageTable own, int row)
    {
        var cell = new CellContributions(own.ContributionsTo(row).Select(static each => each.Yuan).Concat(own.ItemsOf(row).ToArray().Where(static item => item.Employer < 0).Select(static item => item.Weight * item.Yuan)));
        var byRule = Protection.Rules.ProtectionOf(cell);
        return own.WithheldAt(row) is null ? byRule : Math.Max(byRule, Protection.Rules.Margin * cell.Total);
    }

    private static string Pick(Random random, string[] codes) => codes[(int)(codes.Length * Math.Pow(random.NextDouble(), 2))];
}
