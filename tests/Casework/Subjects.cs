using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

/// <summary>Ledgers about whomever a test is about.</summary>
internal static class Subjects
{
    private static readonly string[] Notes =
    [
        "", "", "", LedgerNotes.Conditions, LedgerNotes.LocalLabour, LedgerNotes.Unsolved, LedgerNotes.Complex, LedgerNotes.EnterpriseLoan, LedgerNotes.IndividualLoan,
        LedgerNotes.SpecialFair, "community", "street", "district", "q1", "q2", LedgerNotes.Unstable, LedgerNotes.Flexible,
    ];

    internal static EmployerId Employer { get; } = new("e1");

    internal static FairId Fair { get; } = new("f1");

    internal static DistrictCode Area { get; } = DistrictCode.FromNumber(110_113_001);

    internal static EmployerEvent On(string day, EmployerEventKind kind, string? posting = null, string note = "", string? until = null) => new(Employer, Entries.Day(day), kind)
    {
        Posting = posting is null ? null : new PostingId(posting),
        Note = note,
        Until = until is null ? null : Entries.Day(until),
    };

    internal static FairEvent On(string day, FairEventKind kind, string? employer = null, int? count = null, string note = "", string? until = null) => new(Fair, Entries.Day(day), kind)
    {
        Employer = employer is null ? null : new EmployerId(employer),
        Count = count,
        Note = note,
        Until = until is null ? null : Entries.Day(until),
    };

    internal static EmployerLedger Ledger(params EmployerEvent[] entries) => EmployerLedger.Of(Employer, entries);

    internal static FairLedger Ledger(params FairEvent[] entries) => FairLedger.Of(Fair, entries);

    /// <summary>The kinds of entries about a subject.</summary>
    internal static Type KindsOf(SubjectKind about) => about switch
    {
        SubjectKind.Person => typeof(CaseEventKind),
        SubjectKind.Employer => typeof(EmployerEventKind),
        SubjectKind.Fair => typeof(FairEventKind),
        SubjectKind.Loan => typeof(LoanEventKind),
        SubjectKind.Question => typeof(QuestionEventKind),
        _ => typeof(OfficeEventKind),
    };

    internal static LedgerEntry Entry(SubjectKind about, string kind, DateOnly on) => about switch
    {
        SubjectKind.Person => new CaseEvent(Entries.Person, on, Enum.Parse<CaseEventKind>(kind)),
        SubjectKind.Employer => new EmployerEvent(Employer, on, Enum.Parse<EmployerEventKind>(kind)),
        SubjectKind.Fair => new FairEvent(Fair, on, Enum.Parse<FairEventKind>(kind)),
        SubjectKind.Loan => new LoanEvent(new("l1"), on, Enum.Parse<LoanEventKind>(kind)),
        SubjectKind.Question => new QuestionEvent(new("n1"), on, Enum.Parse<QuestionEventKind>(kind)),
        _ => new OfficeEvent(Area, on, Enum.Parse<OfficeEventKind>(kind)),
    };

    internal static ServiceLedger LedgerOf(SubjectKind about, IEnumerable<LedgerEntry> entries) => about switch
    {
        SubjectKind.Person => Casework.Ledger.Of(Entries.Person, entries.Cast<CaseEvent>()),
        SubjectKind.Employer => EmployerLedger.Of(Employer, entries.Cast<EmployerEvent>()),
        SubjectKind.Fair => FairLedger.Of(Fair, entries.Cast<FairEvent>()),
        SubjectKind.Loan => new ServiceLedger<LoanEvent>(new(SubjectKind.Loan, "l1"), entries.Cast<LoanEvent>()),
        SubjectKind.Question => new ServiceLedger<QuestionEvent>(new(SubjectKind.Question, "n1"), entries.Cast<QuestionEvent>()),
        _ => new ServiceLedger<OfficeEvent>(new(SubjectKind.Office, Area.ToString()), entries.Cast<OfficeEvent>()),
    };

    /// <summary>Up to 50 numbered entries of every kind about one subject, some reversed, some planned until a later day.</summary>
    internal static Gen<LedgerEntry[]> Histories(SubjectKind about) =>
        from entries in AnyEntry(about).ListOf()
        from reversed in Gen.Choose(1, 50)
        select entries.Take(50).Select((entry, at) => entry with { Number = at + 1, Reverses = entry.IsReversal ? reversed : null }).ToArray();

    private static Gen<LedgerEntry> AnyEntry(SubjectKind about) =>
        from days in Gen.Choose(0, 540)
        from kind in Gen.Elements(Enum.GetNames(KindsOf(about)))
        from posting in Gen.Choose(0, 2)
        from note in Gen.Elements(Notes)
        from planned in Gen.Choose(-20, 60)
        from officer in Gen.Choose(0, 3)
        let day = new DateOnly(2018, 1, 15).AddDays(days)
        select Counted(Entry(about, kind, day), officer) with
        {
            Posting = posting == 0 ? null : new PostingId(FormattableString.Invariant($"p{posting}")),
            Note = note,
            Until = planned < 0 ? null : day.AddDays(planned),
            Office = officer == 0 ? null : DistrictCode.FromNumber(110_113_000 + officer),
            Officer = officer == 0 ? "" : FormattableString.Invariant($"o{officer}"),
        };

    private static LedgerEntry Counted(LedgerEntry entry, int number) =>
        entry is FairEvent fair ? fair with { Count = number, Employer = new EmployerId(FormattableString.Invariant($"e{number}")) } : entry;
}
