namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>How an implicit-feedback factorisation is trained.</summary>
/// <remarks>
/// The names follow Rendle, Krichene, Zhang and Koren, Revisiting the Performance of iALS on Item Recommendation Benchmarks, RecSys 2022. The defaults were
/// chosen on folds of a small public set of applications (bench/results/collaborative.md); another set wants its own choice on its own held-out part.
/// </remarks>
public sealed record FactorisationSettings
{
    /// <summary>How many factors describe a seeker or a posting; 1 to 1,024.</summary>
    public int Factors { get; init; } = 192;

    /// <summary>How many times both sides are solved; at least 1.</summary>
    public int Rounds { get; init; } = 10;

    /// <summary>What a pair that was not seen counts, beside 1 for one that was; above 0.</summary>
    public double UnobservedWeight { get; init; } = 0.01;

    /// <summary>How strongly factors are drawn to 0; above 0.</summary>
    public double Regularisation { get; init; } = 0.03;

    /// <summary>How the regularisation grows with how often a seeker or posting was seen: 0 not at all, 1 in proportion.</summary>
    public double FrequencyExponent { get; init; } = 1;

    /// <summary>Where the start comes from.</summary>
    public int Seed { get; init; }

    /// <summary>The same settings, if all lie in their ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One does not.</exception>
    internal FactorisationSettings Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Factors);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Factors, 1024);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Rounds);
        Require(UnobservedWeight > 0 && double.IsFinite(UnobservedWeight), nameof(UnobservedWeight), UnobservedWeight, "above 0");
        Require(Regularisation > 0 && double.IsFinite(Regularisation), nameof(Regularisation), Regularisation, "above 0");
        Require(FrequencyExponent is >= 0 and <= 1, nameof(FrequencyExponent), FrequencyExponent, "from 0 to 1");
        return this;
    }

    private static void Require(bool holds, string name, double value, string expected)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, value, $"expected a number {expected}.");
    }
}
