using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Clearing;

namespace Matching.Tests.Clearing;

/// <summary>Small markets; preferences of one decimal, so that there are ties.</summary>
internal static class RandomMarkets
{
    public static Arbitrary<PreferenceMarket> Any { get; } = Gen.Choose(0, 1_000_000).Select(Of).ToArbitrary();

    private static PreferenceMarket Of(int seed)
    {
        var random = new Random(seed);
        var (seekers, postings) = (random.Next(1, 9), random.Next(1, 9));
        return new(seekers, postings, Preferences(), Preferences(), [.. Enumerable.Range(0, postings).Select(_ => random.Next(1, 4))]);

        double[] Preferences() => [.. Enumerable.Range(0, seekers * postings).Select(_ => random.Next(0, 11) / 10.0)];
    }
}
