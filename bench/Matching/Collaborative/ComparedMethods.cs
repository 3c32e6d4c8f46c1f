using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;
using Matching.Tests.Learning.Collaborative.Comparators;

namespace Jiuye.Bench.Matching.Collaborative;

/// <summary>Our method and those it is held against, each with its usual settings.</summary>
internal static class ComparedMethods
{
    // How Hu, Koren and Volinsky's factorisation is commonly run: 96 factors, unobserved pairs at a hundredth, 15 rounds.
    private static readonly FactorisationSettings Usual = new() { Factors = 96, UnobservedWeight = 0.01, Regularisation = 0.01, FrequencyExponent = 1, Rounds = 15 };

    internal static IEnumerable<(string Name, Func<Interactions, HeldOutLists.Scores> Train)> All =>
    [
        ("ours", static seen => CollaborativeModel.Train(seen).Score),
        ("random", static _ => static (seeker, scores) =>
        {
            var random = new SeededRandom(1, seeker);
            foreach (ref var score in scores)
                score = random.NextDouble();
        }),
        ("popularity", static seen => (_, scores) =>
        {
            for (var posting = 0; posting < scores.Length; posting++)
                scores[posting] = seen.SeekersOf(posting).Length;
        }),
        ("item-kNN (cosine, shrinkage 10)", static seen => new ItemNeighbours(seen, 10).Score),
        ("RP3β (β .3)", static seen => new RandomWalk(seen, new() { Steps = 1, PopularityDiscount = 0.3 }).Score),
        ("EASE (λ 100)", static seen => new LinearItemWeights(seen, 100).Score),
        ("iALS, usual settings", static seen => ImplicitFactors.Train(seen, Usual).Score),
        ("our factors without the walk", static seen => CollaborativeModel.Train(seen, new() { WalkShare = 0 }).Score),
        ("one factorisation and the walk", static seen => CollaborativeModel.Train(seen, new() { Factors = [new()] }).Score),
        ("ours before (128, .005, .12, walk .3)", static seen => CollaborativeModel.Train(seen, Before).Score),
        ("ours with the one before among the factorisations", static seen => CollaborativeModel.Train(seen, new() { Factors = [.. new CollaborativeSettings().Factors, Held] }).Score),
        ("ours, walk at .3", static seen => CollaborativeModel.Train(seen, new() { WalkShare = 0.3 }).Score),
    ];

    private static FactorisationSettings Held => new() { Factors = 128, UnobservedWeight = 0.005, Regularisation = 0.12, FrequencyExponent = 0.5 };

    private static CollaborativeSettings Before => new() { Factors = [Held], WalkShare = 0.3 };
}
