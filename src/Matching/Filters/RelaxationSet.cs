namespace Jiuye.Matching;

/// <summary>Relaxations that together give enough matches, or as many as there can be.</summary>
/// <param name="Relaxations">What is given up, in the order of <see cref="RelaxationKind"/>; none of it could be left out or lessened.</param>
/// <param name="Cost">The sum of their costs.</param>
/// <param name="Matches">How many pass every filter with all of them.</param>
public sealed record RelaxationSet(IReadOnlyList<Relaxation> Relaxations, double Cost, int Matches);
