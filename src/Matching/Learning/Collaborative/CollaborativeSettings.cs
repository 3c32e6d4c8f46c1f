namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>How factors and walks are trained and mixed.</summary>
/// <remarks>The defaults were chosen on a small public set of applications (bench/results/collaborative.md); another set wants its own choice on its own held-out part.</remarks>
public sealed record CollaborativeSettings
{
    /// <summary>The factorisations, at least one; each counts alike. Several that hold back differently tell more than the best of them.</summary>
    public IReadOnlyList<FactorisationSettings> Factors { get; init; } =
    [
        new() { Factors = 96, UnobservedWeight = 0.03, Regularisation = 0.1, FrequencyExponent = 0.5 },
        new() { Factors = 128, UnobservedWeight = 0.03, Regularisation = 0.01 },
        new(),
    ];

    /// <summary>The walk's.</summary>
    public WalkSettings Walk { get; init; } = new();

    /// <summary>How much the walk counts beside 1 for the factors together, both in standard deviations of a seeker's scores; 0 or more, 0 leaves the walk out.</summary>
    public double WalkShare { get; init; } = 0.2;

    /// <summary>How content tells factors, where there is content.</summary>
    public ContentSettings Content { get; init; } = new();
}
