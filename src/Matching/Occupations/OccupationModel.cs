using System.Numerics;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>A learned model of which occupation a title means: a softmax over all codes in which a code shares the weights of the groups above it.</summary>
/// <remarks>
/// The logit of a code is the sum of the weights of the code itself, its minor, middle and major group, so that what is known of a group helps
/// codes that few titles were seen of. A group is a class of its own too (titles that name no more than a group); the probability of a group is
/// the sum over the codes within it, itself included. Immutable and safe for any number of threads.
/// </remarks>
internal sealed class OccupationModel
{
    /// <summary>The file's name among the lexicons.</summary>
    internal const string FileName = "occupation-model.bin";

    private static readonly Lazy<OccupationModel> Embedded = new(static () =>
    {
        const string name = "lexicons/" + FileName;
        using var stream = typeof(OccupationModel).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        return OccupationModelFile.Read(stream, name);
    });

    /// <summary>
    /// How much a description counts beside a title of the same clarity. Its weights were learned from what titles say, so it can't know better
    /// than a clear title, but decides for a vague one.
    /// </summary>
    private const float TextWeight = 0.5f;

    private readonly int[] parents;

    /// <param name="codes">Every node, groups before what they hold; a node's groups stand in the list too.</param>
    /// <param name="biases">What each node gains before anything is read; negative infinity for a code that can't be predicted.</param>
    /// <param name="temperature">What logits are divided by, so that probabilities are as sure as they are right; positive.</param>
    /// <param name="confidence">How often a code of a raw probability is right.</param>
    /// <param name="titles">What the features of titles weigh.</param>
    /// <param name="texts">What the features of descriptions weigh.</param>
    /// <param name="provenance">What the model was trained from.</param>
    internal OccupationModel(OccupationCode[] codes, float[] biases, float temperature, ConfidenceCurve confidence, FeatureWeights titles, FeatureWeights texts, string provenance)
    {
        Codes = codes;
        Biases = biases;
        Temperature = temperature;
        Confidence = confidence;
        Titles = titles;
        Texts = texts;
        Provenance = provenance;
        parents = OccupationTree.Parents(codes);
    }

    internal static OccupationModel Default => Embedded.Value;

    internal OccupationCode[] Codes { get; }

    internal float[] Biases { get; }

    internal float Temperature { get; }

    internal ConfidenceCurve Confidence { get; }

    internal FeatureWeights Titles { get; }

    internal FeatureWeights Texts { get; }

    /// <summary>What the model was trained from, and under which licences.</summary>
    internal string Provenance { get; }

    /// <summary>The same weights, calibrated.</summary>
    internal OccupationModel At(float temperature, ConfidenceCurve confidence) => new(Codes, Biases, temperature, confidence, Titles, Texts, Provenance);

    /// <summary>The same model with weights for descriptions.</summary>
    internal OccupationModel With(FeatureWeights texts) => new(Codes, Biases, Temperature, Confidence, Titles, texts, Provenance);

    /// <summary>The probability of each code as a class of its own; they sum to 1.</summary>
    /// <param name="title">Settled features of a title.</param>
    /// <param name="text">Settled features of a description; empty where there is none.</param>
    /// <param name="probabilities">One for each of <see cref="Codes"/>.</param>
    /// <returns>How many features of the description are known.</returns>
    internal int Predict(FeatureList title, FeatureList text, Span<float> probabilities)
    {
        probabilities.Clear();
        Titles.AddTo(title, 1, probabilities);
        var told = Texts.AddTo(text, TextWeight, probabilities);
        OccupationTree.AddGroups(parents, probabilities);
        Calibrate(probabilities);
        Softmax(probabilities);
        return told;
    }

    /// <summary>Adds to each group's probability those of the codes within it.</summary>
    internal void SumGroups(Span<float> probabilities)
    {
        for (var node = probabilities.Length - 1; node >= 0; node--)
        {
            if (parents[node] >= 0)
                probabilities[parents[node]] += probabilities[node];
        }
    }

    /// <summary>The most probable code as a class of its own, of equal ones the first.</summary>
    internal OccupationCode MostProbable(ReadOnlySpan<float> probabilities)
    {
        var greatest = float.NegativeInfinity;
        foreach (var probability in probabilities)
            greatest = probability > greatest ? probability : greatest;
        return Codes[probabilities.IndexOf(greatest)];
    }

    /// <summary>Shares a code's probability out among all others, in their proportions; where no other has any, it stays.</summary>
    internal void LeaveOut(OccupationCode code, Span<float> probabilities)
    {
        var node = Array.BinarySearch(Codes, code);
        var own = probabilities[node];
        probabilities[node] = 0;
        // Not 1 - own: where the code is all but certain the difference is lost in rounding.
        var rest = 0f;
        foreach (var probability in probabilities)
            rest += probability;
        if (rest == 0)
        {
            probabilities[node] = own;
            return;
        }

        foreach (ref var probability in probabilities)
            probability /= rest;
    }

    // Several at a time where nothing depends on the order, so that the figures are those of one after the other to the bit.
    private void Calibrate(Span<float> logits)
    {
        var biases = Biases.AsSpan(0, logits.Length);
        var temperature = new Vector<float>(Temperature);
        var node = 0;
        for (; node <= logits.Length - Vector<float>.Count; node += Vector<float>.Count)
            ((new Vector<float>(logits[node..]) + new Vector<float>(biases[node..])) / temperature).CopyTo(logits[node..]);
        for (; node < logits.Length; node++)
            logits[node] = (logits[node] + biases[node]) / Temperature;
    }

    private static void Softmax(Span<float> logits)
    {
        var greatest = float.NegativeInfinity;
        foreach (var logit in logits)
            greatest = logit > greatest ? logit : greatest;
        var total = 0f;
        foreach (ref var logit in logits)
            total += logit = MathF.Exp(logit - greatest);
        var divisor = new Vector<float>(total);
        var node = 0;
        for (; node <= logits.Length - Vector<float>.Count; node += Vector<float>.Count)
            (new Vector<float>(logits[node..]) / divisor).CopyTo(logits[node..]);
        for (; node < logits.Length; node++)
            logits[node] /= total;
    }
}
