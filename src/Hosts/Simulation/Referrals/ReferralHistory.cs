using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>What an office recommended to one person, what came of it, and when the person left the register.</summary>
/// <remarks>Reused from person to person; not thread-safe.</remarks>
internal sealed class ReferralHistory(MarketModel model, PostingSample? sample)
{
    private const int LongestLookBackDays = 150;
    private const int CandidatesLookedAt = 8;
    private const double ShareLeavingAlone = 0.05;

    private readonly List<Referral> referrals = [];

    /// <summary>Recommendations in the order of their days.</summary>
    internal IReadOnlyList<Referral> Referrals => referrals;

    /// <summary>The first day of work after a hire; null where there is none up to the as-of date.</summary>
    internal DateOnly? StartedOn { get; private set; }

    /// <summary>The day the person left the register; null while seeking.</summary>
    internal DateOnly? ClosedOn { get; private set; }

    internal void Fill(in SeekerTraits seeker)
    {
        referrals.Clear();
        StartedOn = ClosedOn = null;
        var random = new RecordRandom(model.Seed, RandomStream.Referral, seeker.Index);
        if (random.NextChance(ShareLeavingAlone) && seeker.RegisteredOn.AddDays(10) is var earliest && earliest < model.AsOf)
            ClosedOn = earliest.AddDays(random.NextBelow(model.AsOf.DayNumber - earliest.DayNumber));
        if (sample is not null)
            Refer(seeker, ref random);
    }

    private void Refer(in SeekerTraits seeker, ref RecordRandom random)
    {
        var last = ClosedOn ?? model.AsOf;
        var first = model.AsOf.AddDays(-LongestLookBackDays);
        var day = seeker.RegisteredOn > first ? seeker.RegisteredOn : first;
        var pace = 28 * Math.Exp(-0.3 * seeker.Drive);
        while (true)
        {
            day = day.AddDays(2 + (int)Math.Min(400, -pace * Math.Log(1 - random.NextUnit())));
            if (day > last)
                return;
            if (Choose(seeker, day, ref random) is not { } posting)
                continue;
            var referral = Outcome(seeker, posting, day, ref random);

            // Someone who leaves alone is no longer there for answers that come later.
            if (ClosedOn is { } left && (referral.OutcomeOn is null || referral.OutcomeOn >= left || referral.Outcome == ReferralOutcome.Hired))
                return;
            referrals.Add(referral);
            if (referral.Outcome != ReferralOutcome.Hired)
                continue;
            var start = referral.OutcomeOn!.Value.AddDays(random.NextBetween(1, 10));
            if (start <= model.AsOf)
                StartedOn = ClosedOn = start;
            return;
        }
    }

    // The counsellor sees occupation, place and pay, not what is hidden, and judges with some error.
    private PostingTraits? Choose(in SeekerTraits seeker, DateOnly day, ref RecordRandom random)
    {
        PostingTraits? best = null;
        var bestJudged = double.NegativeInfinity;
        for (var i = 0; i < CandidatesLookedAt; i++)
        {
            if (sample!.Pick(seeker, ref random) is not { } number || WasReferred(number))
                continue;
            var posting = model.Postings.Make(number);
            if (!posting.IsOpenOn(day))
                continue;
            var fit = Suitability.Of(model, seeker, posting);
            var judged = fit.Occupation + 0.4 * fit.Pay + 0.3 * fit.Distance + 0.3 * fit.Schooling + 0.35 * random.NextNormal();
            if (judged > bestJudged)
                (best, bestJudged) = (posting, judged);
        }

        return best;
    }

    private bool WasReferred(long number)
    {
        foreach (var referral in referrals)
        {
            if (referral.Posting == RecordId.Posting(number))
                return true;
        }

        return false;
    }

    private Referral Outcome(in SeekerTraits seeker, in PostingTraits posting, DateOnly day, ref RecordRandom random)
    {
        var fit = Suitability.Of(model, seeker, posting);
        var draw = random.NextUnit();
        var isHired = draw < fit.Value;
        var rest = isHired ? 0 : (draw - fit.Value) / (1 - fit.Value);
        var declines = 0.15 + 0.25 * (1 - fit.Pay) + 0.10 * (1 - fit.Distance);
        var outcome = isHired ? ReferralOutcome.Hired
            : rest < declines ? ReferralOutcome.DeclinedBySeeker
            : rest < declines + 0.15 ? ReferralOutcome.NoAnswer
            : ReferralOutcome.RefusedByEmployer;
        var isInterviewed = outcome == ReferralOutcome.Hired || (outcome == ReferralOutcome.RefusedByEmployer && random.NextChance(0.6));
        DateOnly? interviewed = isInterviewed ? day.AddDays(random.NextBetween(2, 7)) : null;
        var known = outcome == ReferralOutcome.NoAnswer ? day.AddDays(random.NextBetween(14, 21)) : (interviewed ?? day).AddDays(random.NextBetween(1, 6));
        if (interviewed > model.AsOf)
            interviewed = null;
        var isKnown = known <= model.AsOf;
        return new(RecordId.Seeker(seeker.Index), RecordId.Posting(posting.Index), day, isKnown ? outcome : ReferralOutcome.Pending, isKnown ? known : null)
        {
            InterviewedOn = interviewed,
        };
    }
}
