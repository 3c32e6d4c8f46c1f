namespace Jiuye.Analytics;

/// <summary>Plays the attacker: what do the published cells and the sums of a table leave open about a withheld one?</summary>
/// <remarks>The attacker knows every published value, every sum and that no value is negative, and solves two linear programs a cell:
/// Fischetti and Salazar-González, Solving the cell suppression problem on tabular data with linear constraints, Management Science 47 (2001) 1008–1027. Cells that are not
/// joined by sums of withheld cells cannot help each other, so each joined group is solved by itself. Not safe for threads.</remarks>
public sealed class TableAttack
{
    private readonly AdditiveTable table;
    private readonly bool[] withheld;
    private readonly Dictionary<int, AttackGroup> groups = [];

    /// <summary>Looks at a table from outside.</summary>
    /// <param name="table">The table.</param>
    /// <param name="withheld">For each cell whether it is withheld.</param>
    /// <exception cref="ArgumentException">There are not as many marks as cells.</exception>
    public TableAttack(AdditiveTable table, IReadOnlyList<bool> withheld)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(withheld);
        if (withheld.Count != table.Values.Count)
            throw new ArgumentException($"A mark for each cell: {table.Values.Count} cells, {withheld.Count} marks.", nameof(withheld));
        this.table = table;
        this.withheld = [.. withheld];
    }

    /// <summary>The interval in which a cell must lie; a published cell is its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public AttackedCell On(int cell)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cell);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cell, withheld.Length);
        return withheld[cell] ? GroupOf(cell).IntervalOf(cell) : new(cell, table.Values[cell], table.Values[cell]);
    }

    private AttackGroup GroupOf(int cell)
    {
        if (groups.TryGetValue(cell, out var known))
            return known;
        var group = new AttackGroup(table, withheld, cell);
        foreach (var member in group.Cells)
            groups.Add(member, group);
        return group;
    }
}
