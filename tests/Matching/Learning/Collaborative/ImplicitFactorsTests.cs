using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

public class ImplicitFactorsTests
{
    [Fact]
    public void Are_those_of_the_formula_written_out() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ToArbitrary(),
            seed =>
            {
                // Few factors and long lists, and many factors and short ones: both ways of solving a row.
                foreach (var factors in (int[])[2, 9])
                {
                    var settings = new FactorisationSettings { Factors = factors, Rounds = 3, UnobservedWeight = 0.05, Regularisation = 0.1, FrequencyExponent = seed % 3 / 2.0, Seed = seed };
                    var seen = SmallMarket.Of(seed);
                    var (fast, plain) = (ImplicitFactors.Train(seen, settings), new PlainFactorisation(seen, settings).Train());
                    var scores = new double[seen.Postings];
                    for (var seeker = 0; seeker < seen.Seekers; seeker++)
                    {
                        fast.Score(seeker, scores);
                        for (var posting = 0; posting < scores.Length; posting++)
                            Assert.Equal(plain.Score(seeker, posting), scores[posting], 1e-9);
                    }
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_seeker_and_a_posting_never_seen_score_nothing_and_never_no_number()
    {
        var seen = Interactions.Of(3, 3, [new(0, 0), new(1, 0), new(1, 1)]);
        var factors = ImplicitFactors.Train(seen, new() { Factors = 4 });
        var scores = new double[3];
        factors.Score(2, scores);
        Assert.Equal([0, 0, 0], scores);
        factors.Score(0, scores);
        Assert.Equal(0, scores[2]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void The_threads_change_no_bit(int threads)
    {
        var seen = SmallMarket.Of(5, seekers: 1_500, postings: 1_100);
        var settings = new FactorisationSettings { Factors = 16, Rounds = 3 };
        var (alone, shared) = (ImplicitFactors.Train(seen, settings), ImplicitFactors.Train(seen, settings, threads));
        Assert.Equal(alone.Seekers.All, shared.Seekers.All);
        Assert.Equal(alone.Postings.All, shared.Postings.All);
    }

    [Fact]
    public void Who_applies_like_others_is_led_to_what_they_applied_to()
    {
        // Two trades; seeker 3 has applied to one posting of the first.
        var seen = Interactions.Of(7, 6, [.. from seeker in (int[])[0, 1, 2] from posting in (int[])[0, 1, 2] select new Interaction(seeker, posting), new(3, 0), .. from seeker in (int[])[4, 5, 6] from posting in (int[])[3, 4, 5] select new Interaction(seeker, posting)]);
        var scores = new double[6];
        ImplicitFactors.Train(seen, new() { Factors = 2, UnobservedWeight = 0.1, Regularisation = 0.01 }).Score(3, scores);
        Assert.True(Math.Min(scores[1], scores[2]) > 10 * Math.Max(scores[3], Math.Max(scores[4], scores[5])));
    }

    [Theory]
    [InlineData(0, 0.005, 0.12, 0.5, "Factors")]
    [InlineData(4, 0, 0.12, 0.5, "UnobservedWeight")]
    [InlineData(4, double.NaN, 0.12, 0.5, "UnobservedWeight")]
    [InlineData(4, 0.005, -1, 0.5, "Regularisation")]
    [InlineData(4, 0.005, 0.12, 1.5, "FrequencyExponent")]
    public void A_setting_out_of_its_range_is_named(int factors, double unobserved, double regularisation, double exponent, string named) =>
        Assert.Equal(named, Assert.Throws<ArgumentOutOfRangeException>(() => ImplicitFactors.Train(
            SmallMarket.Of(1), new() { Factors = factors, UnobservedWeight = unobserved, Regularisation = regularisation, FrequencyExponent = exponent })).ParamName);
}
