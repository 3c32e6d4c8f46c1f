using Jiuye.Vocabulary;

namespace Jiuye.Tests.Vocabulary;

public sealed class DistrictCentreTests
{
    private static readonly DistrictGazetteer Gazetteer = DistrictGazetteer.Prc2023;

    // Distances by road atlases and rail, rounded; as the crow flies between the seats.
    [Theory]
    [InlineData("110108", "110105", 8, 16)]
    [InlineData("440100", "440300", 95, 115)]
    [InlineData("110000", "120000", 105, 125)]
    [InlineData("320583", "310114", 20, 40)]
    [InlineData("230100", "460200", 3_250, 3_450)]
    public void Centres_lie_as_far_apart_as_a_map_says(string one, string other, double least, double most)
    {
        var kilometres = Centre(one)!.Value.KilometresTo(Centre(other)!.Value);

        Assert.InRange(kilometres, least, most);
    }

    [Fact]
    public void A_street_has_the_centre_of_its_county_and_a_municipality_has_one_whatever_it_is_called()
    {
        Assert.Equal(Centre("440103"), Centre("440103001"));
        Assert.Equal(Centre("110000"), Centre("110100"));
        Assert.Equal(Centre("500000"), Centre("500200"));
    }

    [Theory]
    [InlineData("440000")]
    [InlineData("310151")]
    [InlineData("999999")]
    public void A_province_a_county_that_the_list_lacks_and_no_county_at_all_have_no_centre(string code) => Assert.Null(Centre(code));

    [Fact]
    public void Of_all_counties_and_cities_but_a_few_the_centre_is_known_and_lies_in_the_country()
    {
        var centres = Gazetteer.Codes.Where(static code => code.Level >= DistrictLevel.City).Select(Gazetteer.CentreOf).ToArray();

        Assert.InRange(centres.Count(static centre => centre is null), 1, 200);
        Assert.All(centres.OfType<GeoPoint>(), static centre => Assert.True(centre is { Longitude: > 73 and < 136, Latitude: > 3 and < 54 }));
    }

    [Fact]
    public void A_county_lies_nearer_to_its_own_city_than_to_nearly_all_others()
    {
        var cities = Gazetteer.Codes.Where(static code => code.Level == DistrictLevel.City && Gazetteer.CentreOf(code) is not null && code.Region == code)
            .Select(static code => (Code: code, Centre: Gazetteer.CentreOf(code)!.Value)).ToArray();
        var counties = Gazetteer.Codes.Where(static code => code.Level == DistrictLevel.County && code.Region.Level == DistrictLevel.City)
            .Select(static code => (Code: code, Centre: Gazetteer.CentreOf(code))).Where(static county => county.Centre is not null).ToArray();

        var far = counties.Where(county => cities.Count(city => city.Centre.KilometresTo(county.Centre!.Value) < cities.Single(own => own.Code == county.Code.Region).Centre.KilometresTo(county.Centre.Value)) > 3);

        Assert.InRange(far.Count(), 0, counties.Length / 50);
    }

    private static GeoPoint? Centre(string code) => Gazetteer.CentreOf(DistrictCode.Parse(code));
}
