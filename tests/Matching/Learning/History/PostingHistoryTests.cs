using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.History;

namespace Matching.Tests.Learning.History;

public class PostingHistoryTests
{
    [Fact]
    public void Shown_alike_a_rate_is_successes_over_showings_drawn_to_the_mean_by_the_priors_trials()
    {
        var history = PostingHistory.Fit(3, [.. Shown(0, 40, 20), .. Shown(1, 40, 4), .. Shown(2, 5, 3)]);
        var rate = history.RateOf(2);
        Assert.Equal(0.6, rate.Observed!.Value, 1e-12);
        Assert.Equal(5, rate.Trials, 1e-12);
        Assert.Equal(27.0 / 85, history.PriorRate, 1e-12);
        Assert.Equal(((history.PriorTrials * history.PriorRate) + 3) / (history.PriorTrials + 5), rate.Rate, 1e-12);
    }

    [Fact]
    public void The_priors_trials_are_Kleinmans_worked_by_hand()
    {
        // Two postings of ten showings, 7 and 3 successes: mean ½, spread 20·0.04 = 0.8, over the variance 3.2; ρ = (3.2 − 1) / (20 − 10 − 1).
        var history = PostingHistory.Fit(2, [.. Shown(0, 10, 7), .. Shown(1, 10, 3)]);

        Assert.Equal((9 / 2.2) - 1, history.PriorTrials, 1e-9);
    }

    [Fact]
    public void What_was_never_shown_or_never_looked_at_has_the_priors_rate()
    {
        var history = PostingHistory.Fit(4, [.. Shown(0, 30, 20), .. Shown(1, 30, 2), new(2, false, 0.5, 0)]);
        Assert.All([2, 3], posting => Assert.Equal((history.PriorRate, null, 0.0), (history.RateOf(posting).Rate, history.RateOf(posting).Observed, history.RateOf(posting).Trials)));
    }

    [Fact]
    public void Where_nothing_was_shown_the_rate_is_the_one_set() =>
        Assert.Equal(new SmoothedRate(0.02, 0, null, 0), PostingHistory.Fit(1, [], new() { UnknownRate = 0.02 }).RateOf(0));

    [Fact]
    public void Postings_that_differ_no_more_than_chance_all_have_the_mean()
    {
        var history = PostingHistory.Fit(3, [.. Shown(0, 10, 2), .. Shown(1, 20, 4), .. Shown(2, 40, 8)]);
        Assert.Equal(double.PositiveInfinity, history.PriorTrials);
        Assert.All([0, 1, 2], posting => Assert.Equal(0.2, history.RateOf(posting).Rate, 1e-12));
    }

    [Fact]
    public void Rates_are_numbers_between_the_prior_and_the_postings_own() =>
        Prop.ForAll(
            Gen.Choose(0, 1_000_000).ToArbitrary(),
            seed =>
            {
                var history = PostingHistory.Fit(8, Anything(seed), new() { MostWeight = 1 + (seed % 40) });
                for (var posting = 0; posting < history.Postings; posting++)
                {
                    var rate = history.RateOf(posting);
                    var own = rate.Observed ?? history.PriorRate;
                    Assert.InRange(rate.Rate, Math.Min(own, history.PriorRate) - 1e-12, Math.Max(own, history.PriorRate) + 1e-12);
                    Assert.InRange(rate.Rate, 0, 1);
                    Assert.True(double.IsFinite(rate.Deviation) && double.IsFinite(rate.Trials));
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_of_the_same_history_draws_a_rate_nearer_to_the_postings_own()
    {
        Showing[] others = [.. Shown(0, 200, 20), .. Shown(1, 200, 90), .. Shown(2, 200, 60)];
        var distances = new[] { 2, 20, 200 }.Select(times =>
        {
            var rate = PostingHistory.Fit(4, [.. others, .. Shown(3, times, times)]).RateOf(3);
            return 1 - rate.Rate;
        }).ToArray();
        Assert.True(distances[0] > distances[1] && distances[1] > distances[2], string.Join(' ', distances));
    }

    [Fact]
    public void Who_is_shown_most_does_not_decide_the_rate()
    {
        // Those near succeed in 30 of 100 and are shown the posting eight times as often as those far, who succeed in 6 of 100: shown to all alike, 18 of 100.
        var (corrected, plain) = (new List<double>(), new List<double>());
        for (var seed = 0; seed < 300; seed++)
        {
            var showings = Draws(seed, 400, (0.3, 0.8, 1), (0.06, 0.1, 1)).ToArray();
            corrected.Add(PostingHistory.Fit(1, showings).RateOf(0).Observed!.Value);
            plain.Add(PostingHistory.Fit(1, showings, new() { MostWeight = 1 }).RateOf(0).Observed!.Value);
        }

        Assert.InRange(corrected.Average(), 0.18 - (4 * Error(corrected)), 0.18 + (4 * Error(corrected)));
        Assert.True(plain.Average() > 0.26);
    }

    [Fact]
    public void Places_that_are_seldom_looked_at_do_not_lower_the_rate()
    {
        var rates = new List<double>();
        for (var seed = 0; seed < 300; seed++)
            rates.Add(PostingHistory.Fit(1, Draws(seed, 400, (0.2, 1, 1), (0.2, 1, 0.25))).RateOf(0).Observed!.Value);
        Assert.InRange(rates.Average(), 0.2 - (4 * Error(rates)), 0.2 + (4 * Error(rates)));
    }

    [Fact]
    public void Smoothed_rates_miss_the_true_ones_by_less_than_raw_ones()
    {
        var random = new SeededRandom(7);
        var truth = new double[2_000];
        var showings = new List<Showing>();
        for (var posting = 0; posting < truth.Length; posting++)
        {
            truth[posting] = 0.02 + (0.2 * random.NextDouble());
            for (var at = random.Next(30); at > 0; at--)
                showings.Add(new(posting, random.NextDouble() < truth[posting]));
        }

        var history = PostingHistory.Fit(truth.Length, showings);
        var (smooth, raw) = (0.0, 0.0);
        for (var posting = 0; posting < truth.Length; posting++)
        {
            smooth += Math.Pow(history.RateOf(posting).Rate - truth[posting], 2);
            raw += Math.Pow((history.RateOf(posting).Observed ?? history.PriorRate) - truth[posting], 2);
        }

        Assert.True(smooth < 0.4 * raw, $"{smooth} {raw}");
        // Rates even from .02 to .22 have the mean .12 and the variance of a beta distribution of .12·.88 / (.2²/12) − 1 = 30.7 trials.
        Assert.InRange(history.PriorTrials, 20, 45);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void A_propensity_that_is_none_is_refused(double propensity) =>
        Assert.Equal(propensity, Assert.Throws<ArgumentOutOfRangeException>(() => PostingHistory.Fit(1, [new(0, true, propensity)])).ActualValue);

    [Theory]
    [InlineData(-1, 1.0)]
    [InlineData(1, 1.0)]
    [InlineData(0, double.NaN)]
    [InlineData(0, -1.0)]
    public void A_posting_outside_the_list_or_an_examination_that_is_none_is_refused(int posting, double examination) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PostingHistory.Fit(1, [new(posting, true, 1, examination)]));

    [Theory]
    [InlineData(0.5, 0, "MostWeight")]
    [InlineData(double.NaN, 0, "MostWeight")]
    [InlineData(10, -1, "UnknownRate")]
    public void A_setting_out_of_its_range_is_named(double most, double unknown, string named) =>
        Assert.Equal(named, Assert.Throws<ArgumentOutOfRangeException>(() => PostingHistory.Fit(1, [], new() { MostWeight = most, UnknownRate = unknown })).ParamName);

    private static IEnumerable<Showing> Shown(int posting, int times, int successes) => Enumerable.Range(0, times).Select(at => new Showing(posting, at < successes));

    // As many seekers of each kind; each is shown the posting by its propensity, looks by its examination, and then succeeds by its rate.
    private static IEnumerable<Showing> Draws(int seed, int seekers, params (double Rate, double Propensity, double Examination)[] kinds)
    {
        var random = new SeededRandom(seed);
        foreach (var (rate, propensity, examination) in kinds)
        {
            for (var at = 0; at < seekers; at++)
            {
                if (random.NextDouble() < propensity)
                    yield return new(0, random.NextDouble() < rate * examination, propensity, examination);
            }
        }
    }

    private static double Error(List<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count * (values.Count - 1.0)));
    }

    private static IEnumerable<Showing> Anything(int seed)
    {
        var random = new SeededRandom(seed);
        var likely = random.NextDouble();
        for (var at = random.Next(60); at > 0; at--)
            yield return new(random.Next(8), random.NextDouble() < likely, random.Next(4) == 0 ? 1e-300 : 1 - random.NextDouble(), random.Next(4) == 0 ? 0 : random.NextDouble());
    }
}
