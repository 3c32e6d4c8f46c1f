namespace Jiuye.Matching.Learning.Linear;

/// <summary>When the search for the least value ends.</summary>
internal sealed record LbfgsOptions
{
    /// <summary>The most iterations. Range [1, 100000]; default 500.</summary>
    internal int Iterations { get; init; } = 500;

    /// <summary>Done when no part of the gradient is larger. Above 0; default 1e-8.</summary>
    internal double Tolerance { get; init; } = 1e-8;

    /// <summary>How many steps are remembered. Range [1, 100]; default 10, as Nocedal and Wright advise 3 to 20.</summary>
    internal int Memory { get; init; } = 10;
}
