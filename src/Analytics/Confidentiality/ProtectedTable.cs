namespace Jiuye.Analytics;

/// <summary>What may be shown of a table.</summary>
public sealed record ProtectedTable
{
    internal ProtectedTable(IReadOnlyList<CellStatus> statuses, IReadOnlyList<int> unprotected)
    {
        Statuses = statuses;
        Unprotected = unprotected;
    }

    /// <summary>What becomes of each cell.</summary>
    public IReadOnlyList<CellStatus> Statuses { get; }

    /// <summary>The cells that a rule withholds and that nothing left to withhold can protect; the table must then not be published as it is.</summary>
    public IReadOnlyList<int> Unprotected { get; }

    /// <summary>Whether the table may be published with the cells that are marked.</summary>
    public bool MayBePublished => Unprotected.Count == 0;

    /// <summary>For each cell whether it is withheld, as <see cref="TableAttack"/> takes it.</summary>
    public IReadOnlyList<bool> Withheld => [.. Statuses.Select(static status => status != CellStatus.Published)];

    /// <summary>How many cells have a status.</summary>
    public int CountOf(CellStatus status) => Statuses.Count(known => known == status);
}
