namespace OccupationTraining;

/// <summary>A title as the learner sees it.</summary>
/// <param name="Features">Indices of its features, ascending.</param>
/// <param name="Values">Their values; the vector has the length that the model is trained at.</param>
/// <param name="Node">The node meant.</param>
/// <param name="Weight">How much it counts; positive.</param>
internal sealed record Example(int[] Features, float[] Values, int Node, float Weight);
