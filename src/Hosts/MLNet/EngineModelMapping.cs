using Jiuye.Matching.Learning.Models;
using Microsoft.ML.Transforms;

namespace Jiuye.MLNet;

/// <summary>Where a saved pipeline finds its model of the engine again. A team derives a class that says so, marks it with <see cref="CustomMappingFactoryAttributeAttribute"/>, and registers its assembly before loading.</summary>
/// <remarks>ML.NET saves of a step that is not its own a name alone, never its data: the model file lies beside the pipeline's, or in the team's assembly.</remarks>
public abstract class EngineModelMapping : CustomMappingFactory<EngineModelInput, EngineModelOutput>
{
    /// <summary>The model; asked for once for each pipeline that is made or loaded.</summary>
    public abstract ScoringModel Model();

    /// <inheritdoc/>
    public sealed override Action<EngineModelInput, EngineModelOutput> GetMapping() => Mapping(Model());

    /// <summary>The name that ML.NET saves.</summary>
    /// <exception cref="InvalidOperationException">The class bears no such mark.</exception>
    internal string ContractName() => GetType().GetCustomAttributesData()
        .FirstOrDefault(static one => one.AttributeType == typeof(CustomMappingFactoryAttributeAttribute))?.ConstructorArguments[0].Value as string
        ?? throw new InvalidOperationException($"{GetType().Name} needs the mark [CustomMappingFactoryAttribute(\"NAME\")], under which ML.NET finds it again.");

    internal static Action<EngineModelInput, EngineModelOutput> Mapping(ScoringModel model)
    {
        var slots = new FeatureSlots(model.Features);
        return (input, output) =>
        {
            Span<double> row = slots.Features.Count <= 256 ? stackalloc double[slots.Features.Count] : new double[slots.Features.Count];
            slots.Read(input.Features, row);
            var score = model.Score(row);
            var probability = model.Probability(score);
            (output.Score, output.Probability, output.PredictedLabel) = ((float)score, (float)(probability ?? double.NaN), probability is { } known ? known > 0.5 : score > 0);
        };
    }
}
