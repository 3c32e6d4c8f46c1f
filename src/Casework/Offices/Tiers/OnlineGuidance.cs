using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>网上预约职业指导: the district of habitual residence names a counsellor nearby .</summary>
public static class OnlineGuidance
{
    /// <summary>The counsellor to name: of the district of residence, the own street first, then whoever has the fewest appointments, then by code.</summary>
    /// <param name="residence">Where the person lives: a street or a county.</param>
    /// <param name="counsellors">Who gives guidance.</param>
    /// <returns>Null where the district has no counsellor; the district then arranges resources itself.</returns>
    public static Counsellor? CounsellorFor(DistrictCode residence, IEnumerable<Counsellor> counsellors)
    {
        ArgumentNullException.ThrowIfNull(counsellors);
        return counsellors
            .Where(counsellor => counsellor.Office.County == residence.County)
            .OrderBy(counsellor => counsellor.Office == residence ? 0 : counsellor.Office.Level == DistrictLevel.County ? 1 : 2)
            .ThenBy(static counsellor => counsellor.Appointments)
            .ThenBy(static counsellor => counsellor.Code, StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
