namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>How factors are told from content.</summary>
/// <remarks>The defaults were chosen on a made-up market with planted truth (bench/results/collaborative.md).</remarks>
public sealed record ContentSettings
{
    /// <summary>How strongly what a single feature tells is drawn to 0, against rows that have it alone; above 0.</summary>
    public double Regularisation { get; init; } = 1;

    /// <summary>How many pairs content counts for beside those that a seeker or posting was seen in; 0 or more, 0 leaves those seen as they are.</summary>
    public double Pairs { get; init; } = 5;

    /// <summary>The same settings, if all lie in their ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One does not.</exception>
    internal ContentSettings Checked()
    {
        if (!(Regularisation > 0) || !double.IsFinite(Regularisation))
            throw new ArgumentOutOfRangeException(nameof(Regularisation), Regularisation, "expected a number above 0.");
        if (!(Pairs >= 0) || !double.IsFinite(Pairs))
            throw new ArgumentOutOfRangeException(nameof(Pairs), Pairs, "expected a number from 0.");
        return this;
    }
}
