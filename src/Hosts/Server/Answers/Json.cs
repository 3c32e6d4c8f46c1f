using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiuye.Server;

/// <summary>How answers become JSON: code made when this is built, snake case, Chinese unescaped.</summary>
[JsonSerializable(typeof(RecommendedPosting[]))]
[JsonSerializable(typeof(RecommendedSeeker[]))]
[JsonSerializable(typeof(ShownSuggestion[]))]
[JsonSerializable(typeof(ShownObstacle[]))]
[JsonSerializable(typeof(ShownPairAdvice[]))]
[JsonSerializable(typeof(ShownSeekerAdvice[]))]
[JsonSerializable(typeof(ShownPostingAdvice[]))]
[JsonSerializable(typeof(RecommendedElsewhere[]))]
[JsonSerializable(typeof(ShownErasure[]))]
[JsonSerializable(typeof(ShownCounts))]
[JsonSerializable(typeof(ShownAreaCounts))]
[JsonSerializable(typeof(ShownTables))]
[JsonSerializable(typeof(ShownGrade))]
[JsonSerializable(typeof(ShownHalves))]
[JsonSerializable(typeof(ShownRelaxations))]
[JsonSerializable(typeof(ShownWrite))]
[JsonSerializable(typeof(ShownFault))]
[JsonSerializable(typeof(ShownDistricts))]
[JsonSerializable(typeof(ShownOperations))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class Json : JsonSerializerContext
{
    /// <summary>The one that everything is written by.</summary>
    internal static Json Written { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = Answer.Encoder });
}
