using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Casework;
using Jiuye.Casework.Tests;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;

namespace OrleansGrains.Tests.Clusters;

/// <summary>Ledgers of a district that nobody would have thought of, and what is owed by them, worked out plainly.</summary>
internal static class DrawnLedgers
{
    private static readonly DutySchedule Schedule = new(DutyRules.All(TestCluster.Rules), WorkingDayCalendar.Prc);

    // One begins as another, so that rows of one ledger lie between those of another.
    private static readonly string[] Ids = ["X", "X|1", "X|1|2", "XY", "Y", "Y|9"];

    /// <summary>Entries of up to six ledgers of every kind of subject.</summary>
    internal static Gen<LedgerEntry[]> Any { get; } =
        from about in Gen.Elements(Enum.GetValues<SubjectKind>()).ArrayOf(Ids.Length)
        from histories in Gen.CollectToArray(about, Subjects.Histories)
        select histories.SelectMany((entries, at) => entries.Select(entry => About(entry, Ids[at], at))).ToArray();

    /// <summary>Entries of persons' ledgers, one after another.</summary>
    internal static Gen<LedgerEntry[]> Person { get; } = Subjects.Histories(SubjectKind.Person);

    /// <summary>A day within or after such ledgers.</summary>
    internal static Gen<DateOnly> Day { get; } = Gen.Choose(200, 700).Select(static days => new DateOnly(2018, 1, 15).AddDays(days));

    /// <summary>Something that is owed to a person on a day for certain.</summary>
    internal static CaseEvent Owed(string person, DateOnly asOf, int number = 1) => new(new(person), asOf.AddDays(-60), CaseEventKind.Recommended) { Number = number };

    /// <summary>The same entry about another of its kind.</summary>
    internal static LedgerEntry About(LedgerEntry entry, string id, int area) => entry switch
    {
        CaseEvent one => one with { Seeker = new(id) },
        EmployerEvent one => one with { Employer = new(id) },
        FairEvent one => one with { Fair = new(id) },
        LoanEvent one => one with { Loan = new(id) },
        QuestionEvent one => one with { Question = new(id) },
        OfficeEvent one => one with { Area = DistrictCode.FromNumber(110_113_001 + area) },
        _ => throw new ArgumentException($"{entry.GetType()} is no entry that is known here.", nameof(entry)),
    };

    /// <summary>What is owed, a line for each ledger by which something is, in the order of the stream: a ledger comes once the rows that begin as its own do are past, the innermost first.</summary>
    internal static List<string> Plain(IReadOnlyCollection<LedgerEntry> entries, DateOnly asOf)
    {
        ServiceLedger[] ledgers =
        [
            .. Ledger.All(entries.OfType<CaseEvent>()), .. EmployerLedger.All(entries.OfType<EmployerEvent>()), .. FairLedger.All(entries.OfType<FairEvent>()),
            .. ServiceLedger.All(entries.OfType<LoanEvent>()), .. ServiceLedger.All(entries.OfType<QuestionEvent>()), .. ServiceLedger.All(entries.OfType<OfficeEvent>()),
        ];
        var keys = entries.Select(static entry => RecordKey.Of(entry).Id).Order(StringComparer.Ordinal).ToList();
        var prefixes = entries.GroupBy(static entry => entry.Subject).ToDictionary(static own => own.Key, static own => RecordKey.Of(own.First()).Id is var key ? key[..(key.LastIndexOf('|') + 1)] : "");
        return [.. ledgers
            .Select(ledger => (Prefix: prefixes[ledger.Subject], Line: Shown(ledger.Subject, Schedule.Outstanding(ledger, asOf).Select(DutyLines.Json))))
            .Where(static one => one.Line is not null)
            .OrderBy(one => keys.FindLastIndex(key => key.StartsWith(one.Prefix, StringComparison.Ordinal)))
            .ThenByDescending(static one => one.Prefix.Length)
            .Select(static one => one.Line!)];
    }

    /// <summary>The same of what a grain told.</summary>
    internal static string Shown(SubjectDuties owed) => Shown(new(owed.Kind, owed.Id), owed.Duties.Select(static duty => duty.Line))!;

    private static string? Shown(ServiceSubject subject, IEnumerable<string> duties) => string.Join('\n', duties) is { Length: > 0 } lines ? $"{subject.Kind} {subject.Id}\n{lines}" : null;
}
