using Jiuye.Casework;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Simulation;

/// <summary>The office of a simulated district: it does what presses most, as far as its hands reach, and then what its rules would have it offer.</summary>
internal sealed class Office(Policy policy, int actsPerDay)
{
    // The person does these; the office can only ask.
    private static readonly HashSet<CaseEventKind> ActsOfThePerson = [Registered, Reported, WorkRegistered];

    /// <summary>Works for one day.</summary>
    /// <returns>How many acts were done, at most the capacity.</returns>
    internal int Work(DateOnly day, DutyBook book, IReadOnlyDictionary<SeekerId, SimulatedCase> cases)
    {
        var acts = 0;
        foreach (var duty in book.Pressing(day))
        {
            if (acts == actsPerDay)
                return acts;
            var one = cases[new(duty.Subject.Id)];
            // What an earlier act of this day has done is not done again.
            if (one.Today.Any(entry => duty.Rule.FulfilledBy.Contains(entry.EntryKind) && (duty.Posting is null || entry.Posting == duty.Posting)))
                continue;
            acts++;
            Fulfil(duty, one, day);
        }

        foreach (var one in cases.Values.OrderBy(static one => one.Id))
        {
            if (acts == actsPerDay)
                return acts;
            if (one.State.ClosedOn is null && Serve(one, day))
                acts++;
        }

        return acts;
    }

    private static void Fulfil(Duty duty, SimulatedCase one, DateOnly day)
    {
        var kind = (CaseEventKind)duty.Rule.FulfilledBy[0];
        if (ActsOfThePerson.Contains(kind) && !one.Follows())
            one.Enter(day, Contacted);
        else if (kind == Recommended)
            one.Enter(day, kind, one.AnyPosting());
        else
            one.Enter(day, kind, duty.Posting);
    }

    // One act that no deadline asks for yet: the course of a case, and the postings that the articles count.
    private bool Serve(SimulatedCase one, DateOnly day)
    {
        var state = one.State;
        if (state.IsInWork)
            return false;
        if (state.RecognisedOn is null && one.Chance(0.002))
            one.Enter(day, Recognised);
        else if (state.RecognisedOn is not null && state.Officer.Length == 0 && one.Chance(0.1))
            one.Enter(day, OfficerAppointed);
        else if (state.RecognisedOn is not null && state.AgreementSignedOn is null && one.Chance(0.1))
            one.Enter(day, AgreementSigned);
        else if (state.GuidanceSessions == 0 && one.Chance(0.05))
            one.Enter(day, Guided);
        else if (state.JobReadyOn is null && state.GuidanceSessions > 0 && one.Chance(0.05))
            one.Enter(day, JudgedJobReady);
        else if (state.TrainingOffers == 0 && one.Chance(0.01))
            one.Enter(day, TrainingStarted, until: day.AddDays(30));
        else if (ExpertConsultation.Decide(state, policy)?.Verdict == Verdict.Holds && one.Chance(0.03))
            one.Enter(day, ExpertConsulted);
        else if (OfferNeeds.Missing(OfferNeeds.Of(state, policy)) > 0 && one.Chance(0.3))
            one.Enter(day, Recommended, one.AnyPosting());
        else
            return false;
        return true;
    }
}
