using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The street offices of a simulated county and their staff, who have codes and no names.</summary>
internal static class SimulatedOffices
{
    // Invented, with the first codes that a county's streets have.
    private const int StreetsACounty = 8;

    private const int OfficersAStreet = 4;

    /// <summary>The streets of a county, by code; empty for a city without counties, whose own office serves everybody.</summary>
    internal static IEnumerable<DistrictCode> Streets(DistrictCode county) =>
        county.Level == DistrictLevel.County ? Enumerable.Range(0, StreetsACounty).Select(number => Street(county, number)) : [];

    /// <summary>The street that serves whatever has the random sequence, or the city where it has no counties.</summary>
    internal static DistrictCode PickStreet(DistrictCode county, ref RecordRandom random)
    {
        var number = random.NextBelow(StreetsACounty);
        return county.Level == DistrictLevel.County ? Street(county, number) : county;
    }

    /// <summary>A member of a street's staff.</summary>
    internal static string PickOfficer(DistrictCode street, ref RecordRandom random) =>
        string.Create(CultureInfo.InvariantCulture, $"officer-{street.Number % 1_000:000}-{1 + random.NextBelow(OfficersAStreet)}");

    private static DistrictCode Street(DistrictCode county, int number) => DistrictCode.FromNumber((county.Number * 1_000) + number + 1);
}
