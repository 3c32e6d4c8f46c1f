using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The ledger of one person: what an office did, with the gaps and delays that real offices have.</summary>
/// <remarks>Reused from person to person; not thread-safe.</remarks>
internal sealed class CaseHistory(MarketModel model, PostingSample? sample)
{
    private const int LookBackDays = 365;

    private readonly ReferralHistory referrals = new(model, sample);
    private readonly List<CaseEvent> events = [];

    /// <summary>Entries in the order of their days.</summary>
    internal IReadOnlyList<CaseEvent> Events => events;

    internal void Fill(in SeekerTraits seeker)
    {
        events.Clear();
        referrals.Fill(seeker);
        var random = new RecordRandom(model.Seed, RandomStream.Casework, seeker.Index);
        var id = RecordId.Seeker(seeker.Index);
        var end = referrals.ClosedOn ?? model.AsOf;
        var serving = new RecordRandom(model.Seed, RandomStream.ServingOffice, seeker.Index);
        var street = SimulatedOffices.PickStreet(model.Places.Cities[seeker.City].Counties[seeker.County], ref serving);
        events.Add(new(id, seeker.RegisteredOn, CaseEventKind.Registered) { Office = street });
        if (seeker.IsRecognised)
            AddRecognition(id, seeker, end, SimulatedOffices.PickOfficer(street, ref serving), ref random);
        AddContacts(id, seeker, end, ref random);
        AddGuidance(id, seeker, end, ref random);
        foreach (var referral in referrals.Referrals)
            AddReferral(id, referral, ref random);
        AddEnd(id, ref random);

        // Stable: entries of one day stay in the order in which they follow from each other.
        var ordered = events.Select(static (entry, order) => (entry, order)).OrderBy(static pair => pair.entry.On).ThenBy(static pair => pair.order).Select(static pair => pair.entry).ToArray();
        events.Clear();
        events.AddRange(ordered);
    }

    private void AddRecognition(SeekerId id, in SeekerTraits seeker, DateOnly end, string appointed, ref RecordRandom random)
    {
        var day = Earlier(seeker.RegisteredOn.AddDays(random.NextBetween(5, 40)), end);
        events.Add(new(id, day, CaseEventKind.Recognised) { Note = seeker.Category! });
        var officer = day.AddDays(random.NextBetween(1, 6));
        Add(id, officer, end, CaseEventKind.OfficerAppointed, 0.92, ref random, appointed);
        Add(id, officer.AddDays(random.NextBetween(2, 12)), end, CaseEventKind.AgreementSigned, 0.85, ref random);
        Add(id, officer.AddDays(random.NextBetween(8, 25)), end, CaseEventKind.PlanChanged, 0.8, ref random);
    }

    private void AddContacts(SeekerId id, in SeekerTraits seeker, DateOnly end, ref RecordRandom random)
    {
        var first = model.AsOf.AddDays(-LookBackDays);
        var day = seeker.RegisteredOn > first ? seeker.RegisteredOn.AddDays(random.NextBetween(0, 6)) : first.AddDays(random.NextBelow(30));
        Add(id, day.AddDays(random.NextBetween(1, 15)), end, seeker.Drive < -1.6 ? CaseEventKind.SurveyedUnwilling : CaseEventKind.SurveyedWilling, 0.7, ref random);
        while (day <= end)
        {
            Add(id, day, end, CaseEventKind.Contacted, 0.85, ref random);
            day = day.AddDays(25 + (int)Math.Min(300, -20 * Math.Log(1 - random.NextUnit())));
        }
    }

    private void AddGuidance(SeekerId id, in SeekerTraits seeker, DateOnly end, ref RecordRandom random)
    {
        var day = seeker.RegisteredOn.AddDays(random.NextBetween(5, 30));
        if (day <= end && random.NextChance(0.6))
        {
            events.Add(new(id, day, CaseEventKind.Guided));
            Add(id, day.AddDays(random.NextBetween(6, 18)), end, CaseEventKind.GuidanceFollowedUp, 0.75, ref random);
            Add(id, day.AddDays(random.NextBetween(10, 40)), end, CaseEventKind.JudgedJobReady, 0.4, ref random);
        }

        if (!random.NextChance(0.1))
            return;
        var start = day.AddDays(random.NextBetween(10, 60));
        if (start > end)
            return;
        events.Add(new(id, start, CaseEventKind.TrainingStarted));
        Add(id, start.AddDays(random.NextBetween(15, 45)), end, CaseEventKind.TrainingEnded, 1, ref random);
    }

    private void AddReferral(SeekerId id, Referral referral, ref RecordRandom random)
    {
        var posting = referral.Posting;
        events.Add(new(id, referral.RecommendedOn, CaseEventKind.Recommended) { Posting = posting });
        var followed = referral.RecommendedOn.AddDays(random.NextBetween(3, 10));
        if (followed <= (referral.OutcomeOn ?? model.AsOf) && random.NextChance(0.8))
            events.Add(new(id, followed, CaseEventKind.RecommendationFollowedUp) { Posting = posting });
        if (referral.InterviewedOn is { } interviewed)
            events.Add(new(id, interviewed, CaseEventKind.Interviewed) { Posting = posting });
        CaseEventKind? result = referral.Outcome switch
        {
            ReferralOutcome.Hired => CaseEventKind.Hired,
            ReferralOutcome.RefusedByEmployer => CaseEventKind.RefusedByEmployer,
            ReferralOutcome.DeclinedBySeeker => CaseEventKind.Declined,
            _ => null,
        };
        if (result is { } kind)
            events.Add(new(id, referral.OutcomeOn!.Value, kind) { Posting = posting });
    }

    private void AddEnd(SeekerId id, ref RecordRandom random)
    {
        if (referrals.StartedOn is { } started)
        {
            events.Add(new(id, started, CaseEventKind.StartedWork) { Posting = referrals.Referrals[^1].Posting });
            Add(id, started.AddDays(random.NextBetween(20, 35)), model.AsOf, CaseEventKind.WorkFollowedUp, 0.8, ref random);
            Add(id, started.AddDays(random.NextBetween(36, 60)), model.AsOf, CaseEventKind.Closed, 1, ref random);
        }
        else if (referrals.ClosedOn is { } closed)
        {
            events.Add(new(id, closed, CaseEventKind.Closed) { Note = "found-work-alone" });
        }
    }

    private void Add(SeekerId id, DateOnly day, DateOnly end, CaseEventKind kind, double probability, ref RecordRandom random, string officer = "")
    {
        if (random.NextChance(probability) && day <= end)
            events.Add(new(id, day, kind) { Officer = officer });
    }

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;
}
