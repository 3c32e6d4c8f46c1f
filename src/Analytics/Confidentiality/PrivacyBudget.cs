namespace Jiuye.Analytics;

/// <summary>How much privacy may be lost about the same persons over all publications, and what went already.</summary>
/// <remarks>Losses add up: Dwork and Roth, The Algorithmic Foundations of Differential Privacy (2014), section 3.5. Immutable; keep the spendings with the releases.</remarks>
public sealed record PrivacyBudget
{
    /// <summary>States a budget.</summary>
    /// <param name="epsilon">The whole budget ε, above 0 and finite.</param>
    /// <param name="spendings">What went already.</param>
    /// <exception cref="ArgumentOutOfRangeException">A loss is not above 0 and finite, or more went than there was.</exception>
    /// <exception cref="ArgumentException">A release stands twice.</exception>
    public PrivacyBudget(double epsilon, params IReadOnlyList<PrivacySpending> spendings)
    {
        ArgumentNullException.ThrowIfNull(spendings);
        foreach (var loss in spendings.Select(static spending => spending.Epsilon).Append(epsilon))
        {
            if (!(loss > 0 && double.IsFinite(loss)))
                throw new ArgumentOutOfRangeException(nameof(epsilon), loss, "A privacy loss is above 0 and finite.");
        }

        if (spendings.GroupBy(static spending => spending.Release, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The release {twice.Key} stands twice.", nameof(spendings));
        Epsilon = epsilon;
        Spendings = spendings;
        if (Left < -Rounding * epsilon)
            throw new ArgumentOutOfRangeException(nameof(spendings), epsilon - Left, FormattableString.Invariant($"More went than the budget of {epsilon}."));
    }

    /// <summary>The whole budget.</summary>
    public double Epsilon { get; }

    /// <summary>What went already, in the order of the releases.</summary>
    public IReadOnlyList<PrivacySpending> Spendings { get; }

    /// <summary>What is left.</summary>
    public double Left => Epsilon - Spendings.Sum(static spending => spending.Epsilon);

    // Ten tenths must fit into one.
    private static double Rounding => 1e-9;

    /// <summary>Whether a publication fits; one that is made again costs nothing, because its noise is the same.</summary>
    public bool Allows(PrivacySpending spending)
    {
        ArgumentNullException.ThrowIfNull(spending);
        return Spendings.Contains(spending) || (!Spendings.Any(known => known.Release == spending.Release) && spending.Epsilon <= Left + Rounding * Epsilon);
    }

    /// <summary>The budget after a publication.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The publication does not fit.</exception>
    public PrivacyBudget After(PrivacySpending spending)
    {
        if (!Allows(spending))
            throw new ArgumentOutOfRangeException(nameof(spending), spending.Epsilon, FormattableString.Invariant($"Of the budget of {Epsilon} only {Left:0.######} is left for {spending.Release}."));
        return Spendings.Contains(spending) ? this : new(Epsilon, [.. Spendings, spending]);
    }
}
