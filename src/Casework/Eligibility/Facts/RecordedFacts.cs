using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The facts that the service's own records state of a person.</summary>
/// <remarks>What only the office itself does (agreement, judgement of job-readiness, recommendations) has not been done where the ledger does not hold it;
/// everything else that is not recorded is not known.</remarks>
public static class RecordedFacts
{
    /// <summary>The facts that a job seeker's record states.</summary>
    /// <param name="seeker">The record.</param>
    /// <param name="asOf">The day.</param>
    public static PersonFacts Of(JobSeeker seeker, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return new()
        {
            Age = seeker.Age,
            WantsWork = seeker.IsSeekingOn(asOf) ? true : null,
            IsRegisteredForJobSearch = seeker.RegisteredOn is null ? null : seeker.IsSeekingOn(asOf),
            IsInWork = seeker.UnemployedSince is { } since && since <= asOf ? false : null,
            UnemployedSince = seeker.UnemployedSince,
            WasPreviouslyEmployed = WasEmployed(seeker),
            LacksWorkExperience = !WasEmployed(seeker),
            InZeroEmploymentHousehold = seeker.InZeroEmploymentHousehold,
            IsRecognised = seeker.IsRecognisedHardToEmploy,
        };
    }

    /// <summary>The facts that a case's ledger states.</summary>
    /// <param name="state">The case on the day.</param>
    public static PersonFacts Of(CaseState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new()
        {
            IsRegisteredUnemployed = state.IsRegistered ? true : state.ClosedOn is null ? null : false,
            RegisteredUnemployedOn = state.RegisteredOn,
            IsRecognised = state.RecognisedOn is null ? null : true,
            IsInWork = state.IsInWork ? true : null,
            HasAgreement = state.AgreementSignedOn is not null,
            AgreementSignedOn = state.AgreementSignedOn,
            IsJudgedJobReady = state.JobReadyOn is not null,
            FailedNotByOwnChoice = state.FailedNotByOwnChoice,
        };
    }

    /// <summary>The facts of one person with those of another record where they say nothing.</summary>
    /// <param name="facts">What goes before.</param>
    /// <param name="other">What fills the gaps.</param>
    public static PersonFacts Or(this PersonFacts facts, PersonFacts other)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(other);
        var all = facts with { HouseholdMembers = facts.HouseholdMembers ?? other.HouseholdMembers };
        foreach (var fact in PersonFactCatalogue.All)
        {
            if (!fact.IsKnownOf(facts))
                all = fact.Copied(other, all);
        }

        return all;
    }

    private static bool? WasEmployed(JobSeeker seeker) =>
        seeker.History.Count > 0 || seeker.WorkedMonthsOfLast36 > 0 || seeker.ExperienceYears > 0 ? true : seeker.IsNewGraduate == true ? false : null;
}
