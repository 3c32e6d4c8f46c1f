namespace Jiuye.MLNet;

/// <summary>What a model of the engine reads in a pipeline.</summary>
public sealed class EngineModelInput
{
    /// <summary>Slots, as <see cref="FeatureSlots"/> lays them out.</summary>
    public float[] Features { get; set; } = [];
}
