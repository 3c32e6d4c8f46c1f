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

    /// <summary>技能等级, by the number of <see cref="Vocabulary.SkillGrade"/>.</summary>
    public static Dimension<WageFact> SkillGrade { get; } =
        new("grade", static fact => fact.SkillGrade is { } grade ? ((int)grade).ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>行业, as coded.</summary>
    public static Dimension<WageFact> Industry { get; } = new("industry", static fact => fact.Industry?.ToString());

    /// <summary>企业规模, as coded.</summary>
    public static Dimension<WageFact> EnterpriseSize { get; } = new("size", static fact => fact.EnterpriseSize);

    /// <summary>岗位等级, as coded.</summary>
    public static Dimension<WageFact> PostLevel { get; } = new("post", static fact => fact.PostLevel);
}
