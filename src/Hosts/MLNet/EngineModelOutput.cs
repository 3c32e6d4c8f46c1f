namespace Jiuye.MLNet;

/// <summary>What a model of the engine adds to a pipeline, under the names that ML.NET's own trainers use, so that its evaluators find them.</summary>
public sealed class EngineModelOutput
{
    /// <summary>The model's score, rounded to single precision.</summary>
    public float Score { get; set; }

    /// <summary>The probability that the score stands for, interval [0, 1]; NaN where the model has none.</summary>
    public float Probability { get; set; }

    /// <summary>True where the probability is above a half, or without one where the score is above 0.</summary>
    public bool PredictedLabel { get; set; }
}
