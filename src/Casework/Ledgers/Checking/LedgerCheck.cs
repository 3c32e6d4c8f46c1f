using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Looks for entries that contradict each other or the calendar: in the future, twice, out of order, after a death, of nobody known, and for gaps in the numbers.</summary>
/// <remarks>Faults are reported, never mended, and the duties of a faulty ledger are worked out all the same: a doubtful entry drops nobody. Immutable and thread-safe.</remarks>
public sealed class LedgerCheck
{
    private readonly DateOnly asOf;
    private readonly Func<SeekerId, bool>? isKnown;

    /// <summary>Creates a check.</summary>
    /// <param name="asOf">The day of checking; entries after it lie in the future.</param>
    /// <param name="isKnown">Tells whether there is such a person; null where nobody can tell.</param>
    public LedgerCheck(DateOnly asOf, Func<SeekerId, bool>? isKnown = null)
    {
        this.asOf = asOf;
        this.isKnown = isKnown;
    }

    /// <summary>The faults of one ledger, in the order of its entries; those of the numbers last.</summary>
    public IReadOnlyList<LedgerFault> Check(Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var faults = new List<LedgerFault>();
        if (isKnown is not null && !isKnown(ledger.Seeker))
            faults.Add(new(ledger.Seeker, null, "unknown_person", new("查无此人：台账没有对应的求职者", "no such person: no seeker belongs to this ledger")));
        var seen = new SeenEntries();
        foreach (var entry in ledger.Events)
        {
            foreach (var rule in LedgerRules.OfOneEntry)
            {
                if (rule.Breaks(entry, asOf))
                    faults.Add(rule.Fault(entry));
            }

            foreach (var rule in LedgerRules.OfHistory)
            {
                if (rule.Breaks(entry, seen))
                    faults.Add(rule.Fault(entry));
            }

            seen.Add(entry);
        }

        LedgerNumbers.Check(ledger, faults);
        return faults;
    }
}
