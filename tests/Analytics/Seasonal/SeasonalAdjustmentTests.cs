namespace Jiuye.Analytics.Tests;

public sealed class SeasonalAdjustmentTests
{
    private static readonly double[] Season = [-0.10, -0.22, 0.25, 0.12, 0.02, 0.05, -0.03, -0.02, 0.04, 0.01, -0.04, -0.08];
    private static readonly double[] Effects = [-0.18, -0.35, 0.22];

    [Fact]
    public void A_planted_season_and_festival_are_found_again()
    {
        var adjusted = SeasonalAdjustment.Of(Planted(144, 0.01));

        Assert.Equal(["before", "during", "after"], adjusted.FestivalEffects.Select(static effect => effect.Days));
        Assert.All(adjusted.FestivalEffects.Zip(Effects), static pair =>
        {
            Assert.Equal(pair.Second, pair.First.Effect.Estimate, 0.03);
        });
        Assert.All(adjusted.Months, static (month, at) => Assert.InRange(month.Adjusted / Level(at), 0.96, 1.04));
        Assert.True(adjusted.SeasonalStrength > 0.9);
    }

    [Fact]
    public void Nineteen_of_twenty_intervals_hold_the_planted_effect()
    {
        var covered = Enumerable.Range(1, 24).SelectMany(static draw => SeasonalAdjustment.Of(Planted(144, 0.02, draw)).FestivalEffects.Zip(Effects))
            .Count(static pair => pair.First.Effect.Low <= pair.Second && pair.Second <= pair.First.Effect.High);

        // 72 intervals at 95%: 68 expected, 62 or more in 99.8% of all such draws.
        Assert.InRange(covered, 62, 72);
    }

    [Fact]
    public void Without_the_festival_regressors_January_and_February_stay_uneven()
    {
        var series = Planted(144, 0.01);

        Assert.True(Unrest(new()) < Unrest(new() { Festival = null }) / 3);

        double Unrest(SeasonalSettings settings) =>
            SeasonalAdjustment.Of(series, settings).Months.Where(static month => month.Month.Month <= 2).Max(static month => Math.Abs(Math.Log(month.Irregular)));
    }

    [Fact]
    public void An_adjusted_series_has_next_to_nothing_left_to_adjust()
    {
        var once = SeasonalAdjustment.Of(Planted(144, 0.01));
        var twice = SeasonalAdjustment.Of(MonthlySeries.Of("again", once.Series.First, once.Months.Select(static month => month.Adjusted)));

        Assert.All(twice.Months.Zip(once.Months), static pair => Assert.Equal(1, pair.First.Adjusted / pair.Second.Adjusted, 0.02));
        Assert.All(twice.FestivalEffects, static effect => Assert.False(effect.Effect.IsDistinctFromZero));
    }

    [Fact]
    public void A_series_without_season_is_hardly_touched()
    {
        var flat = MonthlySeries.Of("flat", new(2012, 1, 1), Enumerable.Range(0, 144).Select(static at => Level(at) * (1 + 0.01 * Noise(at))));

        var adjusted = SeasonalAdjustment.Of(flat, new() { Stl = StlSettings.Periodic });

        Assert.All(adjusted.Months, static month => Assert.InRange(month.Adjusted / month.Original, 0.98, 1.02));
        Assert.True(adjusted.SeasonalStrength < 0.5);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_parts_give_the_original_back(bool multiplicative)
    {
        var adjusted = SeasonalAdjustment.Of(Planted(96, 0.02), new() { Multiplicative = multiplicative });

        Assert.All(adjusted.Months, month =>
        {
            var whole = multiplicative ? month.Adjusted * month.Seasonal * month.Festival : month.Adjusted + month.Seasonal + month.Festival;
            var adjustedAgain = multiplicative ? month.Trend * month.Irregular : month.Trend + month.Irregular;
            Assert.Equal(month.Original, whole, 1e-6);
            Assert.Equal(month.Adjusted, adjustedAgain, 1e-6);
        });
    }

    [Fact]
    public void No_month_is_lost_and_those_near_the_ends_are_marked()
    {
        var adjusted = SeasonalAdjustment.Of(Planted(120, 0.01));

        Assert.Equal(120, adjusted.Months.Count);
        Assert.Equal(10, adjusted.ProvisionalAtEachEnd);
        Assert.Equal(
            Enumerable.Range(0, 120).Select(static at => at < 10 || at >= 110), adjusted.Months.Select(static month => month.IsProvisional));
    }

    [Fact]
    public void The_last_months_of_the_past_moved_less_than_the_season_itself()
    {
        var history = RevisionHistory.Of(SeasonalAdjustment.Of(Planted(144, 0.01)), 24);

        Assert.Equal(24, history.Months);
        Assert.InRange(history.MeanPercent, 0.0, 2.0);
        Assert.True(history.MostPercent >= history.MeanPercent);
    }

    [Fact]
    public void Four_years_are_too_few_to_tell_the_festival_from_the_season() =>
        Assert.Contains("48 months", Assert.Throws<ArgumentException>(static () => SeasonalAdjustment.Of(Planted(48, 0.01))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_month_of_zero_is_named_where_season_multiplies()
    {
        var series = MonthlySeries.Of("openings", new(2015, 1, 1), Enumerable.Range(0, 72).Select(static at => at == 14 ? 0.0 : 100));

        Assert.Contains("2016-03", Assert.Throws<ArgumentException>(() => SeasonalAdjustment.Of(series)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_month_and_a_repeated_one_are_named()
    {
        Assert.Contains("2020-02 is missing", Fault((2020, 1), (2020, 3)), StringComparison.Ordinal);
        Assert.Contains("2020-01 stands twice", Fault((2020, 1), (2020, 1)), StringComparison.Ordinal);

        static string Fault(params (int Year, int Month)[] months) => Assert.Throws<ArgumentException>(() =>
            MonthlySeries.Of("x", months.Select(static each => new KeyValuePair<DateOnly, double>(new(each.Year, each.Month, 1), 1)))).Message;
    }

    private static MonthlySeries Planted(int months, double noise, int draw = 0)
    {
        var first = new DateOnly(2012, 1, 1);
        var festival = new SpringFestivalWindow().Regressors(MonthlySeries.Of("empty", first, new double[months]));
        return MonthlySeries.Of("planted", first, Enumerable.Range(0, months).Select(at =>
            Level(at) * Math.Exp(Season[at % 12] + festival.Select((regressor, which) => Effects[which] * regressor.Values[at]).Sum() + noise * Noise(at + 1_000 * draw))));
    }

    private static double Level(int at) => 20_000 * Math.Exp(0.004 * at + 0.1 * Math.Sin(at / 30.0));

    // SplitMix64 (Steele, Lea, Flood 2014): the same noise on every machine, in [−1, 1).
    private static double Noise(int at)
    {
        unchecked
        {
            var state = (ulong)(at + 1) * 0x9E37_79B9_7F4A_7C15;
            state = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            state = (state ^ (state >> 27)) * 0x94D0_49BB_1331_11EB;
            return ((state ^ (state >> 31)) >> 11) * (2.0 / (1UL << 53)) - 1;
        }
    }
}
