using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests;

/// <summary>Ledgers of one person as services leave them, and worse: mostly in service, often at the end of something.</summary>
internal static class Cases
{
    // What keeps a case going stands often, so that ends are reached from everywhere and not only from the first entry.
    private static readonly (int Weight, CaseEventKind Kind)[] Weights =
    [
        (6, CaseEventKind.Registered), (5, CaseEventKind.Recognised), (6, CaseEventKind.AgreementSigned), (3, CaseEventKind.OfficerAppointed), (4, CaseEventKind.Contacted),
        (4, CaseEventKind.Guided), (2, CaseEventKind.GuidanceFollowedUp), (6, CaseEventKind.Recommended), (3, CaseEventKind.RecommendationFollowedUp), (2, CaseEventKind.EmployerFollowedUp),
        (2, CaseEventKind.RefusedByEmployer), (1, CaseEventKind.Declined), (1, CaseEventKind.Hired), (5, CaseEventKind.StartedWork), (2, CaseEventKind.WorkFollowedUp), (3, CaseEventKind.LeftWork),
        (4, CaseEventKind.TrainingStarted), (1, CaseEventKind.TrainingFollowedUp), (2, CaseEventKind.TrainingEnded), (2, CaseEventKind.Transferred), (2, CaseEventKind.TransferRequested),
        (2, CaseEventKind.Closed), (3, CaseEventKind.Reversed), (1, CaseEventKind.SurveyedUnwilling), (1, CaseEventKind.FoundInWork), (1, CaseEventKind.StartupCertified), (1, CaseEventKind.ReportedUp),
        (1, CaseEventKind.RuralSeekerRegistered), (1, CaseEventKind.DocumentsAsked), (1, CaseEventKind.ConsultationRequested), (1, CaseEventKind.InsuranceChecked),
    ];

    private static readonly string[] Notes = ["", "", LedgerNotes.Unstable, LedgerNotes.Flexible, LedgerNotes.Stable, LedgerNotes.Hardship, LedgerNotes.Died];

    /// <summary>The last day of which the working days are known.</summary>
    internal static DateOnly LastKnown => new(2026, 12, 31);

    /// <summary>Entries of the last year of the calendar in the order in which they came in, which is not always that of their days; the day asked about lies among or behind them.</summary>
    internal static Gen<(CaseEvent[] Entries, DateOnly AsOf)> Any { get; } =
        from entries in Entry.ListOf(24)
        from length in Gen.Choose(1, 24)
        from reversed in Gen.Choose(1, 24)
        from shuffled in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from back in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 60)))
        let own = entries.Take(length).ToArray()
        let ordered = shuffled ? own : [.. own.OrderBy(static entry => entry.On)]
        select (ordered.Select((entry, at) => entry with { Number = at + 1, Reverses = entry.IsReversal ? reversed : null }).ToArray(), LastKnown.AddDays(-back));

    private static Gen<CaseEvent> Entry =>
        from days in Gen.Frequency((2, Gen.Choose(0, 364)), (1, Gen.Choose(340, 364)))
        from kind in Gen.Frequency(Weights.Select(static one => (one.Weight, Gen.Constant(one.Kind))).ToArray())
        from posting in Gen.Choose(0, 3)
        from note in Gen.Elements(Notes)
        from planned in Gen.Choose(-40, 90)
        from office in Gen.Choose(0, 3)
        let begun = new DateOnly(2026, 1, 1).AddDays(days)
        select new CaseEvent(Entries.Person, begun, kind)
        {
            Posting = posting == 0 ? null : new PostingId(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{posting}")),
            Note = kind == CaseEventKind.Closed || note != LedgerNotes.Died ? note : "",
            Office = office == 0 ? null : DistrictCode.FromNumber(110_113_000 + office),
            Officer = kind == CaseEventKind.OfficerAppointed ? "o1" : "",
            // Not planned, planned wrongly before it begins, or planned.
            Until = planned < -10 ? null : begun.AddDays(planned),
        };
}
