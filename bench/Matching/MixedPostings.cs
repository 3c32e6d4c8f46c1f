namespace Jiuye.Bench.Matching;

/// <summary>As many postings as are asked, distributed as real ones: these first, then theirs again with every fifth word from another of the same group.</summary>
internal sealed class MixedPostings(RealPosting[] real)
{
    private const int OneIn = 5;

    private readonly Dictionary<string, RealPosting[]> byGroup =
        real.GroupBy(static posting => posting.Group, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    internal RealPosting Of(int number, Random random)
    {
        var own = real[number % real.Length];
        return number < real.Length ? own : own.With(Array.ConvertAll(own.Words, word => random.Next(OneIn) == 0 ? Other(own, random) ?? word : word));
    }

    private string? Other(RealPosting own, Random random)
    {
        var group = byGroup[own.Group];
        var words = group[random.Next(group.Length)].Words;
        return words.Length == 0 ? null : words[random.Next(words.Length)];
    }
}
