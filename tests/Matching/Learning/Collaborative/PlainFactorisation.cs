using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

/// <summary>Implicit alternating least squares as the formula is written: every pair of the table in every row's equations, solved by elimination.</summary>
internal sealed class PlainFactorisation(Interactions seen, FactorisationSettings settings)
{
    private readonly double[][] seekers = [.. Enumerable.Range(0, seen.Seekers).Select(_ => new double[settings.Factors])];
    private readonly double[][] postings = Start(seen.Postings, settings);

    internal PlainFactorisation Train()
    {
        for (var round = 0; round < settings.Rounds; round++)
        {
            Solve(seekers, postings, seen.BySeeker);
            Solve(postings, seekers, seen.ByPosting);
        }

        Solve(seekers, postings, seen.BySeeker);
        return this;
    }

    internal double Score(int seeker, int posting) => Dot(seekers[seeker], postings[posting]);

    private static double[][] Start(int count, FactorisationSettings settings)
    {
        var table = new FactorTable(count, settings.Factors);
        table.Fill(new SeededRandom(settings.Seed));
        return [.. Enumerable.Range(0, count).Select(row => table[row].ToArray())];
    }

    private void Solve(double[][] free, double[][] other, InteractionLists lists)
    {
        for (var row = 0; row < free.Length; row++)
        {
            var weights = new double[other.Length];
            foreach (var (place, one) in lists.Others(row).ToArray().Index())
                weights[one] = lists.Weights(row)[place];
            var drawn = settings.Regularisation * Math.Pow(weights.Sum() + (settings.UnobservedWeight * other.Length), settings.FrequencyExponent);
            var matrix = new double[settings.Factors, settings.Factors + 1];
            for (var column = 0; column < other.Length; column++)
            {
                for (var first = 0; first < settings.Factors; first++)
                {
                    for (var second = 0; second < settings.Factors; second++)
                        matrix[first, second] += (weights[column] + settings.UnobservedWeight) * other[column][first] * other[column][second];
                    matrix[first, settings.Factors] += weights[column] * other[column][first];
                }
            }

            for (var factor = 0; factor < settings.Factors; factor++)
                matrix[factor, factor] += drawn;
            // Nothing seen: the equations ask for 0, whatever they weigh.
            free[row] = weights.Sum() == 0 ? new double[settings.Factors] : Eliminate(matrix);
        }
    }

    private static double[] Eliminate(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = 0; row < size; row++)
            {
                if (row == pivot)
                    continue;
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column <= size; column++)
                    matrix[row, column] -= factor * matrix[pivot, column];
            }
        }

        return [.. Enumerable.Range(0, size).Select(row => matrix[row, size] / matrix[row, row])];
    }

    private static double Dot(double[] left, double[] right) => left.Zip(right, static (one, other) => one * other).Sum();
}
