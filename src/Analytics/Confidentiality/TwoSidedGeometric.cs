namespace Jiuye.Analytics;

/// <summary>Whole-number noise whose chance falls by the same factor with every step away from 0.</summary>
/// <remarks>P(k) = (1 − α)/(1 + α)·α^|k| with α = e^(−ε/Δ): Ghosh, Roughgarden and Sundararajan, Universally utility-maximizing privacy mechanisms, STOC 2009, the
/// discrete form of Laplace noise. Adding it to a count that one person changes by at most Δ is ε-differentially private.</remarks>
public sealed record TwoSidedGeometric
{
    /// <summary>Creates the distribution.</summary>
    /// <param name="epsilon">The privacy loss ε that a count may cost; above 0 and finite.</param>
    /// <param name="sensitivity">Δ, by how much one person changes the count at most; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public TwoSidedGeometric(double epsilon, int sensitivity = 1)
    {
        if (!(epsilon > 0 && double.IsFinite(epsilon)))
            throw new ArgumentOutOfRangeException(nameof(epsilon), epsilon, "A privacy loss is above 0 and finite.");
        ArgumentOutOfRangeException.ThrowIfLessThan(sensitivity, 1);
        LogAlpha = -epsilon / sensitivity;
    }

    private double LogAlpha { get; }

    /// <summary>The chance of a number.</summary>
    public double ChanceOf(long number) => Math.Tanh(-LogAlpha / 2) * Math.Exp(LogAlpha * Math.Abs(number));

    /// <summary>The number that belongs to two independent uniform ones.</summary>
    /// <param name="first">In (0, 1).</param>
    /// <param name="second">In (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its interval.</exception>
    /// <remarks>The difference of two geometric numbers.</remarks>
    public long At(double first, double second) => Geometric(first, nameof(first)) - Geometric(second, nameof(second));

    private long Geometric(double uniform, string name)
    {
        if (!(uniform is > 0 and < 1))
            throw new ArgumentOutOfRangeException(name, uniform, "A uniform number lies in (0, 1).");
        return (long)Math.Floor(Math.Log(uniform) / LogAlpha);
    }
}
