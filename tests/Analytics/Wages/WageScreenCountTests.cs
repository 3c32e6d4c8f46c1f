namespace Jiuye.Analytics.Tests;

public sealed class WageScreenCountTests
{
    // The plain way: a tally by the group alone, and every wage judged by itself.
    [Theory]
    [InlineData("occ")]
    [InlineData("none")]
    public void As_many_wages_look_wrong_in_a_tally_as_judging_each_finds(string group)
    {
        var random = new Random(11);
        var (tally, plain, wages) = (new WageTally("occ", "place"), new WageTally("occ"), new List<(string Occ, double Yuan)>());
        for (var at = 0; at < 600; at++)
        {
            // A small group, which is held against all, and wages in wrong units.
            var occ = at % 60 == 0 ? "rare" : $"o{at % 3}";
            var yuan = Math.Round(5_000 * Math.Exp((random.NextDouble() - 0.5) * 0.8) * (at % 50) switch { 7 => 100, 13 => 0.0001, 29 => 12, 31 => 0, _ => 1 });
            wages.Add((occ, yuan));
            tally.Add(new CellKey(occ, $"p{at % 2}"), new(yuan, 1, null));
            plain.Add(new CellKey(group == "occ" ? occ : "all"), new(yuan, 1, null));
        }

        var screen = WageScreen.Of(plain);
        var expected = wages.Count(wage => screen.Judge(group == "occ" ? wage.Occ : "all", wage.Yuan) is not null);

        Assert.True(expected > 20);
        Assert.Equal(expected, WageScreen.CountIn(tally, group));
    }
}
