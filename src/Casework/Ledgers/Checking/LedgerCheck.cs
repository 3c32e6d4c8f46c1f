using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Looks for entries that contradict each other or the calendar: in the future, twice, out of order, after a death, of nobody known, and for gaps in the numbers.</summary>
/// <remarks>Faults are reported, never mended, and the duties of a faulty ledger are worked out all the same: a doubtful entry drops nobody. Immutable and thread-safe.</remarks>
public sealed class LedgerCheck
{
    private readonly DateOnly asOf;
    private readonly Func<SeekerId, bool>? isKnown;
    private readonly Func<EmployerId, bool>? isKnownEmployer;

    /// <summary>Creates a check.</summary>
    /// <param name="asOf">The day of checking; entries after it lie in the future.</param>
    /// <param name="isKnown">Tells whether there is such a person; null where nobody can tell.</param>
    /// <param name="isKnownEmployer">Tells whether there is such an employer; null where nobody can tell.</param>
    public LedgerCheck(DateOnly asOf, Func<SeekerId, bool>? isKnown = null, Func<EmployerId, bool>? isKnownEmployer = null)
    {
        this.asOf = asOf;
        this.isKnown = isKnown;
        this.isKnownEmployer = isKnownEmployer;
    }

    /// <summary>The faults of one ledger, whatever it is about, in the order of its entries; those of the numbers last.</summary>
    /// <remarks>Of loans, questions and offices only what holds for every entry is checked: their entries have no rules of their own.</remarks>
    public IReadOnlyList<LedgerFault> Check(ServiceLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger switch
        {
            Ledger person => Check(person),
            EmployerLedger employer => Check(employer),
            FairLedger fair => Check(fair),
            _ => CheckEach(ledger),
        };
    }

    /// <summary>The faults of one person's ledger, in the order of its entries; those of the numbers last.</summary>
    public IReadOnlyList<LedgerFault> Check(Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        LedgerFault? unknown = isKnown is not null && !isKnown(ledger.Seeker)
            ? new(ledger.Subject, null, "unknown_person", new("查无此人：台账没有对应的求职者", "no such person: no seeker belongs to this ledger"))
            : null;
        return Check(ledger, unknown, LedgerRules.OfHistory, new SeenEntries());
    }

    /// <summary>The faults of one employer's ledger, in the same order.</summary>
    public IReadOnlyList<LedgerFault> Check(EmployerLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        LedgerFault? unknown = isKnownEmployer is not null && !isKnownEmployer(ledger.Employer)
            ? new(ledger.Subject, null, "unknown_employer", new("查无此单位：台账没有对应的用人单位", "no such employer: no employer belongs to this ledger"))
            : null;
        return Check(ledger, unknown, EmployerLedgerRules.OfHistory, new SeenEmployerEntries());
    }

    /// <summary>The faults of one fair's file, in the same order.</summary>
    public IReadOnlyList<LedgerFault> Check(FairLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Check(ledger, null, FairLedgerRules.OfHistory, new SeenFairEntries());
    }

    private List<LedgerFault> Check<TEntry, TSeen>(ServiceLedger<TEntry> ledger, LedgerFault? unknown, IReadOnlyList<EntryRule<TEntry, TSeen>> rules, TSeen seen)
        where TEntry : LedgerEntry
        where TSeen : Seen<TEntry>
    {
        List<LedgerFault> faults = unknown is null ? [] : [unknown];
        foreach (var entry in ledger.Events)
        {
            AddOfOneEntry(entry, faults);
            foreach (var rule in rules)
            {
                if (rule.Breaks(entry, seen))
                    faults.Add(rule.Fault(entry));
            }

            seen.Add(entry);
        }

        LedgerNumbers.Check(ledger, faults);
        return faults;
    }

    private List<LedgerFault> CheckEach(ServiceLedger ledger)
    {
        List<LedgerFault> faults = [];
        foreach (var entry in ledger.Entries)
            AddOfOneEntry(entry, faults);
        LedgerNumbers.Check(ledger, faults);
        return faults;
    }

    private void AddOfOneEntry(LedgerEntry entry, List<LedgerFault> faults)
    {
        foreach (var rule in LedgerRules.OfOneEntry)
        {
            if (rule.Breaks(entry, asOf))
                faults.Add(rule.Fault(entry));
        }
    }
}
