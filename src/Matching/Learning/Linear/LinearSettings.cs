namespace Jiuye.Matching.Learning.Linear;

/// <summary>How a linear model is fitted.</summary>
internal sealed record LinearSettings
{
    /// <summary>The weight of ½‖w‖² beside the sum of losses, over standardised features; the intercept is free. At least 0; default 1.</summary>
    internal double L2 { get; init; } = 1;

    /// <summary>How many threads compute; the model does not depend on it. At least 1; default 1.</summary>
    internal int Threads { get; init; } = 1;

    /// <summary>When the search ends.</summary>
    internal LbfgsOptions Search { get; init; } = new();
}
