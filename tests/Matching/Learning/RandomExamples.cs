using Jiuye.Matching.Learning;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>Examples with a planted rule: numbers, missing values, a category; labels as the learner under test needs them.</summary>
internal static class RandomExamples
{
    internal static FeatureSet Features(int numbers, MonotoneDirection first = MonotoneDirection.Free) => new(
    [
        .. Enumerable.Range(0, numbers).Select(place => new Feature($"x{place}") { Direction = place == 0 ? first : MonotoneDirection.Free }),
        new Feature("kind") { Kind = FeatureKind.Category, Categories = ["a", "b", "c", "d"] },
    ]);

    /// <summary>Examples by the planted rule.</summary>
    /// <param name="seed">Which random numbers.</param>
    /// <param name="rows">How many.</param>
    /// <param name="numbers">How many columns of numbers stand before the category.</param>
    /// <param name="label">From the planted score and a number in [0, 1).</param>
    /// <param name="groups">How many queries the rows belong to; 0 for none.</param>
    /// <param name="hasWeights">Whether rows count unequally, from 0.5 to 1.5.</param>
    /// <param name="first">Where the first column may move the prediction.</param>
    internal static Examples Of(int seed, int rows, int numbers, Func<double, double, double> label, int groups = 0, bool hasWeights = false, MonotoneDirection first = MonotoneDirection.Free)
    {
        var (random, features) = (new SeededRandom(seed), Features(numbers, first));
        var (values, labels) = (new double[rows * features.Count], new double[rows]);
        var (weights, of) = (new double[rows], new int[rows]);
        for (var row = 0; row < rows; row++)
        {
            var score = 0.0;
            for (var place = 0; place < numbers; place++)
            {
                // Few distinct values in the second column, none in some rows of the third.
                var value = place == 1 ? random.Next(4) : Normal(ref random);
                var isMissing = place == 2 && random.Next(5) == 0;
                values[(row * features.Count) + place] = isMissing ? double.NaN : value;
                score += isMissing ? 0.8 : (place % 2 == 0 ? 0.9 : -0.5) * value;
            }

            var kind = random.Next(4);
            values[(row * features.Count) + numbers] = random.Next(20) == 0 ? double.NaN : kind;
            labels[row] = label(score + kind switch { 0 => 1, 1 => -1, _ => 0 }, random.NextDouble());
            (weights[row], of[row]) = (0.5 + random.NextDouble(), groups == 0 ? row : random.Next(groups));
        }

        return new(features, values, labels, hasWeights ? weights : null, groups == 0 ? null : of);
    }

    internal static Examples Classes(int seed, int rows, int numbers = 3, bool hasWeights = false, MonotoneDirection first = MonotoneDirection.Free) =>
        Of(seed, rows, numbers, static (score, chance) => chance < Sigmoid.Of(score) ? 1 : 0, hasWeights: hasWeights, first: first);

    internal static Examples Grades(int seed, int rows, int queries, int numbers = 3) =>
        Of(seed, rows, numbers, static (score, chance) => Math.Clamp(Math.Round(score + (2 * chance)), 0, 4), queries);

    internal static double Normal(ref SeededRandom random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
