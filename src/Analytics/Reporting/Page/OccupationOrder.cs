namespace Jiuye.Analytics.Reporting;

/// <summary>Which occupations want most hands, and where most seekers crowd: by gap, as in the official quarterly tables; ties by code.</summary>
internal static class OccupationOrder
{
    internal static IReadOnlyList<ReportedOccupation> MostWanted(IEnumerable<ReportedOccupation> rows) =>
        [.. rows.Where(row => row.Gap > 0).OrderByDescending(row => row.Gap).ThenBy(row => row.Occupation)];

    internal static IReadOnlyList<ReportedOccupation> MostCrowded(IEnumerable<ReportedOccupation> rows) =>
        [.. rows.Where(row => row.Gap < 0).OrderBy(row => row.Gap).ThenBy(row => row.Occupation)];
}
