using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What a nightly run reads, writes and may use.</summary>
public sealed record NightlyOptions
{
    /// <summary>The dataset's folder.</summary>
    public required string Dataset { get; init; }

    /// <summary>The folder that holds the results; a finished run replaces it whole.</summary>
    public required string Output { get; init; }

    /// <summary>The day as of which everything is judged; null for the dataset's own.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The policy; null for the one that the dataset names.</summary>
    public Policy? Policy { get; init; }

    /// <summary>Threads that compute, range [1, 256]; default 1. The results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The most matches kept for each seeker and each posting, range [1, 1000]; null for the policy's numbers.</summary>
    public int? Top { get; init; }

    /// <summary>The learned ranking that served before; null for that of the last results, where they have one.</summary>
    public string? FormerRanking { get; init; }

    /// <summary>A model of long joblessness to stand beside the points card, a file of <c>jiuye profile-eval --model</c>; null for none.</summary>
    public string? Profiling { get; init; }

    /// <summary>True to go on with an unfinished run of the same inputs and settings; false starts anew.</summary>
    public bool Resume { get; init; }

    /// <summary>True to go on with an unfinished run where it is of the same inputs and settings, and to start anew where it is not.</summary>
    internal bool ResumesWhereSame { get; init; }

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Dataset);
        ArgumentException.ThrowIfNullOrWhiteSpace(Output);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Threads, 256);
        if (Top is < 1 or > 1000)
            throw new ArgumentOutOfRangeException(nameof(Top), Top, "Expected 1 to 1000.");
    }
}
