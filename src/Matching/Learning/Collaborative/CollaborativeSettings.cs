namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>How factors and walks are trained and mixed.</summary>
public sealed record CollaborativeSettings
{
    /// <summary>The factors'.</summary>
    public FactorisationSettings Factors { get; init; } = new();

    /// <summary>The walk's.</summary>
    public WalkSettings Walk { get; init; } = new();

    /// <summary>How much the walk counts beside 1 for the factors, both in standard deviations of a seeker's scores; 0 or more, 0 leaves the walk out.</summary>
    public double WalkShare { get; init; } = 0.3;
}
