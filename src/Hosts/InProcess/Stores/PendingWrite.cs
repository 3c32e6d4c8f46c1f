namespace Jiuye;

/// <summary>The rows of one write on their way into a store, in one attempt.</summary>
/// <param name="rows">All of them.</param>
internal sealed class PendingWrite(IReadOnlyList<RecordWrite> rows)
{
    internal IReadOnlyList<RecordWrite> Rows { get; } = rows;

    /// <summary>Those that are written: all, but for those that would change nothing where these are skipped.</summary>
    internal IReadOnlyList<RecordWrite> Kept { get; private set; } = rows;

    /// <summary>The places of the others, ascending.</summary>
    internal IReadOnlyList<int> LeftOut { get; private set; } = [];

    /// <summary>True where the database has the rows already, in a place of the transaction's own.</summary>
    internal bool IsStaged { get; set; }

    internal void Keep(IReadOnlyList<RecordWrite> some) => (Kept, LeftOut) = (some, WriteChecks.LeftOut(Rows, some));
}
