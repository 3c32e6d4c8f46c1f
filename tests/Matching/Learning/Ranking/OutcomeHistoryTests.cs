using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Learning;

public sealed class OutcomeHistoryTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void Nothing_of_the_day_itself_or_later_is_known() => Prop.ForAll(Gen.Choose(1, 100_000).ToArbitrary(), static seed =>
    {
        var random = new Random(seed);
        var day = Start.AddDays(random.Next(20, 60));
        var referrals = Referrals(random, 120);
        Referral[] otherwise = [.. referrals.Where(referral => referral.RecommendedOn < day).Select(referral => referral.OutcomeOn >= day ? Shuffled(random, referral, day) : referral), .. Referrals(random, 60).Where(referral => referral.RecommendedOn >= day)];

        return Rows(referrals, day).SequenceEqual(Rows(otherwise, day));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Going_from_day_to_day_comes_to_what_one_step_comes_to()
    {
        var referrals = Referrals(new(4), 200);
        var history = new OutcomeHistory(Postings(), referrals);
        for (var day = 1; day <= 70; day++)
            history.AdvanceTo(Start.AddDays(day));

        Assert.Equal(Rows(referrals, Start.AddDays(70)), Rows(history));
    }

    [Fact]
    public void A_share_is_the_hires_and_the_prior_weighted_by_its_strength()
    {
        // All alike but for chance: the strength is the most there is.
        var referrals = Enumerable.Range(0, 4).Select(number => Known(number, 0, number != 3)).Append(Known(9, 1, true)).Append(Known(10, 1, false)).ToArray();
        var history = new OutcomeHistory(Postings(), referrals);
        history.AdvanceTo(Start.AddDays(30));
        var row = new double[PairFeatures.Count];

        history.Write(new("s0"), new("p0"), row);

        Assert.Equal(4 / 6.0, row[PairFeatures.OccupationHired], 12);
        Assert.Equal((3 + (200 * 4 / 6.0)) / (4 + 200), row[PairFeatures.PostingHired], 12);
    }

    [Fact]
    public void Being_referred_often_counts_neither_for_nor_against()
    {
        Referral[] few = [Known(0, 0, true), Known(1, 0, false), Known(2, 1, false)];
        Referral[] many = [.. few, .. Enumerable.Range(3, 40).Select(static number => new Referral(new(FormattableString.Invariant($"s{number}")), new("p0"), Start, ReferralOutcome.Pending, null))];

        Assert.Equal(Hired(few), Hired(many));

        static double Hired(Referral[] referrals)
        {
            var history = new OutcomeHistory(Postings(), referrals);
            history.AdvanceTo(Start.AddDays(30));
            var row = new double[PairFeatures.Count];
            history.Write(new("s0"), new("p0"), row);
            return row[PairFeatures.PostingHired];
        }
    }

    [Fact]
    public void Before_anything_came_out_nothing_is_known_of_anyone()
    {
        var history = new OutcomeHistory(Postings(), []);
        history.AdvanceTo(Start);
        var row = new double[PairFeatures.Count];

        history.Write(new("s0"), new("p0"), row);

        Assert.True(double.IsNaN(row[PairFeatures.PostingHired]));
        Assert.True(double.IsNaN(row[PairFeatures.SeekerTaken]));
    }

    [Fact]
    public void It_does_not_go_back() => Assert.Throws<ArgumentOutOfRangeException>(() =>
    {
        var history = new OutcomeHistory([], []);
        history.AdvanceTo(Start);
        history.AdvanceTo(Start.AddDays(-1));
    });

    private static Referral Known(int seeker, int posting, bool isHired) =>
        new(new(FormattableString.Invariant($"s{seeker}")), new(FormattableString.Invariant($"p{posting}")), Start, isHired ? ReferralOutcome.Hired : ReferralOutcome.RefusedByEmployer, Start.AddDays(5));

    private static Referral Shuffled(Random random, Referral referral, DateOnly day) =>
        referral with { Outcome = (ReferralOutcome)random.Next(1, 5), OutcomeOn = day.AddDays(random.Next(0, 20)) };

    private static Referral[] Referrals(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        var on = Start.AddDays(random.Next(0, 60));
        return new Referral(new(FormattableString.Invariant($"s{random.Next(15)}")), new(FormattableString.Invariant($"p{random.Next(8)}")), on, (ReferralOutcome)random.Next(1, 5), on.AddDays(random.Next(0, 20)));
    })];

    private static JobPosting[] Postings() => [.. Enumerable.Range(0, 8).Select(static number => new JobPosting
    {
        Id = new(FormattableString.Invariant($"p{number}")),
        Title = "职员",
        Occupation = OccupationCode.Parse(number < 4 ? "4-02-06-01" : "6-31-01-03"),
        Employer = number == 7 ? null : new(FormattableString.Invariant($"e{number % 3}")),
        OpeningCount = number + 1,
    })];

    private static double[] Rows(Referral[] referrals, DateOnly day)
    {
        var history = new OutcomeHistory(Postings(), referrals);
        history.AdvanceTo(day);
        return Rows(history);
    }

    private static double[] Rows(OutcomeHistory history)
    {
        var found = new List<double>();
        for (var seeker = 0; seeker < 15; seeker++)
        {
            var row = new double[PairFeatures.Count];
            history.Write(new(FormattableString.Invariant($"s{seeker}")), new(FormattableString.Invariant($"p{seeker % 9}")), row);
            found.AddRange(row);
        }

        return [.. found];
    }
}
