using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Profiling;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How a model of hires may be learned.</summary>
/// <param name="Name">For reports.</param>
/// <param name="DrawnWeight">What pairs that nobody referred weigh beside those that were, interval [0, 1].</param>
internal sealed record HireForm(string Name, double DrawnWeight)
{
    /// <summary>The forms of a logistic model to choose from by log loss; empty for LambdaMART.</summary>
    internal IReadOnlyList<ProfilingCandidate> Logistic { get; init; } = [];

    /// <summary>The features that are read; the others weigh nothing.</summary>
    internal IReadOnlyCollection<int> Features { get; init; } = [.. Enumerable.Range(0, PairFeatures.Count)];

    /// <summary>The trees of LambdaMART; null where the model is logistic.</summary>
    internal BoostingSettings? LambdaMart { get; init; }

    /// <summary>Logistic models from plain to wild: few sizes, since a referral history seldom tells more of them apart. Twice the trees never did better on inner folds (bench/results/ranking.md).</summary>
    internal static IReadOnlyList<ProfilingCandidate> LogisticForms { get; } =
    [
        new("logistic, L2 3") { L2 = 3 },
        new("logistic, L2 100") { L2 = 100 },
        Trees(120, "stumps", 2, 1),
        Trees(120, "trees of depth 2", 4, 2),
        Trees(120, "trees of depth 3", 8, 3),
        new("mean of the best regression and the best trees") { IsBlend = true },
    ];

    // The declared fits anew weighed: few weights, so that few outcomes tell them; what is the same for all of a person's pairs keeps persons apart.
    private static readonly int[] Fits =
    [
        PairFeatures.Text, PairFeatures.SkillsFit, PairFeatures.OccupationFit, PairFeatures.WageFit, PairFeatures.DistanceFit, PairFeatures.EducationFit, PairFeatures.ExperienceFit,
        PairFeatures.OccupationHired, PairFeatures.SeekerReferred, PairFeatures.SeekerAccepted, PairFeatures.SeekerTaken,
    ];

    private static readonly ProfilingCandidate[] Regressions = [new("logistic, L2 3") { L2 = 3 }, new("logistic, L2 100") { L2 = 100 }];

    /// <summary>What is tried. Drawn pairs weigh a tenth: without them a model knows nothing of pairs that no counsellor would recommend, and says too much of them.</summary>
    internal static IReadOnlyList<HireForm> All { get; } =
    [
        new("referrals and drawn pairs at a tenth", 0.1) { Logistic = LogisticForms },
        new("the fits, referrals and drawn pairs at a tenth", 0.1) { Logistic = Regressions, Features = Fits },
    ];

    /// <summary>Learns the order of lists in which drawn pairs stand for failures. For measurements: it imitates the office, was never near the others in log loss, and lost to the declared weights on planted truth (bench/results/ranking.md).</summary>
    internal static HireForm Imitating { get; } =
        new("LambdaMART", 1) { LambdaMart = new() { Objective = BoostingObjective.LambdaMart, Trees = 100, Leaves = 8, Depth = 4, LearningRate = 0.05, LeafRows = 50, L2 = 5 } };

    private static ProfilingCandidate Trees(int trees, string name, int leaves, int depth) =>
        new($"{trees} {name}") { Boosting = new() { Trees = trees, Leaves = leaves, Depth = depth, LearningRate = 0.05, RowShare = 0.7, L2 = 5, LeafRows = 30 } };
}
