using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Places at a level, as tables group them.</summary>
internal static class DistrictLevels
{
    /// <summary>The place of the level that holds another, or the other itself where it is not finer.</summary>
    internal static DistrictCode At(DistrictCode place, DistrictLevel level) => level switch
    {
        DistrictLevel.Province => place.Province,
        DistrictLevel.City => place.City,
        DistrictLevel.County => place.County,
        DistrictLevel.Street => place,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level of a place."),
    };
}
