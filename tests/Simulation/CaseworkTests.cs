using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Simulation.Tests;

public class CaseworkTests
{
    private const int Seekers = 4_000;
    private static readonly MarketModel Model = Markets.Model(seed: 5);
    private static readonly PostingSample Sample = new(Model, 20_000);

    [Fact]
    public void Referrals_lie_between_registration_and_the_day_and_go_to_open_postings_of_the_persons_city() => ForEach((seeker, history) =>
    {
        Assert.True(history.ClosedOn is null || (history.ClosedOn > seeker.RegisteredOn && history.ClosedOn <= Model.AsOf));
        Assert.Equal(history.Referrals.Count, history.Referrals.Select(r => r.Posting).Distinct().Count());
        foreach (var referral in history.Referrals)
        {
            var posting = Model.Postings.Make(int.Parse(referral.Posting.Value[1..], System.Globalization.CultureInfo.InvariantCulture) - 1);
            Assert.Equal(seeker.City, posting.City);
            Assert.True(posting.IsOpenOn(referral.RecommendedOn));
            Assert.True(referral.RecommendedOn > seeker.RegisteredOn && referral.RecommendedOn <= Model.AsOf);
            Assert.True(referral.InterviewedOn is null || referral.InterviewedOn > referral.RecommendedOn);
            Assert.Equal(referral.Outcome == ReferralOutcome.Pending, referral.OutcomeOn is null);
            Assert.True(referral.OutcomeOn is null || (referral.OutcomeOn > (referral.InterviewedOn ?? referral.RecommendedOn) && referral.OutcomeOn <= Model.AsOf));
        }
    });

    [Fact]
    public void A_hire_ends_the_search_and_starts_work()
    {
        var hires = 0;
        ForEach((_, history) =>
        {
            var hired = history.Referrals.Where(r => r.Outcome == ReferralOutcome.Hired).ToArray();
            Assert.True(hired.Length <= 1);
            if (hired.Length == 0)
                return;
            hires++;
            Assert.Equal(hired[0], history.Referrals[^1]);
            Assert.Equal(history.StartedOn, history.ClosedOn);
            Assert.True(history.StartedOn is null || history.StartedOn > hired[0].OutcomeOn);
        });
        Assert.InRange(hires, Seekers / 50, Seekers / 2);
    }

    [Fact]
    public void A_ledger_begins_with_registration_and_runs_forward_to_the_day()
    {
        var ledger = new CaseHistory(Model, Sample);
        for (var i = 0; i < Seekers; i++)
        {
            var seeker = Model.Seekers.Make(i);
            ledger.Fill(seeker);

            Assert.Equal(CaseEventKind.Registered, ledger.Events[0].Kind);
            Assert.Equal(seeker.RegisteredOn, ledger.Events[0].On);
            Assert.Equal(ledger.Events.Select(e => e.On).Order(), ledger.Events.Select(e => e.On));
            Assert.All(ledger.Events, e => Assert.True(e.On <= Model.AsOf));
            Assert.Equal(seeker.IsRecognised, ledger.Events.Any(e => e.Kind == CaseEventKind.Recognised));
        }
    }

    [Fact]
    public void The_ledger_tells_of_every_referral_what_the_referrals_file_tells()
    {
        var ledger = new CaseHistory(Model, Sample);
        ForEach((seeker, history) =>
        {
            ledger.Fill(seeker);
            var told = ledger.Events.Where(e => e.Kind is CaseEventKind.Recommended).Select(e => (e.Posting, e.On));
            Assert.Equal(history.Referrals.Select(r => ((PostingId?)r.Posting, r.RecommendedOn)), told);
            Assert.Equal(
                history.Referrals.Count(r => r.Outcome == ReferralOutcome.Hired), ledger.Events.Count(e => e.Kind == CaseEventKind.Hired));
            foreach (var posting in ledger.Events.Where(e => e.Posting is not null).GroupBy(e => e.Posting))
                Assert.Equal(CaseEventKind.Recommended, posting.First().Kind);
        });
    }

    [Fact]
    public void Hires_are_as_frequent_as_the_hidden_suitability_says()
    {
        var cases = new List<(double Fit, bool Hired)>();
        ForEach((seeker, history) =>
        {
            foreach (var referral in history.Referrals.Where(r => r.Outcome != ReferralOutcome.Pending))
            {
                var posting = Model.Postings.Make(int.Parse(referral.Posting.Value[1..], System.Globalization.CultureInfo.InvariantCulture) - 1);
                cases.Add((Suitability.Of(Model, seeker, posting).Value, referral.Outcome == ReferralOutcome.Hired));
            }
        });

        // Leaving alone and outcomes not yet known thin both ends a little: a few points of tolerance.
        foreach (var band in cases.Where(c => c.Fit >= 0.05).GroupBy(c => (int)(c.Fit * 5)).Where(g => g.Count() > 300))
            Assert.InRange(band.Average(c => c.Hired ? 1.0 : 0.0) - band.Average(c => c.Fit), -0.06, 0.06);
        Assert.True(Auc(cases) > 0.68, $"{Auc(cases):0.000}");
    }

    [Fact]
    public void Protected_attributes_have_no_effect()
    {
        using var rows = new RowWriter();
        var source = new SeekerRowWriter(Model, Sample);
        for (var i = 0; i < 3_000; i++)
            source.Write(rows, i);
        var wages = new Dictionary<string, List<double>>();
        foreach (var line in System.Text.Encoding.UTF8.GetString(rows.Bytes.Span).TrimEnd('\n').Split('\n'))
        {
            using var row = System.Text.Json.JsonDocument.Parse(line);
            if (row.RootElement.TryGetProperty("protected", out var facts) && row.RootElement.TryGetProperty("wanted_wage_low", out var wage))
            {
                var gender = facts.GetProperty("gender").GetString()!;
                (wages.TryGetValue(gender, out var list) ? list : wages[gender] = []).Add(Math.Log(wage.GetDouble()));
            }
        }

        Assert.Equal(2, wages.Count);
        var (a, b) = (wages["女"], wages["男"]);
        var gap = Math.Abs(a.Average() - b.Average()) / Math.Sqrt(0.3 / a.Count + 0.3 / b.Count);
        Assert.True(gap < 4, $"{gap:0.0} standard errors");
    }

    private static double Auc(List<(double Fit, bool Hired)> cases)
    {
        var sorted = cases.OrderBy(c => c.Fit).ToArray();
        double below = 0, won = 0;
        foreach (var (_, hired) in sorted)
        {
            if (hired)
                won += below;
            else
                below++;
        }

        return won / (below * (sorted.Length - below));
    }

    private static void ForEach(Action<SeekerTraits, ReferralHistory> check)
    {
        var history = new ReferralHistory(Model, Sample);
        for (var i = 0; i < Seekers; i++)
        {
            var seeker = Model.Seekers.Make(i);
            history.Fill(seeker);
            check(seeker, history);
        }
    }
}
