using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>In which order a thin cell is widened until enough stands behind it.</summary>
/// <remarks>
/// First the occupation widens to its minor and middle group within the labour-market city, because people look for work near home; then the same in the province, then everywhere.
/// Major groups are too mixed to say anything of a person's chances and are used only where the occupation itself is one.
/// </remarks>
internal static class WideningPath
{
    internal static IEnumerable<(OccupationCode Occupation, DistrictCode? Place)> From(OccupationCode occupation, DistrictCode? place)
    {
        foreach (var wider in Places(place))
        {
            foreach (var group in Groups(occupation))
                yield return (group, wider);
        }
    }

    internal static IEnumerable<OccupationCode> Groups(OccupationCode occupation)
    {
        yield return occupation;
        for (var level = occupation.Level - 1; level >= OccupationLevel.MiddleGroup; level--)
            yield return occupation.At(level);
    }

    internal static IEnumerable<DistrictCode?> Places(DistrictCode? place)
    {
        if (place is { } known)
        {
            yield return known.Region;
            if (known.Province != known.Region)
                yield return known.Province;
        }

        yield return null;
    }
}
