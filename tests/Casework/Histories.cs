using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

/// <summary>Ledgers of one person that nobody would have thought of.</summary>
internal static class Histories
{
    private static readonly string[] Notes =
        ["", "", "", LedgerNotes.Unstable, LedgerNotes.Hardship, LedgerNotes.Flexible, LedgerNotes.Childbirth, LedgerNotes.Accompanied];

    /// <summary>Up to 60 numbered entries of every kind within a year and a half, some reversed, some planned until a later day.</summary>
    internal static Gen<CaseEvent[]> Any { get; } =
        from entries in Entry.ListOf()
        from reversed in Gen.Choose(1, 60)
        select entries.Take(60).Select((entry, at) => entry with { Number = at + 1, Reverses = entry.Kind == CaseEventKind.Reversed ? reversed : null }).ToArray();

    /// <summary>A day within or after such a ledger.</summary>
    internal static Gen<DateOnly> AnyDay { get; } = Gen.Choose(0, 700).Select(static days => First.AddDays(days));

    private static DateOnly First => new(2018, 1, 15);

    private static Gen<CaseEvent> Entry =>
        from days in Gen.Choose(0, 540)
        from kind in Gen.Elements(Enum.GetValues<CaseEventKind>())
        from posting in Gen.Choose(0, 3)
        from note in Gen.Elements(Notes)
        from planned in Gen.Choose(-30, 90)
        from office in Gen.Choose(0, 3)
        select new CaseEvent(Entries.Person, First.AddDays(days), kind)
        {
            Posting = posting == 0 ? null : new PostingId(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{posting}")),
            Note = note,
            Office = office == 0 ? null : DistrictCode.FromNumber(110_113_000 + office),
            Officer = office == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"o{office}"),
            Until = planned < 0 ? null : First.AddDays(days + planned),
        };
}
