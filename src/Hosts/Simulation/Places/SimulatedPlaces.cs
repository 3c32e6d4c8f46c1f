using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The cities of a simulated market and how its records spread over them.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
internal sealed class SimulatedPlaces
{
    // Counties of a city: in the real postings the second busiest has 0.5 to 0.9 of the busiest and the fifth 0.2 to 0.6.
    private const double CountySkew = 0.9;

    // Kilometres: the k-th county of a city lies at SpiralStep * sqrt(k) on a golden-angle spiral around the centre.
    private const double SpiralStep = 6;
    private const double GoldenAngle = 2.399963229728653;
    private const double KilometresADegree = 111.2;

    // A doubling of the city's weight adds this much to log pay: about +35% for the largest over a middling one.
    private const double WageADoubling = 0.06;

    private readonly WeightedChoice choice;

    internal SimulatedPlaces(IReadOnlyList<CityShare> shares)
    {
        ArgumentOutOfRangeException.ThrowIfZero(shares.Count);
        var heaviest = shares.Max(static share => share.Weight);
        var centres = CityNames.Centres;
        Cities = [.. shares.Select(share => Make(share, heaviest, centres))];
        choice = new([.. shares.Select(static share => share.Weight)]);
    }

    internal IReadOnlyList<SimulatedCity> Cities { get; }

    internal int PickCity(ref RecordRandom random) => choice.Pick(ref random);

    /// <summary>Where in a county a person lives or an employer sits; null where the city has no known centre.</summary>
    /// <remarks>Invented: counties lie on a spiral around the city's centre, and points scatter around them with a standard deviation of 2.5 km.</remarks>
    internal static GeoPoint? Point(SimulatedCity city, int county, ref RecordRandom random)
    {
        var east = random.NextNormal() * 2.5;
        var north = random.NextNormal() * 2.5;
        if (city.Centre is not { } centre)
            return null;
        var radius = SpiralStep * Math.Sqrt(county);
        var (sin, cos) = Math.SinCos(county * GoldenAngle);
        var latitude = centre.Latitude + (north + radius * sin) / KilometresADegree;
        var longitude = centre.Longitude + (east + radius * cos) / (KilometresADegree * Math.Cos(double.DegreesToRadians(centre.Latitude)));
        return new(Math.Round(longitude, 5), Math.Round(latitude, 5));
    }

    private static SimulatedCity Make(CityShare share, double heaviest, IReadOnlyDictionary<DistrictCode, GeoPoint> centres)
    {
        var gazetteer = DistrictGazetteer.Prc2023;
        var counties = share.District is { } only ? [only] : CountiesOf(share.City);
        var name = CityNames.Short(gazetteer.DisplayName(share.City));
        return new()
        {
            Code = share.City,
            ShortName = name,
            EmployerPrefix = share.District is null ? name : "",
            Weight = share.Weight,
            WageEffect = share.District is null ? Math.Max(-0.35, WageADoubling * Math.Log2(share.Weight / heaviest) + 0.2) : 0,
            Centre = centres.TryGetValue(share.City, out var centre) ? centre : null,
            Counties = counties,
            CountyNames = [.. counties.Select(county => county == share.City ? "" : gazetteer.NameOf(county) ?? "")],
            CountyChoice = new([.. counties.Select(static (_, rank) => 1 / Math.Pow(rank + 1, CountySkew))]),
        };
    }

    // The order of the counties is a fixed shuffle by code: no claim about which county of a real city is the busiest.
    private static DistrictCode[] CountiesOf(DistrictCode city)
    {
        var counties = DistrictGazetteer.Prc2023.Codes
            .Where(code => code.Level == DistrictLevel.County && code.Region == city && code != city)
            .Where(static code => code.Number % 100 != 1 || DistrictGazetteer.Prc2023.NameOf(code) != "市辖区")
            .OrderBy(static code => RecordRandom.Mix((ulong)code.Number))
            .ToArray();
        return counties.Length > 0 ? counties : [city];
    }
}
