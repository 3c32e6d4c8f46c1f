using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The curves of the <c>default</c> profile: facts in, a fit in [0, 1] out; continuous in every number.</summary>
/// <remarks>Docs/matching.md shows them. A fact that is not known gives <see cref="Unknown"/>: neither for nor against anyone.</remarks>
internal static class FitCurves
{
    /// <summary>The fit where a side does not say.</summary>
    public const double Unknown = 0.5;

    /// <summary>The fit of occupations where a side has no code: most pairs are of different trades, so that ½ would be praise.</summary>
    public const double OccupationUnknown = 0.25;

    /// <summary>The fit of what asks for nothing: met, but not meant for this person more than for others.</summary>
    public const double NotAsked = 0.9;

    // Schooling and experience above the asked, pay above twice the wanted: a mild step away, with a floor. Such posts are mostly meant for others.
    private const double LossALevel = 0.1;
    public const double LossAYear = 0.03;
    private const double LossATimes = 0.1;
    private const double AmpleTimes = 2;
    public const double LeastWhenAbove = 0.6;

    /// <summary>What stands for a shared county where the points themselves are not known, and the least that stands for two counties: a neighbour is not nearer than the own.</summary>
    public const double KilometresInCounty = 5;

    /// <summary>What stands for a shared city, and the least that stands for a place known no finer than its city.</summary>
    public const double KilometresInCity = 15;

    /// <summary>What stands for two cities where a centre is not known.</summary>
    public const double KilometresElsewhere = 100;

    /// <summary>How far an occupation lies above the neutral fit, as far as the seeker's code is sure.</summary>
    /// <param name="weight">What the posting's occupation counts for the seeker's, interval [0, 1].</param>
    /// <param name="confidence">How sure the seeker's code is, interval [0, 1].</param>
    public static double OccupationGain(double weight, double confidence) => confidence * (weight - OccupationUnknown);

    /// <summary>The fit of occupations: the neutral one moved by the gain as far as the posting's code is sure.</summary>
    /// <param name="gain">See <see cref="OccupationGain"/>; NaN where a side has no code.</param>
    /// <param name="confidence">How sure the posting's code is, interval [0, 1].</param>
    public static double Occupation(double gain, double confidence) => double.IsNaN(gain) ? OccupationUnknown : OccupationUnknown + confidence * gain;

    /// <summary>The share of the asked skills that the person has, by Laplace's rule of succession: (shared + 1) / (asked + 2).</summary>
    /// <remarks>One skill named says little, so that having it is no full mark and lacking it no zero; nothing known gives <see cref="Unknown"/> on the same curve.</remarks>
    public static double Skills(int shared, int asked, int held) => asked == 0 || held == 0 ? Unknown : (shared + 1.0) / (asked + 2);

    /// <summary>The words that two texts share: the square root of their cosine, since a long posting shares few of its words with anyone.</summary>
    /// <param name="cosine">Interval [0, 1] up to rounding.</param>
    public static double Text(double cosine) => Math.Sqrt(Math.Min(1, cosine));

    /// <summary>1 where the offer is once to twice what is wanted, falling in a straight line to 0 at half of it, and mildly above.</summary>
    /// <param name="offer">Yuan a month; NaN where unknown.</param>
    /// <param name="wanted">Yuan a month; NaN where unknown.</param>
    public static double Wage(double offer, double wanted) =>
        double.IsNaN(offer) || double.IsNaN(wanted) ? Unknown
        : offer < wanted ? Math.Max(0, 2 * (offer / wanted) - 1)
        : wanted == 0 || offer <= AmpleTimes * wanted ? 1
        : Math.Max(LeastWhenAbove, 1 - LossATimes * (offer / wanted - AmpleTimes));

    /// <summary>Halves with every <paramref name="half"/> kilometres.</summary>
    public static double Distance(double kilometres, double half) => double.Exp2(-kilometres / half);

    /// <summary>1 at the level asked, <see cref="LossALevel"/> less for each level above; below it falls to 0 at once, which the filter prevents.</summary>
    public static double Education(byte asked, byte held)
    {
        if (asked == 0 || held == 0)
            return Unknown;
        if (asked == FilterRules.Code((int)EducationLevel.None))
            return NotAsked;
        return held < asked ? 0 : Math.Max(LeastWhenAbove, 1 - LossALevel * (held - asked));
    }

    /// <summary>1 within the range asked, the share of the least below it, mildly less above it.</summary>
    /// <param name="years">Years of experience; NaN where unknown.</param>
    /// <param name="low">The least asked; NaN where the posting does not say.</param>
    /// <param name="high">The most asked; infinite where open.</param>
    public static double Experience(double years, double low, double high)
    {
        if (double.IsNaN(years) || double.IsNaN(low))
            return Unknown;
        if (low == 0 && double.IsPositiveInfinity(high))
            return NotAsked;
        if (years < low)
            return years / low;
        return years <= high ? 1 : Math.Max(LeastWhenAbove, 1 - LossAYear * (years - high));
    }

    /// <summary>Halves with every <paramref name="half"/> days since publication.</summary>
    /// <param name="posted">The day number of publication; <see cref="int.MinValue"/> where unknown.</param>
    /// <param name="asOf">The day number asked about.</param>
    /// <param name="half">Days.</param>
    public static double Recency(int posted, int asOf, double half) =>
        posted == int.MinValue ? Unknown : double.Exp2(-Math.Max(0, asOf - posted) / half);
}
