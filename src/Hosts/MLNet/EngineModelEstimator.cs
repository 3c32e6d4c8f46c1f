using Jiuye.Matching.Learning.Models;
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Jiuye.MLNet;

/// <summary>A model of the engine as a step of an ML.NET pipeline: reads the vector column Features, adds Score, Probability and PredictedLabel. It learns nothing; fitting holds the column against the model's features.</summary>
public sealed class EngineModelEstimator : IEstimator<ITransformer>
{
    private readonly FeatureSlots slots;
    private readonly CustomMappingEstimator<EngineModelInput, EngineModelOutput> step;

    /// <summary>A step that can't be saved with its pipeline, since ML.NET saves no data of a step that is not its own.</summary>
    /// <param name="ml">ML.NET's context.</param>
    /// <param name="model">The model.</param>
    public EngineModelEstimator(MLContext ml, ScoringModel model)
        : this(ml, model, null)
    {
    }

    /// <summary>A step that can be saved with its pipeline.</summary>
    /// <param name="ml">ML.NET's context.</param>
    /// <param name="mapping">Says where the model is, when the pipeline is loaded too.</param>
    public EngineModelEstimator(MLContext ml, EngineModelMapping mapping)
        : this(ml, Given(mapping).Model(), mapping.ContractName())
    {
    }

    private EngineModelEstimator(MLContext ml, ScoringModel model, string? contract)
    {
        ArgumentNullException.ThrowIfNull(ml);
        ArgumentNullException.ThrowIfNull(model);
        slots = new(model.Features);
        step = ml.Transforms.CustomMapping(EngineModelMapping.Mapping(model), contract);
    }

    /// <summary>Holds the data against the model.</summary>
    /// <param name="input">Has a vector column Features.</param>
    /// <exception cref="InvalidDataException">There is none, or its slots are not those of the model's features.</exception>
    public ITransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        slots.Check(input.Schema.GetColumnOrNull(nameof(EngineModelInput.Features)) ?? throw new InvalidDataException($"The data have no column '{nameof(EngineModelInput.Features)}'."));
        return step.Fit(input);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => step.GetOutputSchema(inputSchema);

    private static EngineModelMapping Given(EngineModelMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return mapping;
    }
}
