namespace Jiuye.Analytics;

/// <summary>The cells of one rung of a ladder, and which of them may be shown.</summary>
internal sealed class WageRung
{
    private readonly DisclosureRules rules;
    private readonly PayContributions pay;

    // Asked for few cells of many: null where nobody has.
    private readonly bool?[] mayStand;

    internal WageRung(WageTally tally, WageTable own, WageLadderStep step, DisclosureRules rules)
    {
        this.rules = rules;
        Step = step;
        Table = tally.Under(step.Changes).ToTable(own.Settings);
        pay = new(Table);
        mayStand = new bool?[Table.Rows.Count];
        var numbers = new Dictionary<CellKey, int>(Table.Rows.Count);
        for (var row = 0; row < Table.Rows.Count; row++)
            numbers.Add(Table.KeyOf(row), row);
        int[] wider = [.. Enumerable.Range(0, own.Rows.Count).Select(row => numbers[new([.. own.KeyOf(row).Codes.Select((code, column) => step.Changes[column](code))])])];
        Partition = new(wider, new bool[Table.Rows.Count], IsFixed: false);
    }

    internal WageLadderStep Step { get; }

    internal WageTable Table { get; }

    internal WagePartition Partition { get; }

    /// <summary>Whether the wider cell of a cell may be shown.</summary>
    internal bool Carries(int cell)
    {
        var wider = Partition.WiderOf[cell];
        return mayStand[wider] ??= Table.WithheldAt(wider) is null && rules.FirstAgainst(pay.Of([wider])) is null;
    }

    /// <summary>The wider cell of a cell stands for none again.</summary>
    internal void LeaveOut(int cell) => mayStand[Partition.WiderOf[cell]] = false;
}
