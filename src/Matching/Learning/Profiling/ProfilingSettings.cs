namespace Jiuye.Matching.Learning.Profiling;

/// <summary>How a profiling model is chosen and fitted.</summary>
internal sealed record ProfilingSettings
{
    /// <summary>The forms to choose from; at least one.</summary>
    internal IReadOnlyList<ProfilingCandidate> Candidates { get; init; } = ProfilingCandidate.All;

    /// <summary>The parts into which the training rows are laid to choose and to calibrate. At least 2; default 5.</summary>
    internal int Folds { get; init; } = 5;

    /// <summary>True where forms that are as good as the chosen one are fitted too, to count for whom the choice decides. Default true.</summary>
    internal bool FitsEquals { get; init; } = true;

    /// <summary>Which rows fall into which part, and which rows trees draw.</summary>
    internal int Seed { get; init; } = 1;

    /// <summary>At least 1; the model does not depend on it.</summary>
    internal int Threads { get; init; } = 1;
}
