namespace Jiuye.Analytics;

/// <summary>One search for the cells to withhold.</summary>
internal sealed class SuppressionSearch
{
    // Next to nothing, but more than nothing: of two ways through withheld cells the shorter one is taken.
    private const double CostOfWithheld = 1e-3;
    private const int Outsider = -1;

    private readonly AdditiveTable table;
    private readonly double[] protection;
    private readonly SuppressionSettings settings;
    private readonly IReadOnlyList<ReleasedCell>? earlier;
    private readonly int[] attackers;
    private readonly Func<int, int, IReadOnlyList<int>?> around;
    private readonly bool[] withheld;
    private readonly List<ProtectionGoal> goals = [];
    private readonly Dictionary<int, List<ProtectionGoal>> goalsOf = [];
    private readonly SortedSet<int> unprotected = [];

    /// <param name="table">The table.</param>
    /// <param name="protection">For each cell how far an attacker's interval must reach beyond its value; 0 for a cell that may be shown.</param>
    /// <param name="settings">How protecting cells are chosen.</param>
    /// <param name="earlier">For each cell what earlier releases did with it, or null.</param>
    /// <param name="alone">Cells whose only contributor must not learn others.</param>
    /// <param name="around">Cells near a cell in widening steps, or null for the whole table.</param>
    public SuppressionSearch(
        AdditiveTable table,
        double[] protection,
        SuppressionSettings settings,
        IReadOnlyList<ReleasedCell>? earlier,
        int[] alone,
        Func<int, int, IReadOnlyList<int>?> around)
    {
        this.table = table;
        this.protection = protection;
        this.settings = settings;
        this.earlier = earlier;
        attackers = [Outsider, .. alone];
        this.around = around;
        // A cell that was shown once is known for good; a rule that withholds it now comes too late.
        withheld = [.. protection.Select((distance, cell) => (distance > 0 && !WasShown(cell)) || WasWithheld(cell))];
        foreach (var cell in Enumerable.Range(0, protection.Length).Where(cell => protection[cell] > 0))
            State(cell);
    }

    public ProtectedTable Run()
    {
        foreach (var goal in goals.OrderByDescending(static goal => Math.Abs(goal.Change)).ThenBy(static goal => goal.Cell))
        {
            foreach (var attacker in attackers.Where(attacker => attacker != goal.Cell && !IsServed(goal, attacker)))
                Serve(goal, attacker);
        }

        ShowAgain();
        return new([.. withheld.Select((hidden, cell) => StatusOf(hidden, cell))], [.. unprotected]);
    }

    private void State(int cell)
    {
        if (WasShown(cell))
        {
            unprotected.Add(cell);
            return;
        }

        List<ProtectionGoal> both = [new(cell, protection[cell]), new(cell, -Math.Min(protection[cell], table.Values[cell]))];
        // An amount of nothing cannot be smaller.
        both.RemoveAll(static goal => goal.Change == 0);
        goals.AddRange(both);
        goalsOf.Add(cell, both);
    }

    // Whoever is alone in a cell knows it: only changes that leave that cell count.
    private static bool IsServed(ProtectionGoal goal, int attacker) => goal.Shown.Exists(change => !change.Uses(attacker));

    private void Serve(ProtectionGoal goal, int attacker)
    {
        for (var step = 0; ; step++)
        {
            var near = around(goal.Cell, step);
            var open = (near ?? Enumerable.Range(0, withheld.Length)).Where(cell => cell == goal.Cell || (cell != attacker && MayBeWithheld(cell)));
            if (Find(goal, open) is { } change)
            {
                foreach (var cell in change.Cells)
                    withheld[cell] = true;
                Record(change);
                return;
            }

            if (near is null)
            {
                unprotected.Add(goal.Cell);
                return;
            }
        }
    }

    private CellChange? Find(ProtectionGoal goal, IEnumerable<int> open) => new ProtectingPath(table, [.. open], CostOf, goal.Cell, goal.Change).Find();

    // A change that hides one cell often hides others on its way.
    private void Record(CellChange change)
    {
        foreach (var shown in new[] { change, change.Mirrored(table) }.OfType<CellChange>())
        {
            foreach (var goal in shown.Cells.SelectMany(cell => goalsOf.GetValueOrDefault(cell, [])).Where(goal => goal.IsServedBy(shown)))
                goal.Shown.Add(shown);
        }
    }

    private void ShowAgain()
    {
        var spare = Enumerable.Range(0, withheld.Length)
            .Where(cell => withheld[cell] && protection[cell] == 0)
            .OrderByDescending(cell => settings.CostOf(table.Values[cell]))
            .ThenBy(static cell => cell)
            .ToArray();
        foreach (var cell in spare)
        {
            withheld[cell] = false;
            if (!StaysServedWithout(cell))
                withheld[cell] = true;
        }
    }

    private bool StaysServedWithout(int cell)
    {
        var found = new List<CellChange>();
        foreach (var goal in goals.Where(goal => !unprotected.Contains(goal.Cell) && goal.Shown.Exists(change => change.Uses(cell))))
        {
            foreach (var attacker in attackers.Where(attacker => attacker != goal.Cell))
            {
                if (goal.Shown.Concat(found.Where(goal.IsServedBy)).Any(change => !change.Uses(cell) && !change.Uses(attacker)))
                    continue;
                if (Find(goal, Enumerable.Range(0, withheld.Length).Where(other => withheld[other] && other != attacker)) is not { } change)
                    return false;
                found.Add(change);
            }
        }

        foreach (var goal in goals)
            goal.Shown.RemoveAll(change => change.Uses(cell));
        found.ForEach(Record);
        return true;
    }

    private double CostOf(int cell) => withheld[cell] ? CostOfWithheld : settings.CostOf(table.Values[cell]);

    private bool MayBeWithheld(int cell) => withheld[cell] || (table.Values[cell] > 0 && !WasShown(cell));

    private bool WasShown(int cell) => earlier?[cell] == ReleasedCell.Shown;

    private bool WasWithheld(int cell) => earlier?[cell] == ReleasedCell.Withheld;

    private CellStatus StatusOf(bool hidden, int cell) => (hidden, protection[cell] > 0, WasWithheld(cell)) switch
    {
        (false, _, _) => CellStatus.Published,
        (true, true, _) => CellStatus.WithheldByRule,
        (true, false, true) => CellStatus.WithheldBefore,
        _ => CellStatus.WithheldToProtect,
    };
}
