namespace Jiuye.Vocabulary;

/// <summary>What a model beside the points card foresees, and from when it asks for a second look.</summary>
public sealed record ProfilingPolicy
{
    /// <summary>Months without work that are long joblessness, range [1, 60]: the outcome that a model learns to foresee.</summary>
    public required int LongJoblessMonths { get; init; }

    /// <summary>The probability of long joblessness from which a grade asks for a second look, interval (0, 1].</summary>
    public required double SecondLookProbability { get; init; }
}
