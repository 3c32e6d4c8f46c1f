namespace Jiuye.Analytics.Publication;

/// <summary>Counts what the protection of tables did.</summary>
internal sealed class ProtectionCounts
{
    private readonly List<AuditPlace> unprotected = [];

    internal int Cells { get; private set; }

    internal int ByRule { get; private set; }

    internal int ToProtect { get; private set; }

    internal int Derived { get; set; }

    internal IReadOnlyList<AuditPlace> Unprotected => unprotected;

    internal void Add(IReadOnlyList<CountCell> cells, CountSums sums, ProtectedTable shown, double[] protection)
    {
        var known = cells.Where(static cell => cell.IsKnown).ToArray();
        Cells += cells.Count;
        ByRule += known.Count(cell => protection[sums[cell]] > 0);
        ToProtect += known.Count(cell => protection[sums[cell]] == 0 && shown.Statuses[sums[cell]] != CellStatus.Published);
        foreach (var node in shown.Unprotected)
        {
            // A rest stands in no table: the whole that it is missing from is named.
            var cell = known.FirstOrDefault(cell => sums[cell] == node) ?? known.First(cell => sums.Table.SumsOf(node).Any(sum => sums.Table.Sums[sum].Total == sums[cell]));
            unprotected.Add(cell.Figure.Place);
        }
    }
}
