using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The entries of one ledger that count on a day, laid out so that every rule can run over them: each with the state after it.</summary>
internal sealed class LedgerSteps
{
    private CaseEvent[] entries = new CaseEvent[64];
    private Standing[] standings = new Standing[64];

    /// <summary>How many entries count.</summary>
    internal int Count { get; private set; }

    /// <summary>Which kinds occur, as bits of <see cref="DutyClock.Bit"/>.</summary>
    internal ulong Kinds { get; private set; }

    internal Standing Last => Count == 0 ? Standing.OfNobody : standings[Count - 1];

    internal CaseEvent Entry(int at) => entries[at];

    internal ref readonly Standing After(int at) => ref standings[at];

    /// <summary>Takes another ledger; what it held of the one before is gone.</summary>
    internal void Read(Ledger ledger, DateOnly asOf)
    {
        (Count, Kinds) = (0, 0);
        var standing = Standing.OfNobody;
        foreach (var entry in ledger.CountingOn(asOf))
        {
            if (Count == entries.Length)
            {
                Array.Resize(ref entries, 2 * Count);
                Array.Resize(ref standings, 2 * Count);
            }

            standing = standing.After(entry);
            (entries[Count], standings[Count]) = (entry, standing);
            Kinds |= DutyClock.Bit(entry.Kind);
            Count++;
        }
    }
}
