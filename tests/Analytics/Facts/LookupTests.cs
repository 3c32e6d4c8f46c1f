using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class LookupTests
{
    private static readonly OccupationCode Welder = OccupationCode.Parse("6-18-02-04");
    private static readonly OccupationCode Turner = OccupationCode.Parse("6-18-01-01");
    private static readonly OccupationCode Cook = OccupationCode.Parse("4-03-02-01");
    private static readonly DistrictCode Tianhe = DistrictCode.Parse("440106");
    private static readonly DistrictCode Panyu = DistrictCode.Parse("440113");
    private static readonly DistrictCode Shenzhen = DistrictCode.Parse("440304");
    private static readonly DistrictCode Haidian = DistrictCode.Parse("110108");

    [Fact]
    public void The_ratio_of_the_own_city_is_found_whatever_the_district()
    {
        var lookup = new OpeningsPerSeekerLookup([.. Market(Welder, Panyu, 30, 10)], fewestSeekers: 10);

        Assert.Equal(new LocalRatio(3.00m, 30, 10, Welder, DistrictCode.Parse("440100")), lookup.Find(Welder, Tianhe));
    }

    [Fact]
    public void Where_too_few_seek_the_occupation_widens_before_the_place()
    {
        var lookup = new OpeningsPerSeekerLookup(
            [.. Market(Welder, Tianhe, 9, 3), .. Market(Turner, Tianhe, 1, 7), .. Market(Welder, Shenzhen, 50, 50)], fewestSeekers: 10);

        // 3 welders seek in the city; with the turners of the same middle group they are 10.
        Assert.Equal(new LocalRatio(1.00m, 10, 10, OccupationCode.Parse("6-18"), DistrictCode.Parse("440100")), lookup.Find(Welder, Tianhe));
    }

    [Fact]
    public void Where_the_city_has_too_few_the_province_is_asked_and_then_all_places()
    {
        var lookup = new OpeningsPerSeekerLookup([.. Market(Cook, Shenzhen, 5, 20)], fewestSeekers: 10);

        Assert.Equal(DistrictCode.Parse("440000"), lookup.Find(Cook, Tianhe)?.Place);
        Assert.Equal(0.25m, lookup.Find(Cook, Haidian)?.Ratio);
        Assert.Null(lookup.Find(Cook, Haidian)?.Place);
        Assert.Null(lookup.Find(Welder, Tianhe));
    }

    [Fact]
    public void Seekers_without_openings_are_a_ratio_of_zero_and_not_a_gap_in_the_data() =>
        Assert.Equal(0.00m, new OpeningsPerSeekerLookup([.. Market(Cook, Tianhe, 0, 12)], fewestSeekers: 10).Find(Cook, Tianhe)?.Ratio);

    [Fact]
    public void The_median_of_the_own_city_is_found_and_widened_like_the_ratio()
    {
        var lookup = new MedianWageLookup([Wage(Welder, Tianhe, 6_000), Wage(Welder, Panyu, 7_000), Wage(Turner, Tianhe, 5_000)], fewestWages: 3);

        Assert.Equal(new LocalWage(6_000, 3, OccupationCode.Parse("6-18"), DistrictCode.Parse("440100")), lookup.Find(Welder, Tianhe));
        Assert.Null(lookup.Find(Cook, Tianhe));
    }

    [Fact]
    public void A_whole_municipality_is_one_labour_market()
    {
        var lookup = new MedianWageLookup([Wage(Cook, Haidian, 6_000)], fewestWages: 1);

        Assert.Equal(DistrictCode.Parse("110000"), lookup.Find(Cook, DistrictCode.Parse("110105"))?.Place);
    }

    private static IEnumerable<MarketFact> Market(OccupationCode occupation, DistrictCode place, int openings, int seekers)
    {
        yield return Fact(MarketSide.Demand, occupation, place, openings);
        for (var seeker = 0; seeker < seekers; seeker++)
            yield return Fact(MarketSide.Seekers, occupation, place, 1);
    }

    private static MarketFact Fact(MarketSide side, OccupationCode occupation, DistrictCode place, int persons) =>
        new() { Side = side, Persons = persons, Origin = CountOrigin.New, Occupation = occupation, District = place };

    private static WageFact Wage(OccupationCode occupation, DistrictCode place, int yuan) => new(occupation, place, null, MonthlyWage.FromMonth(yuan), 1, null);
}
