using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

/// <summary>Electronic files of the person of <see cref="Entries"/>.</summary>
internal static class Files
{
    internal static ServiceFile Of(string policy, IEnumerable<FormRecord> records, params CaseEvent[] entries) => On("2018-12-31", policy, records, entries);

    internal static ServiceFile On(string asOf, string policy, IEnumerable<FormRecord> records, params CaseEvent[] entries) =>
        Rules(policy).FileOf(FormSubject.Person, Entries.Person.Value, records, Entries.Ledger(entries), Entries.Day(asOf));

    internal static ServiceFile OfEmployer(string policy, params FormRecord[] records) =>
        Rules(policy).FileOf(FormSubject.Employer, "e1", records, null, new(2018, 12, 31));

    internal static FormRecord Held(string policy, string form, string on, string subject = "s1", string? posting = null) =>
        Filled.Record(Filled.Form(policy, form), subject, Entries.Day(on)) with { Posting = posting is null ? null : new PostingId(posting) };

    internal static FileEntry EntryOf(this ServiceFile file, string form) => file.Entries.Single(entry => entry.Form.Name == form);

    private static FilingRules Rules(string policy) => new(FormCatalogue.Shipped, Policy.Named(policy), WorkingDayCalendar.Prc);
}
