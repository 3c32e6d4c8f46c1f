using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A ledger told in plain words, line by line, to whoever reads it.</summary>
/// <remarks>Those it is about and their counsellor read what counts; an auditor reads every entry, the wrong ones and their reversals included.</remarks>
public static class LedgerTimeline
{
    /// <summary>The lines, oldest first.</summary>
    /// <param name="ledger">The ledger of a person, an employer or a fair.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="asOf">The last day told.</param>
    public static IReadOnlyList<TimelineLine> Of(ServiceLedger ledger, LedgerReader reader, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return reader switch
        {
            LedgerReader.Person => [.. Counting(ledger, asOf).Select(static entry => new TimelineLine(entry.On, ToSubject(entry), entry))],
            LedgerReader.Counsellor => [.. Counting(ledger, asOf).Select(static entry => new TimelineLine(entry.On, ToStaff(entry), entry))],
            LedgerReader.Auditor => ToAuditor(ledger, asOf),
            _ => throw new ArgumentOutOfRangeException(nameof(reader), reader, "No reader."),
        };
    }

    private static LedgerEntry[] Counting(ServiceLedger ledger, DateOnly asOf) => ledger.CountingOn(asOf).ToArray();

    // Those it is about may see what was done, not the office's notes and codes.
    private static Bilingual ToSubject(LedgerEntry entry)
    {
        var text = entry is CaseEvent own ? EventWords.ToPerson(own.Kind) : Words(entry);
        return entry.Posting is { } posting ? Joined(text, new($"（岗位 {posting}）", $" (posting {posting})")) : text;
    }

    private static Bilingual Words(LedgerEntry entry) => entry switch
    {
        CaseEvent own => EventWords.ToStaff(own.Kind),
        EmployerEvent employer => EmployerEventWords.Of(employer.Kind),
        FairEvent fair => FairEventWords.Of(fair.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Subject.Kind, "Only ledgers of persons, employers and fairs are told in words."),
    };

    private static Bilingual ToStaff(LedgerEntry entry)
    {
        var text = Words(entry);
        if (entry is FairEvent { Employer: { } employer })
            text = Joined(text, new($"；单位 {employer}", $"; employer {employer}"));
        if (entry is FairEvent { Count: { } count })
            text = Joined(text, Say.Both($"；{count}", $"; {count}"));
        if (entry.Posting is { } posting)
            text = Joined(text, new($"；岗位 {posting}", $"; posting {posting}"));
        if (entry.Until is { } until)
            text = Joined(text, Say.Both($"；计划至 {until:yyyy-MM-dd}", $"; planned until {until:yyyy-MM-dd}"));
        if (entry.Note.Length > 0)
            text = Joined(text, new($"；{NoteWords.Of(entry.Note).Zh}", $"; {NoteWords.Of(entry.Note).En}"));
        if (entry.Office is { } office)
            text = Joined(text, new($"；机构 {office}", $"; office {office}"));
        return entry.Officer.Length > 0 ? Joined(text, new($"；经办 {entry.Officer}", $"; by {entry.Officer}")) : text;
    }

    private static List<TimelineLine> ToAuditor(ServiceLedger ledger, DateOnly asOf)
    {
        var entries = ledger.Entries.TakeWhile(entry => entry.On <= asOf).ToList();
        var reversedBy = new Dictionary<int, LedgerEntry>();
        foreach (var entry in entries)
        {
            if (entry is { IsReversal: true, Reverses: { } number })
                reversedBy.TryAdd(number, entry);
        }

        return [.. entries.Select(entry => new TimelineLine(entry.On, ToAuditor(entry, reversedBy), entry))];
    }

    private static Bilingual ToAuditor(LedgerEntry entry, Dictionary<int, LedgerEntry> reversedBy)
    {
        var text = ToStaff(entry);
        if (entry.Number is { } number)
            text = Joined(Say.Both($"{number}号 ", $"no. {number} "), text);
        if (entry.RecordedOn is { } recorded && recorded != entry.On)
            text = Joined(text, Say.Both($"；{recorded:yyyy-MM-dd} 录入", $"; entered on {recorded:yyyy-MM-dd}"));
        if (entry.Reverses is { } wrong)
            text = Joined(text, Say.Both($"；冲正 {wrong} 号", $"; reverses no. {wrong}"));
        if (entry.Number is { } own && reversedBy.TryGetValue(own, out var reversal))
            text = Joined(text, Say.Both($"；已于 {reversal.On:yyyy-MM-dd} 冲正，不再计入", $"; reversed on {reversal.On:yyyy-MM-dd}, counts no more"));
        return text;
    }

    private static Bilingual Joined(Bilingual one, Bilingual other) => new(one.Zh + other.Zh, one.En + other.En);
}
