using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The columns by which wages are crossed.</summary>
public static class WageDimensions
{
    /// <summary>职业 at a level; a coarser code stays what it is.</summary>
    public static Dimension<WageFact> Occupation(OccupationLevel level) => new("occ", fact => fact.Occupation?.At(level).ToString());

    /// <summary>Place at a level; a coarser code stays what it is.</summary>
    public static Dimension<WageFact> District(DistrictLevel level) => new("district", fact => fact.District is { } place ? DistrictLevels.At(place, level).ToString() : null);

    /// <summary>The labour-market city of the place.</summary>
    public static Dimension<WageFact> Region { get; } = new("region", static fact => fact.District?.Region.ToString());

    /// <summary>文化程度, by the number of <see cref="EducationLevel"/>.</summary>
    public static Dimension<WageFact> Education { get; } =
        new("edu", static fact => fact.Education is { } level ? ((int)level).ToString(CultureInfo.InvariantCulture) : null);
}
