namespace Jiuye.Analytics.Tests;

public sealed class ConformalBandsTests
{
    private const int Horizon = 6;

    // The law of conformal prediction: a further error of the same kind lies inside with at least the level promised.
    [Fact]
    public void An_interval_holds_a_further_error_as_often_as_it_promises()
    {
        var random = new Random(95);
        var (held, all) = (0, 0);
        for (var draw = 0; draw < 300; draw++)
        {
            RollingOrigin[] replays = [.. Enumerable.Range(0, 12).Select(series => Replay(random, 8, 1 + series))];
            var bands = ConformalBands.Of(replays, Horizon);
            for (var series = 0; series < replays.Length; series++)
            {
                held += Math.Abs(Skewed(random) * (1 + series)) <= bands.Radius(series, 3, 0.95, 1) ? 1 : 0;
                all++;
            }
        }

        Assert.InRange((double)held / all, 0.94, 0.985);
    }

    [Fact]
    public void Widths_grow_with_the_level_the_distance_and_the_spread()
    {
        var random = new Random(80);
        var bands = ConformalBands.Of([Replay(random, 14, 1), Replay(random, 14, 5)], Horizon);

        Assert.True(bands.Radius(0, 0, 0.8, 1) <= bands.Radius(0, 0, 0.95, 1));
        Assert.True(bands.Radius(0, 0, 0.8, 1) <= bands.Radius(0, 5, 0.8, 1));
        Assert.True(bands.Radius(0, 0, 0.8, 1) < bands.Radius(1, 0, 0.8, 1));
        Assert.Equal(2 * bands.Radius(0, 2, 0.95, 1), bands.Radius(0, 2, 0.95, 2), 1e-12);
    }

    [Fact]
    public void Too_few_past_errors_are_owned_up_to()
    {
        Assert.False(ConformalBands.Of([Replay(new Random(1), 2, 1)], Horizon).IsExact);
        Assert.True(ConformalBands.Of([Replay(new Random(1), 30, 1)], Horizon).IsExact);
    }

    private static RollingOrigin Replay(Random random, int origins, double size) =>
        RollingOrigin.From([.. Enumerable.Range(0, origins).Select(at => new OriginErrors(36 + 6 * at, 1, 1, [.. Enumerable.Range(0, Horizon).Select(_ => size * Skewed(random))]))]);

    // Nothing normal about it: conformal intervals don't ask.
    private static double Skewed(Random random) => -Math.Log(1 - random.NextDouble()) - 0.7;
}
