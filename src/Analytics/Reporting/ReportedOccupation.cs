using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One occupation group's demand and supply.</summary>
/// <param name="Occupation">The group.</param>
/// <param name="Name">Its name; the classification's Chinese name serves both languages where there is no translation.</param>
/// <param name="Demand">Openings (需求人数); at least 0.</param>
/// <param name="Supply">Seekers (求职人数), each counted in the occupation wanted first; at least 0.</param>
/// <param name="Ratio">Openings per seeker under the convention named, at least 0; null where it is not defined.</param>
public sealed record ReportedOccupation(OccupationCode Occupation, Bilingual Name, long Demand, long Supply, decimal? Ratio)
{
    /// <summary>Openings less seekers: above 0 where hands are wanted, below 0 where seekers crowd.</summary>
    public long Gap => Demand - Supply;
}
