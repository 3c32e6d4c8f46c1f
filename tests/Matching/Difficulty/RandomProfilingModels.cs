using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Tests.Learning;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

/// <summary>Models beside the card with any weights that keep the directions, or any trees at all.</summary>
internal static class RandomProfilingModels
{
    internal static ProfilingPolicy Rules { get; } = new() { LongJoblessMonths = 12, SecondLookProbability = 0.5 };

    /// <summary>A random model.</summary>
    internal static ProfilingModel Of(int seed, double threshold) => ProfilingModel.Of(Learned(seed), Rules with { SecondLookProbability = threshold }, "random");

    internal static LearnedModel Learned(int seed)
    {
        var random = new SeededRandom(seed);
        var count = ProfilingFeatures.Set.Count;
        IScorer scorer;
        if (seed % 2 == 0)
        {
            var terms = new LinearTerm[count];
            for (var place = 0; place < count; place++)
                terms[place] = new(random.NextDouble() * 10, 0.5 + random.NextDouble(), random.NextDouble() * 4 * (int)ProfilingFeatures.Set[place].Direction, random.NextDouble() - 0.5, []);
            scorer = new LinearModel(ProfilingFeatures.Set, (random.NextDouble() * 4) - 2, terms);
        }
        else
        {
            var (trees, _) = RandomTrees.Of(seed, 4, 6, count, 1);
            scorer = new Matching.Learning.Trees.TreeEnsemble(ProfilingFeatures.Set, [.. trees.Trees], trees.Start);
        }

        return new(scorer, new PlattScaling(-1, (random.NextDouble() * 2) - 1), Provenance("P(jobless_after_12_months = 1)"));
    }

    internal static ModelProvenance Provenance(string purpose) => new()
    {
        Purpose = purpose,
        TrainedOn = "made up",
        AsOf = new(2026, 1, 1),
        Method = "none",
        Rows = 10,
        Positives = 5,
        MeasuredOn = "nothing",
        Figures = [],
    };
}
