using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace OccupationTraining;

/// <summary>Makes a model of titles.</summary>
internal static class ModelTrainer
{
    private const float GreatestStep = 127;
    private const int FewestTexts = 8;

    internal static OccupationCode[] Nodes { get; } = OccupationTree.Nodes(OccupationClassification.Prc2022);

    /// <summary>Learns from the titles and rounds the weights to eight bits.</summary>
    /// <exception cref="InvalidDataException">A title's code is not in the classification.</exception>
    internal static OccupationModel Train(IReadOnlyList<TrainingTitle> titles, LearnerOptions options, float temperature, string provenance)
    {
        var table = FeatureTable.Of(titles, FeatureTable.ReadTitle);
        Example[] examples = [.. titles.Select(title => table.ExampleOf(title, NodeOf(title)))];
        var learner = new SoftmaxLearner(OccupationTree.Parents(Nodes), table.Keys.Length, examples, options);
        learner.Learn(examples);
        return new(Nodes, learner.Biases, temperature, ConfidenceCurve.Identity, Rounded(table, learner), FeatureWeights.None, provenance);
    }

    /// <summary>Learns what the words of descriptions say, from descriptions labelled by their titles.</summary>
    internal static FeatureWeights TrainTexts(IReadOnlyList<TrainingTitle> texts, LearnerOptions options)
    {
        var table = FeatureTable.Of(texts, TextFeatures.Fill, FewestTexts);
        Example[] examples = [.. texts.Select(text => table.ExampleOf(text, NodeOf(text)))];
        var learner = new SoftmaxLearner(OccupationTree.Parents(Nodes), table.Keys.Length, examples, options);
        learner.Learn(examples);
        return Rounded(table, learner);
    }

    /// <summary>The place of a title's code among the nodes.</summary>
    internal static int NodeOf(TrainingTitle title)
    {
        var node = Array.BinarySearch(Nodes, title.Code);
        return node >= 0 ? node : throw new InvalidDataException($"'{title.Title}' has the code {title.Code}, which the classification lacks.");
    }

    /// <summary>Eight bits a weight, with a scale for each feature; what rounds to nothing is dropped.</summary>
    private static FeatureWeights Rounded(FeatureTable table, SoftmaxLearner learner)
    {
        var scales = new float[table.Keys.Length];
        var starts = new int[table.Keys.Length + 1];
        var nodes = new List<ushort>();
        var steps = new List<sbyte>();
        for (var feature = 0; feature < scales.Length; feature++)
        {
            var weights = learner.Weights[feature];
            scales[feature] = weights.Length == 0 ? 0 : weights.Max(MathF.Abs) / GreatestStep;
            for (var index = 0; index < weights.Length; index++)
            {
                var step = scales[feature] > 0 ? (sbyte)MathF.Round(weights[index] / scales[feature]) : (sbyte)0;
                if (step == 0)
                    continue;
                nodes.Add((ushort)learner.Nodes[feature][index]);
                steps.Add(step);
            }

            starts[feature + 1] = nodes.Count;
        }

        return new(table.Keys, table.Rarities, scales, starts, [.. nodes], [.. steps]);
    }
}
