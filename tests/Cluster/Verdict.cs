namespace Cluster.Tests;

/// <summary>What the store has of the writes that were acknowledged.</summary>
/// <param name="Lost">Acknowledged, and not in the row that was said.</param>
/// <param name="Doubled">In the log more than once.</param>
/// <param name="Overtaken">Written by an earlier request of the same writer after a later one, or not the state that the record has at the end.</param>
internal sealed record Verdict(int Lost, int Doubled, int Overtaken)
{
    internal static Verdict Whole { get; } = new(0, 0, 0);
}
