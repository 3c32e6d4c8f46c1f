namespace Jiuye.Analytics;

/// <summary>Finds what a wage table may show so that no withheld cell follows from the wider cells that it prints or that are out already.</summary>
/// <remarks>
/// Number of wages and mean of a wider cell give the sum of the withheld cells in it, and sums of several wider cells may be combined in any way. But no combination tells cells apart that lie in the same printed wider
/// cells: pay can be moved between them unseen. So every such atom of withheld cells must itself be a cell that might be shown, with room for each cell in it. Where it is not, the narrowest wider cell is left out and its
/// rows climb the ladder further; where there is nothing further to stand on, a shown cell of the atom is withheld too. Percentiles do not add up and are not thought of.
/// </remarks>
internal sealed class WageProtection
{
    private readonly WageTally tally;
    private readonly WageTable own;
    private readonly WageProtectionSettings protection;
    private readonly IReadOnlyList<WageLadderStep> steps;
    private readonly WageRung?[] rungs;
    private readonly WagePartition[] released;
    private readonly PayContributions pay;
    private readonly bool[] withheld;
    private readonly bool[] isKnown;
    private readonly double[] distances;
    private readonly int[] basis;
    private readonly List<CellKey> givenAway = [];
    private int leftOut;

    private WageProtection(WageTally tally, WageGuidelineSettings settings, WageLadder? ladder, WageProtectionSettings protection)
    {
        this.tally = tally;
        own = tally.ToTable(settings);
        steps = ladder?.Steps ?? [];
        rungs = new WageRung?[steps.Count];
        this.protection = protection;
        pay = new(own);
        var count = own.Rows.Count;
        (withheld, isKnown, distances, basis) = (new bool[count], new bool[count], new double[count], new int[count]);
        for (var row = 0; row < count; row++)
        {
            var cell = pay.Of([row]);
            if (own.WithheldAt(row) is not null || protection.Rules.FirstAgainst(cell) is not null)
                (withheld[row], distances[row]) = (true, Math.Max(protection.Rules.ProtectionOf(cell), protection.Rules.Margin * cell.Total));
        }

        ByRule = withheld.Count(static hidden => hidden);
        released = [.. protection.Earlier.Select(Released)];
    }

    private IEnumerable<WagePartition> Partitions => rungs.OfType<WageRung>().Select(static rung => rung.Partition).Concat(released);

    private int ByRule { get; }

    internal static ProtectedWageTable Protect(WageTally tally, WageGuidelineSettings settings, WageLadder? ladder, WageProtectionSettings protection) =>
        new WageProtection(tally, settings, ladder, protection).Run();

    private ProtectedWageTable Run()
    {
        do
            Climb();
        while (Mend());
        return new(own.Columns, own.Settings, [.. Enumerable.Range(0, withheld.Length).Select(Row)], ByRule, withheld.Count(static hidden => hidden) - ByRule, leftOut, givenAway, protection.Rules.Method);
    }

    // An earlier release: its shown cells are known for good, and cells that it withheld stay so.
    private WagePartition Released(ReleasedWages release)
    {
        var (numbers, printed) = (new Dictionary<CellKey, int>(), new List<bool>());
        var (shown, hidden) = (release.Shown.ToHashSet(), release.Withheld.ToHashSet());
        var wider = new int[withheld.Length];
        for (var row = 0; row < wider.Length; row++)
        {
            var own = this.own.KeyOf(row);
            var key = release.Widened(own);
            if (!numbers.TryGetValue(key, out wider[row]))
            {
                numbers.Add(key, wider[row] = numbers.Count);
                printed.Add(shown.Contains(key));
            }

            if (!key.Equals(own))
                continue;
            if (withheld[row] && shown.Contains(key) && !isKnown[row])
                givenAway.Add(key);
            withheld[row] |= hidden.Contains(key);
            isKnown[row] |= shown.Contains(key);
        }

        return new(wider, [.. printed], IsFixed: true);
    }

    private void Climb()
    {
        foreach (var rung in rungs.OfType<WageRung>())
            Array.Clear(rung.Partition.IsPrinted);
        for (var row = 0; row < withheld.Length; row++)
        {
            basis[row] = withheld[row] ? Carrying(row, 0) : -1;
            if (basis[row] >= 0 && RungAt(basis[row]).Partition is var partition)
                partition.IsPrinted[partition.WiderOf[row]] = true;
        }
    }

    private int Carrying(int row, int from)
    {
        for (var at = from; at < rungs.Length; at++)
        {
            if (RungAt(at).Carries(row))
                return at;
        }

        return -1;
    }

    // The table of a rung is made when the first cell asks for it.
    private WageRung RungAt(int at) => rungs[at] ??= new(tally, own, steps[at], protection.Rules);

    private bool Mend()
    {
        var changed = false;
        var atoms = WageAtoms.Of(withheld.Length, [.. Partitions]);
        var byAtom = Enumerable.Range(0, withheld.Length).Where(row => atoms[row] != WageAtoms.Free && !isKnown[row]).GroupBy(row => atoms[row]);
        foreach (var atom in byAtom.ToArray())
        {
            int[] hidden = [.. atom.Where(row => withheld[row])];
            if (hidden.Length == 0 || IsSafe(hidden))
                continue;
            changed = true;
            Mend(hidden, [.. atom.Where(row => !withheld[row])]);
        }

        return changed;
    }

    private void Mend(int[] hidden, int[] open)
    {
        var narrowest = Array.FindIndex(rungs, rung => rung?.Partition.Prints(hidden[0]) == true);
        if (narrowest >= 0 && (open.Length == 0 || Carrying(hidden[0], narrowest + 1) >= 0))
        {
            rungs[narrowest]!.LeaveOut(hidden[0]);
            leftOut++;
        }
        else if (open.Length > 0)
        {
            var enough = open.OrderBy(own.WagesOf).ThenBy(static row => row).Where(row => IsSafe([.. hidden, row])).Select(static row => (int?)row).FirstOrDefault();
            withheld[enough ?? open.MaxBy(own.WagesOf)] = true;
        }
        else
        {
            // Only what is out already tells them: nothing that is printed now can help.
            foreach (var row in hidden)
            {
                isKnown[row] = true;
                if (distances[row] > 0)
                    givenAway.Add(own.KeyOf(row));
            }
        }
    }

    // The atom might be shown as one cell, and each cell in it has room for its distance.
    private bool IsSafe(int[] hidden)
    {
        var (wages, employers) = pay.CountOf(hidden);
        if (wages < own.Settings.FewestObservations || (employers > 0 && employers < own.Settings.FewestEmployers))
            return false;
        var together = pay.Of(hidden);
        return protection.Rules.FirstAgainst(together) is null
            && Array.TrueForAll(hidden, row => together.Total - own.Figures.Means[row] * own.Figures.Persons[row] >= distances[row]);
    }

    private RolledWageRow Row(int row)
    {
        var (key, wages) = (own.KeyOf(row), own.WagesOf(row));
        if (!withheld[row] && !isKnown[row])
            return new(key, wages, own.Rows[row].Outcome, null, key);
        if (withheld[row] && basis[row] >= 0)
        {
            var rung = RungAt(basis[row]);
            var wider = rung.Table.Rows[rung.Partition.WiderOf[row]];
            return new(key, wages, wider.Outcome, rung.Step.Name, wider.Key);
        }

        return withheld[row] ? new(key, wages, own.WithheldAt(row) ?? new(distances[row] > 0 ? WithheldBecause.TooMuchFromFew : WithheldBecause.ToProtect, wages, null, 0), null, key)
            : new(key, wages, own.Rows[row].Outcome, null, key);
    }
}
