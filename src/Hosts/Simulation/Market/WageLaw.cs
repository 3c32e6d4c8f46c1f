using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The planted law of pay: log-normal by occupation, place and schooling.</summary>
/// <remarks>ln wage = ln median of the occupation + effect of the city + return to schooling + spread of the occupation × standard normal.</remarks>
internal static class WageLaw
{
    /// <summary>What one level of schooling above the occupation's usual one adds to log pay.</summary>
    internal const double ReturnToSchooling = 0.08;

    /// <summary>The mean of log pay.</summary>
    internal static double LogMean(OccupationProfile occupation, SimulatedCity city, EducationLevel education) =>
        Math.Log(occupation.MedianWage) + city.WageEffect + ReturnToSchooling * Math.Clamp((int)education - (int)occupation.Education, -2, 2);
}
