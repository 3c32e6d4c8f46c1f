namespace Jiuye.Analytics;

/// <summary>A wage table in which a thin cell shows the numbers of the next wider cell that is not, and says which.</summary>
/// <remarks>A wider cell holds the thin one's wages too. Never add such rows up: they overlap.</remarks>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Settings">The definitions and the fewest observations.</param>
/// <param name="Rows">The rows, in the order of their keys.</param>
public sealed record RolledWageTable(IReadOnlyList<string> Columns, WageGuidelineSettings Settings, IReadOnlyList<RolledWageRow> Rows)
{
    internal static RolledWageTable Of(WageTally tally, WageGuidelineSettings settings, WageLadder ladder)
    {
        var own = tally.ToTable(settings);
        var rungs = new Rung?[ladder.Steps.Count];
        return new(tally.Columns, settings, [.. own.Rows.Select(row => Climb(row))]);

        RolledWageRow Climb(WageRow row)
        {
            if (row.Outcome.TryGet(out var shown, out var withheld))
                return new(row.Key, shown.Wages, row.Outcome, null, row.Key);
            var last = new RolledWageRow(row.Key, withheld.Wages, row.Outcome, null, row.Key);
            for (var step = 0; step < rungs.Length; step++)
            {
                var wider = (rungs[step] ??= new(tally, settings, ladder.Steps[step])).Find(row.Key);
                last = new(row.Key, withheld.Wages, wider.Outcome, ladder.Steps[step].Name, wider.Key);
                if (wider.Outcome.Succeeded)
                    return last;
            }

            return last;
        }
    }

    // The table of one rung, made when the first thin cell asks for it.
    private sealed class Rung
    {
        private readonly WageLadderStep step;
        private readonly WageTable table;
        private readonly Dictionary<CellKey, int> rows = [];

        internal Rung(WageTally tally, WageGuidelineSettings settings, WageLadderStep step)
        {
            this.step = step;
            table = tally.Under(step.Changes).ToTable(settings);
            for (var row = 0; row < table.Rows.Count; row++)
                rows.Add(table.KeyOf(row), row);
        }

        internal WageRow Find(CellKey narrow) => table.Rows[rows[new([.. narrow.Codes.Select((code, column) => step.Changes[column](code))])]];
    }
}
