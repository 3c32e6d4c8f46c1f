using Jiuye.Matching.Learning.Boosting;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>A form that a profiling model may take.</summary>
/// <param name="Name">For reports.</param>
internal sealed record ProfilingCandidate(string Name)
{
    /// <summary>The penalty of a logistic regression; null where it is none.</summary>
    internal double? L2 { get; init; }

    /// <summary>The trees; null where there are none.</summary>
    internal BoostingSettings? Boosting { get; init; }

    /// <summary>True for the mean of the best regression and the best trees.</summary>
    internal bool IsBlend { get; init; }

    /// <summary>What forms have in common that one fit serves: trees of one shape, however many; any other form stands alone.</summary>
    internal ProfilingCandidate Shape => Boosting is null ? this : new("") { Boosting = Boosting with { Trees = 1 } };

    /// <summary>The forms that are tried unless others are named: chosen before any result was seen, from plain to wild.</summary>
    internal static IReadOnlyList<ProfilingCandidate> All { get; } =
    [
        new("logistic, L2 1") { L2 = 1 },
        new("logistic, L2 30") { L2 = 30 },
        .. Trees("stumps", 2, 1),
        .. Trees("trees of depth 2", 4, 2),
        .. Trees("trees of depth 3", 8, 3),
        new("mean of the best regression and the best trees") { IsBlend = true },
    ];

    private static IEnumerable<ProfilingCandidate> Trees(string name, int leaves, int depth) => Enumerable.Range(0, 4).Select(static doubling => 30 << doubling).Select(trees =>
        new ProfilingCandidate($"{trees} {name}") { Boosting = new() { Trees = trees, Leaves = leaves, Depth = depth, LearningRate = 0.05, RowShare = 0.7, L2 = 5, LeafRows = 20 } });
}
