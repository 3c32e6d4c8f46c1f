using Jiuye.Vocabulary;

namespace OccupationTraining;

/// <summary>A title with what it means.</summary>
/// <param name="Title">The title as written.</param>
/// <param name="Code">The occupation or group meant.</param>
/// <param name="Weight">How many labelled titles it counts for; positive.</param>
internal sealed record TrainingTitle(string Title, OccupationCode Code, float Weight);
