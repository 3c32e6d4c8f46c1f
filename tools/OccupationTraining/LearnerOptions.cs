namespace OccupationTraining;

/// <summary>How the weights are learned. The defaults were chosen by cross-validation; see <c>docs/occupations.md</c>.</summary>
internal sealed record LearnerOptions
{
    /// <summary>How often every title is seen; at least 1.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>Over how many of the last rounds weights are averaged; from 1 to <see cref="Rounds"/>.</summary>
    public int AveragedRounds { get; init; } = 4;

    /// <summary>The first step; positive.</summary>
    public float Step { get; init; } = 0.08f;

    /// <summary>The pull of weights towards zero; not negative.</summary>
    public float Shrinkage { get; init; } = 3e-4f;

    /// <summary>Orders the titles anew in each round.</summary>
    public int Seed { get; init; } = 1;
}
