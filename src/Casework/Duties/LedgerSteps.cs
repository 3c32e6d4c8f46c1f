using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The entries of one ledger that count on a day, laid out so that every rule can run over them: each with the state after it.</summary>
internal sealed class LedgerSteps
{
    private Step[] steps = new Step[64];

    /// <summary>How many entries count.</summary>
    internal int Count { get; private set; }

    /// <summary>Which kinds occur, as bits of <see cref="DutyClock.Bit"/>.</summary>
    internal ulong Kinds { get; private set; }

    internal Standing Last => Count == 0 ? Standing.OfNobody : steps[Count - 1].After;

    internal LedgerEntry Entry(int at) => steps[at].Entry;

    internal ref readonly Standing After(int at) => ref steps[at].After;

    /// <summary>Takes another ledger; what it held of the one before is gone.</summary>
    internal void Read(ServiceLedger ledger, DateOnly asOf)
    {
        var entries = ledger.CountingOn(asOf);
        switch (ledger.Subject.Kind)
        {
            case SubjectKind.Person:
                Read<PersonStanding>(entries);
                break;
            case SubjectKind.Employer:
                Read<EmployerStanding>(entries);
                break;
            default:
                Read<OtherStanding>(entries);
                break;
        }
    }

    private void Read<TFold>(ReadOnlySpan<LedgerEntry> entries)
        where TFold : struct, IStandingFold
    {
        (Count, Kinds) = (0, 0);
        if (entries.Length > steps.Length)
            steps = new Step[Math.Max(entries.Length, 2 * steps.Length)];
        var standing = Standing.OfNobody;
        foreach (var entry in entries)
        {
            standing = TFold.After(standing, entry);
            steps[Count] = new(entry, standing);
            Kinds |= DutyClock.Bit(entry);
            Count++;
        }
    }

    // A field each, since the standing is read in place.
    private struct Step(LedgerEntry entry, Standing after)
    {
        internal readonly LedgerEntry Entry = entry;
        internal readonly Standing After = after;
    }
}
