namespace Jiuye.Analytics;

/// <summary>One exponential smoothing with additive season and damped trend, its weights given and not searched.</summary>
/// <param name="Smoothing">The weights; gamma is of what the level leaves over, so that any pair of weights is stable.</param>
/// <param name="IsLogarithmic">True where it works on the logarithm of one more than the value.</param>
internal readonly record struct SmoothingCandidate(EtsSmoothing Smoothing, bool IsLogarithmic)
{
    /// <summary>The ladder of weights: slow to fast levels, slow to fast seasons, no trend or trends of several lengths; relative and absolute.</summary>
    internal static IReadOnlyList<SmoothingCandidate> Ladder { get; } = [.. Rungs()];

    private static IEnumerable<SmoothingCandidate> Rungs()
    {
        double[] alphas = [0.1, 0.25, 0.5, 0.75, 0.95], gammas = [0.02, 0.1, 0.2, 0.35], pulls = [0.03, 0.1, 0.25], phis = [0.85, 0.93, 0.98];
        foreach (var isLogarithmic in new[] { true, false })
        {
            foreach (var alpha in alphas)
            {
                foreach (var gamma in gammas)
                {
                    yield return new(new(alpha, 0, gamma, 1), isLogarithmic);
                    foreach (var pull in pulls)
                    {
                        foreach (var phi in phis)
                            yield return new(new(alpha, alpha * pull, gamma, phi), isLogarithmic);
                    }
                }
            }
        }
    }
}
