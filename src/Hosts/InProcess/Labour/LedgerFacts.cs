using Jiuye.Analytics;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Takes from the casework ledgers the facts that the statistical tables count; what was reversed by the day counts nothing.</summary>
/// <remarks>A person without an office in the ledger is in no area: the tables show such persons in a row of their own, and services at no street are left out of <see cref="Diverted"/>; <see cref="WithoutOffice"/> tells how many.</remarks>
public static class LedgerFacts
{
    /// <summary>Registered persons with what the last willingness survey said.</summary>
    public static IReadOnlyList<WillingnessFact> Willingness(IEnumerable<Ledger> ledgers, DateOnly asOf) =>
    [
        .. States(ledgers, asOf).Where(static one => one.State.IsRegistered).Select(one =>
        {
            var last = Last(one.Ledger, asOf, CaseEventKind.SurveyedWilling, CaseEventKind.SurveyedUnwilling);
            return new WillingnessFact(one.State.Seeker.Value, one.Area, last?.On, last is null ? null : last.Kind == CaseEventKind.SurveyedWilling, one.State.IsInWork, one.State.RecognisedOn is not null);
        }),
    ];

    /// <summary>Persons recognised as hard to employ, with the day on which they came into work.</summary>
    /// <remarks>The ledger does not say how a person came into work, nor with whom they live: the way and the household stay open.</remarks>
    public static IReadOnlyList<AidFact> Aid(IEnumerable<Ledger> ledgers, DateOnly asOf) =>
    [
        .. States(ledgers, asOf).Where(static one => one.State.RecognisedOn is not null).Select(static one => new AidFact
        {
            Person = one.State.Seeker.Value,
            Area = one.Area,
            RecognisedOn = one.State.RecognisedOn!.Value,
            EmployedOn = one.State.InWorkSince,
            EndedOn = one.State.ClosedOn,
            Officer = one.State.Officer,
        }),
    ];

    /// <summary>Services that ledgers show for diverted workers: one-to-one guidance (a person once a period), trainings and start-up trainings begun. Fairs, advice and archives come from elsewhere.</summary>
    /// <param name="ledgers">The ledgers of the diverted workers of the roster.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static IReadOnlyList<DivertedService> Diverted(IEnumerable<Ledger> ledgers, DateOnly first, DateOnly last) =>
    [
        .. States(ledgers, last)
            .Where(static one => one.Area?.At(AreaLevel.Street) is not null)
            .SelectMany(one => one.Ledger.CountingOn(last).ToArray()
                .Where(entry => entry.On >= first && entry.On <= last && KindOf(entry.Kind) is not null)
                .Select(entry => new DivertedService
                {
                    Street = one.Area!.Value.At(AreaLevel.Street)!.Value,
                    On = entry.On,
                    Kind = KindOf(entry.Kind)!.Value,
                    Id = one.State.Seeker.Value,
                })),
    ];

    /// <summary>Ledgers whose person has no office on the day.</summary>
    public static int WithoutOffice(IEnumerable<Ledger> ledgers, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        return ledgers.Count(ledger => ledger.StateOn(asOf).Office is null);
    }

    private static IEnumerable<(Ledger Ledger, CaseState State, AreaCode? Area)> States(IEnumerable<Ledger> ledgers, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        return ledgers.Select(ledger => (Ledger: ledger, State: ledger.StateOn(asOf)))
            .OrderBy(static one => one.State.Seeker)
            .Select(static one => (one.Ledger, one.State, one.State.Office is { } office ? (AreaCode?)AreaCode.Parse(office.ToString()) : null));
    }

    private static CaseEvent? Last(Ledger ledger, DateOnly asOf, params CaseEventKind[] kinds) =>
        Array.FindLast(ledger.CountingOn(asOf).ToArray(), entry => entry.On <= asOf && kinds.Contains(entry.Kind));

    private static DivertedServiceKind? KindOf(CaseEventKind kind) => kind switch
    {
        CaseEventKind.Guided => DivertedServiceKind.OneToOneGuidance,
        CaseEventKind.StartupTrainingStarted => DivertedServiceKind.StartupTrainee,
        CaseEventKind.TrainingStarted => DivertedServiceKind.Trainee,
        _ => null,
    };
}
