namespace Jiuye.Casework;

/// <summary>Control limits of a funnel plot for shares: exact binomial, interpolated between whole counts.</summary>
/// <remarks>Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005) 1185-1202, Appendix A.1.1: with r the least count
/// whose cumulative probability exceeds p, the lower limit lies at (r − α)/n, α = (P(R ≤ r) − p) / P(R = r). The upper limit is its mirror image, the lower limit of
/// those who do not count: the paper's formula at 1 − p lies one count lower, and an office that has all of five would fall beyond it in nearly every other case.
/// So each limit is crossed with probability p at most.</remarks>
public static class BinomialLimits
{
    /// <summary>The share below which an office with so many cases falls with probability p at most, by chance alone.</summary>
    /// <param name="cases">The cases of the office, at least 1.</param>
    /// <param name="target">The share that all offices together have, in [0, 1].</param>
    /// <param name="probability">p, in (0, 0.5): 0.025 for the 95% limits, 0.001 for the 99.8% ones.</param>
    /// <returns>In [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static double Lower(int cases, double target, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        if (!(target is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(target), target, "A share lies in [0, 1].");
        if (!(probability is > 0 and < 0.5))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "The probability of one tail lies in (0, 0.5).");
        if (target is 0 or 1)
            return target;
        var below = 0d;
        for (var count = 0; count < cases; count++)
        {
            var here = Math.Exp(LogMass(count, cases, target));
            if (below + here > probability)
                return Math.Max(0, (count - ((below + here - probability) / here)) / cases);
            below += here;
        }

        // The masses sum to 1: what is left is the last one's.
        return (cases - ((1 - probability) / (1 - below))) / cases;
    }

    /// <summary>The share above which an office with so many cases rises with probability p at most, by chance alone.</summary>
    /// <param name="cases">The cases of the office, at least 1.</param>
    /// <param name="target">The share that all offices together have, in [0, 1].</param>
    /// <param name="probability">p, in (0, 0.5).</param>
    /// <returns>In [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static double Upper(int cases, double target, double probability) => 1 - Lower(cases, 1 - target, probability);

    /// <summary>The logarithm of the probability of just so many.</summary>
    internal static double LogMass(int count, int cases, double share) =>
        LogFactorial(cases) - LogFactorial(count) - LogFactorial(cases - count) + (count * Math.Log(share)) + ((cases - count) * Math.Log(1 - share));

    // Stirling's series to 1/n⁷ from 16 on (error below 1e-14), the product below.
    private static double LogFactorial(int n)
    {
        if (n < 16)
        {
            var product = 1d;
            for (var factor = 2; factor <= n; factor++)
                product *= factor;
            return Math.Log(product);
        }

        double x = n;
        var inverse = 1 / x;
        var square = inverse * inverse;
        return ((x + 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + (inverse * ((1d / 12) - (square * ((1d / 360) - (square * ((1d / 1260) - (square / 1680)))))));
    }
}
