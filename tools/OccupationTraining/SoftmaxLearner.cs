using Jiuye.Matching.Occupations;

namespace OccupationTraining;

/// <summary>Learns the weights of <see cref="OccupationModel"/>: the softmax over all codes, each sharing the weights of its groups.</summary>
/// <remarks>
/// Minimises the weighted sum of -ln p(code | title) with a ridge, by stochastic gradient steps of AdaGrad (Duchi, Hazan, Singer 2011), weights
/// averaged over the last rounds. A feature weighs only nodes that it was seen with, so that the model stays sparse. One thread and one order:
/// the same titles give the same weights.
/// </remarks>
internal sealed class SoftmaxLearner
{
    /// <summary>Biases move slower than weights, else frequent codes swallow what is unknown.</summary>
    private const float BiasPace = 0.3f;

    private const float BiasStep = 0.5f;
    private const float Steadiness = 1e-3f;

    private readonly LearnerOptions options;
    private readonly int[] parents;
    private readonly bool[] live;
    private readonly int[][] nodes;
    private readonly float[][] weights;
    private readonly float[][] squares;
    private readonly float[] biasSquares;
    private readonly float[] probabilities;
    private readonly float[] gradient;

    internal SoftmaxLearner(int[] parents, int features, IReadOnlyList<Example> examples, LearnerOptions options)
    {
        this.parents = parents;
        this.options = options;
        live = new bool[parents.Length];
        var seen = new SortedSet<int>[features];
        foreach (var example in examples)
        {
            live[example.Node] = true;
            foreach (var feature in example.Features)
            {
                for (var node = example.Node; node >= 0; node = parents[node])
                    (seen[feature] ??= []).Add(node);
            }
        }

        nodes = Array.ConvertAll(seen, static set => set is null ? [] : set.ToArray());
        weights = Array.ConvertAll(nodes, static list => new float[list.Length]);
        squares = Array.ConvertAll(nodes, static list => new float[list.Length]);
        Biases = Array.ConvertAll(live, static isLive => isLive ? 0 : float.NegativeInfinity);
        biasSquares = new float[parents.Length];
        probabilities = new float[parents.Length];
        gradient = new float[parents.Length];
    }

    /// <summary>The nodes that each feature weighs, ascending.</summary>
    internal int[][] Nodes => nodes;

    /// <summary>The weights beside <see cref="Nodes"/>.</summary>
    internal float[][] Weights => weights;

    /// <summary>One for each node; negative infinity where no title has it.</summary>
    internal float[] Biases { get; }

    /// <summary>Sees every example as often as the options say.</summary>
    internal void Learn(IReadOnlyList<Example> examples)
    {
        var random = new Random(options.Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var sums = Array.ConvertAll(weights, static list => new double[list.Length]);
        var biasSums = new double[Biases.Length];
        for (var round = 0; round < options.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
                Step(examples[index]);
            if (round >= options.Rounds - options.AveragedRounds)
                AddTo(sums, biasSums);
        }

        Average(sums, biasSums);
    }

    /// <summary>-ln p(code | title), without ridge and weight.</summary>
    internal double Loss(Example example)
    {
        Predict(example);
        return -Math.Log(probabilities[example.Node]);
    }

    /// <summary>What the loss of an example gains by each node's logit: the gradient, summed over the codes within each group.</summary>
    internal ReadOnlySpan<float> NodeGradient(Example example)
    {
        Predict(example);
        probabilities.CopyTo(gradient, 0);
        gradient[example.Node] -= 1;
        for (var node = gradient.Length - 1; node >= 0; node--)
        {
            if (parents[node] >= 0)
                gradient[parents[node]] += gradient[node];
        }

        return gradient;
    }

    private void Predict(Example example)
    {
        Array.Clear(probabilities);
        for (var at = 0; at < example.Features.Length; at++)
        {
            var feature = example.Features[at];
            for (var index = 0; index < nodes[feature].Length; index++)
                probabilities[nodes[feature][index]] += example.Values[at] * weights[feature][index];
        }

        OccupationTree.AddGroups(parents, probabilities);
        var greatest = float.NegativeInfinity;
        for (var node = 0; node < probabilities.Length; node++)
            greatest = Math.Max(greatest, probabilities[node] += Biases[node]);
        var total = 0f;
        for (var node = 0; node < probabilities.Length; node++)
            total += probabilities[node] = live[node] ? MathF.Exp(probabilities[node] - greatest) : 0;
        for (var node = 0; node < probabilities.Length; node++)
            probabilities[node] /= total;
    }

    private void Step(Example example)
    {
        NodeGradient(example);
        for (var node = 0; node < Biases.Length; node++)
        {
            if (!live[node])
                continue;
            // A bias is that of the class alone, so its gradient must not hold those of the codes within a group.
            var slope = (probabilities[node] - (node == example.Node ? 1 : 0)) * example.Weight * BiasPace;
            biasSquares[node] += slope * slope;
            Biases[node] -= BiasStep * options.Step * slope / (MathF.Sqrt(biasSquares[node]) + Steadiness);
        }

        for (var at = 0; at < example.Features.Length; at++)
            StepFeature(example.Features[at], example.Values[at] * example.Weight);
    }

    private void StepFeature(int feature, float value)
    {
        var own = weights[feature];
        var seen = squares[feature];
        for (var index = 0; index < own.Length; index++)
        {
            var slope = gradient[nodes[feature][index]] * value + options.Shrinkage * own[index];
            seen[index] += slope * slope;
            own[index] -= options.Step * slope / (MathF.Sqrt(seen[index]) + Steadiness);
        }
    }

    private void AddTo(double[][] sums, double[] biasSums)
    {
        for (var feature = 0; feature < weights.Length; feature++)
        {
            for (var index = 0; index < weights[feature].Length; index++)
                sums[feature][index] += weights[feature][index];
        }

        for (var node = 0; node < Biases.Length; node++)
            biasSums[node] += Biases[node];
    }

    private void Average(double[][] sums, double[] biasSums)
    {
        for (var feature = 0; feature < weights.Length; feature++)
        {
            for (var index = 0; index < weights[feature].Length; index++)
                weights[feature][index] = (float)(sums[feature][index] / options.AveragedRounds);
        }

        for (var node = 0; node < Biases.Length; node++)
            Biases[node] = (float)(biasSums[node] / options.AveragedRounds);
    }
}
