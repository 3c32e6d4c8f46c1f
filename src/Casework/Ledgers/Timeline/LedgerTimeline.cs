using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A ledger told in plain words, line by line, to whoever reads it.</summary>
/// <remarks>A person and a counsellor read what counts; an auditor reads every entry, the wrong ones and their reversals included.</remarks>
public static class LedgerTimeline
{
    /// <summary>The lines, oldest first.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="asOf">The last day told.</param>
    public static IReadOnlyList<TimelineLine> Of(Ledger ledger, LedgerReader reader, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return reader switch
        {
            LedgerReader.Person => [.. Counting(ledger, asOf).Select(static entry => new TimelineLine(entry.On, ToPerson(entry), entry))],
            LedgerReader.Counsellor => [.. Counting(ledger, asOf).Select(static entry => new TimelineLine(entry.On, ToStaff(entry), entry))],
            LedgerReader.Auditor => ToAuditor(ledger, asOf),
            _ => throw new ArgumentOutOfRangeException(nameof(reader), reader, "No reader."),
        };
    }

    private static CaseEvent[] Counting(Ledger ledger, DateOnly asOf) => ledger.CountingOn(asOf).ToArray();

    // A person may see what was done, not the office's notes and codes.
    private static Bilingual ToPerson(CaseEvent entry) => entry.Posting is { } posting
        ? Joined(EventWords.ToPerson(entry.Kind), new($"（岗位 {posting}）", $" (posting {posting})"))
        : EventWords.ToPerson(entry.Kind);

    private static Bilingual ToStaff(CaseEvent entry)
    {
        var text = EventWords.ToStaff(entry.Kind);
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

    private static List<TimelineLine> ToAuditor(Ledger ledger, DateOnly asOf)
    {
        var entries = ledger.Events.TakeWhile(entry => entry.On <= asOf).ToList();
        var reversedBy = new Dictionary<int, CaseEvent>();
        foreach (var entry in entries)
        {
            if (entry is { Kind: CaseEventKind.Reversed, Reverses: { } number })
                reversedBy.TryAdd(number, entry);
        }

        return [.. entries.Select(entry => new TimelineLine(entry.On, ToAuditor(entry, reversedBy), entry))];
    }

    private static Bilingual ToAuditor(CaseEvent entry, Dictionary<int, CaseEvent> reversedBy)
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
