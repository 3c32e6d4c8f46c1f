using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class NearnessTests
{
    private static readonly GeoPoint HaidianStation = new(116.3106, 39.9857);

    [Fact]
    public void Two_districts_of_a_city_are_as_far_apart_as_their_centres()
    {
        var near = Between("110108", null, "110105", null);
        var far = Between("110108", null, "110119", null);

        Assert.Equal(DistanceBasis.Centres, near.Basis);
        Assert.Equal(Centre("110108").KilometresTo(Centre("110105")), near.Kilometres);
        Assert.InRange(far.Kilometres, 50, 70);
    }

    [Fact]
    public void A_county_across_the_border_of_a_city_is_near()
    {
        var found = Between("320583", null, "310114", null);

        Assert.Equal(DistanceBasis.Centres, found.Basis);
        Assert.InRange(found.Kilometres, 20, 40);
    }

    [Fact]
    public void A_point_on_one_side_is_measured_to_the_centre_of_the_other()
    {
        var found = Between("110108", HaidianStation, "110119", null);

        Assert.Equal(HaidianStation.KilometresTo(Centre("110119")), found.Kilometres);
        Assert.Equal(DistanceBasis.Centres, found.Basis);
    }

    [Fact]
    public void Two_points_are_measured_whatever_the_districts()
    {
        var found = Between("110108", HaidianStation, "110108", HaidianStation);

        Assert.Equal((0, DistanceBasis.Points), (found.Kilometres, found.Basis));
    }

    [Theory]
    [InlineData("110108", "110108", 5)]
    [InlineData("110108001", "110108002", 5)]
    [InlineData("110000", "110000", 15)]
    [InlineData("110000", "110102", 15)]
    [InlineData("440106", "440100", 15)]
    [InlineData("310107", "310101", 15)]
    [InlineData("310151", "320600", 100)]
    public void Where_a_centre_says_nothing_a_stand_in_does(string home, string work, double kilometres) =>
        Assert.Equal(kilometres, Between(home, null, work, null).Kilometres);

    [Fact]
    public void A_neighbour_is_never_nearer_than_the_own_county()
    {
        var counties = DistrictGazetteer.Prc2023.Codes.Where(static code => code.Level == DistrictLevel.County && code.Province.ToString() == "310000").ToArray();

        foreach (var home in counties)
            Assert.All(counties, work => Assert.True(Between(home.ToString(), null, work.ToString(), null).Kilometres >= 5));
    }

    [Theory]
    [InlineData("440000", "440103")]
    [InlineData(null, "440103")]
    public void Of_a_whole_province_or_of_no_place_nothing_is_said(string? home, string work) =>
        Assert.Equal(DistanceBasis.Unknown, Between(home, null, work, null).Basis);

    [Fact]
    public void The_way_there_is_as_long_as_the_way_back()
    {
        var places = new[] { "110000", "110108", "110119", "440100", "440103", "429004", "652801", "310151" };

        foreach (var one in places)
            Assert.All(places, other => Assert.Equal(Between(one, null, other, null), Between(other, null, one, null)));
    }

    private static Nearness Between(string? home, GeoPoint? point, string? work, GeoPoint? site) =>
        Nearness.Between(Place(home), GeoSpot.Of(point), Place(work), GeoSpot.Of(site));

    private static NearnessPlace Place(string? code) => NearnessPlace.Of(code is null ? null : DistrictCode.Parse(code));

    private static GeoPoint Centre(string code) => DistrictGazetteer.Prc2023.CentreOf(DistrictCode.Parse(code))!.Value;
}
