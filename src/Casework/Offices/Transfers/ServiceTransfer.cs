using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>服务关系划转: takes entries into a ledger in the order that the articles prescribe, and refuses what contradicts it.</summary>
/// <remarks>A ledger that grew only through this class has just one serving office at any time. Where the policy names no procedure, only plain sense is kept.</remarks>
public static class ServiceTransfer
{
    /// <summary>The ledger with one entry more; entries that have nothing to do with the serving office are taken as they are.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <exception cref="ArgumentException">The entry is another person's.</exception>
    public static Result<Ledger, TransferFault> Take(Ledger ledger, CaseEvent entry, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(policy);
        if (Fault(ledger, entry, policy) is { } fault)
            return fault;
        return ledger.With(entry);
    }

    /// <summary>Every entry of a ledger that could not stand where it stands, in the order of the entries.</summary>
    /// <param name="ledger">The ledger, as others kept it.</param>
    /// <param name="policy">The jurisdiction.</param>
    public static IReadOnlyList<TransferFault> Check(Ledger ledger, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(policy);
        var faults = new List<TransferFault>();
        var before = Ledger.Of(ledger.Seeker);
        foreach (var entry in ledger.Events)
        {
            if (Concerns(entry.Kind) && Fault(before, entry, policy) is { } fault)
                faults.Add(fault);
            before = before.With(entry);
        }

        return faults;
    }

    private static TransferFault? Fault(Ledger ledger, CaseEvent entry, Policy policy)
    {
        if (!Concerns(entry.Kind))
            return null;
        var moment = TransferMoment.Of(ledger, entry, policy);
        var rule = TransferRules.All.FirstOrDefault(rule => rule.Of.Contains(entry.Kind) && rule.Breaks(moment));
        return rule is null ? null : new(entry, rule.Name, rule.What, moment.Competence?.Article ?? "");
    }

    private static bool Concerns(CaseEventKind kind) => TransferRules.All.Any(rule => rule.Of.Contains(kind));
}
