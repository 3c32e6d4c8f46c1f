using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A place as nearness sees it: its county and its labour-market city, 0 where it is coarser than that, and its centre.</summary>
internal readonly record struct NearnessPlace(int County, int Region, GeoSpot Centre)
{
    private static readonly NearnessPlace Unknown = new(0, 0, GeoSpot.Unknown);

    public static NearnessPlace Of(DistrictCode? place) => place is not { } known
        ? Unknown
        : new(known.Level >= DistrictLevel.County ? known.County.Number : 0, RegionOf(known), GeoSpot.Of(DistrictGazetteer.Prc2023.CentreOf(known)));

    // A whole province (other than a municipality) is no labour market: nothing can be said about nearness within it.
    private static int RegionOf(DistrictCode place) => place.Region is { Level: DistrictLevel.Province } region && !IsMunicipality(region) ? 0 : place.Region.Number;

    private static bool IsMunicipality(DistrictCode province) => province.Number is 110_000 or 120_000 or 310_000 or 500_000;
}
