using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

/// <summary>Writes ledgers the way a reader would tell them.</summary>
internal static class Entries
{
    internal static SeekerId Person { get; } = new("s1");

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    internal static CaseEvent On(string day, CaseEventKind kind, string? posting = null, string note = "") =>
        new(Person, Day(day), kind) { Posting = posting is null ? null : new PostingId(posting), Note = note };

    internal static Ledger Ledger(params CaseEvent[] entries) => Casework.Ledger.Of(Person, entries);

    internal static CaseState State(string asOf, params CaseEvent[] entries) => Ledger(entries).StateOn(Day(asOf));

    /// <summary>Recommendations that employers refused, one a day from the first day.</summary>
    internal static CaseEvent[] Failures(int count, string from) =>
    [
        .. Enumerable.Range(0, count).SelectMany(at => new[]
        {
            new CaseEvent(Person, Day(from).AddDays(at), CaseEventKind.Recommended) { Posting = new PostingId($"p{at}") },
            new CaseEvent(Person, Day(from).AddDays(at), CaseEventKind.RefusedByEmployer) { Posting = new PostingId($"p{at}") },
        }),
    ];
}
