using System.Runtime.CompilerServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The declared weights, and the one order of operations in which fits become a score.</summary>
internal readonly struct ScoreWeights(RankingPolicy policy)
{
    public readonly double Occupation = policy.Occupation;
    public readonly double Text = policy.Text;
    public readonly double Skills = policy.Skills;
    public readonly double Wage = policy.Wage;
    public readonly double Distance = policy.Distance;
    public readonly double Education = policy.Education;
    public readonly double Experience = policy.Experience;
    public readonly double Recency = policy.Recency;

    public double[] All() => [Occupation, Text, Skills, Wage, Distance, Education, Experience, Recency];

    /// <summary>The score, interval [0, 1] up to rounding; added up in the order of the profile, so that every caller gets the same bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Score(in PairFits fits) =>
        Occupation * fits.Occupation
        + Text * fits.Text
        + Skills * fits.Skills
        + Wage * fits.Wage
        + Distance * fits.Distance
        + Education * fits.Education
        + Experience * fits.Experience
        + Recency * fits.Recency;
}
