using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class MatchedPanelGrowthTests
{
    [Fact]
    [Trait("Requirement", "R-397")]
    public void Growth_is_of_the_places_of_both_periods_and_lists_them()
    {
        var growth = MatchedPanelGrowth.Between([Of("320100", 110, 90), Of("320200", 220, 100), Of("320300", 70, 10)], [Of("320100", 100, 100), Of("320200", 200, 100), Of("320400", 500, 500)]);

        Assert.Equal(["320100", "320200"], growth.Panel.Select(static place => place.ToString()));
        Assert.Equal("320300", Assert.Single(growth.OnlyNow).ToString());
        Assert.Equal("320400", Assert.Single(growth.OnlyBefore).ToString());
        Assert.Equal((10.00m, -5.00m), (growth.DemandGrowth, growth.SeekersGrowth));
        // All places together would have told of a fall: 400 against 800.
        Assert.Equal(-50.00m, growth.PlainDemandGrowth);
    }

    [Fact]
    public void The_national_fourth_quarter_of_2017_grew_by_what_its_matched_cities_did()
    {
        // Printed: 433.7 万 openings, 15.6 万 more than a year ago, +3.9%. All cities would give 3.7%; a panel of 400 万 a year ago gives what was printed.
        Assert.Equal(3.7m, GrowthRate.Percent(433.7m, 15.6m, 1));
        Assert.Equal(3.9m, MatchedPanelGrowth.Between([Of("110000", 415.6m, 0)], [Of("110000", 400m, 0), Of("120000", 18.1m, 0)], 1).DemandGrowth);
    }

    [Fact]
    public void Places_that_never_report_together_have_no_growth()
    {
        var growth = MatchedPanelGrowth.Between([Of("320100", 1, 1)], [Of("320200", 1, 1)]);

        Assert.Empty(growth.Panel);
        Assert.Null(growth.DemandGrowth);
    }

    [Fact]
    public void A_place_that_stands_twice_is_refused() =>
        Assert.Throws<ArgumentException>(static () => MatchedPanelGrowth.Between([Of("320100", 1, 1), Of("320100", 2, 2)], []));

    private static PlaceCounts Of(string place, decimal demand, decimal seekers) => new(DistrictCode.Parse(place), demand, seekers);
}
