namespace Jiuye.Casework;

/// <summary>The ranking behind the naming of brand employers, offices and staff .</summary>
/// <remarks>By grade, and among equals by the lower end of the interval of satisfaction: one friendly answer is no proof. A ranking is an input; people name.</remarks>
public static class HonourRanking
{
    /// <summary>The candidates, the best first; whoever has no grade stands last without a place.</summary>
    /// <exception cref="ArgumentException">A candidate is listed twice.</exception>
    public static IReadOnlyList<HonourPlace> Of(IReadOnlyCollection<HonourCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        if (candidates.GroupBy(static candidate => candidate.Id, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The candidate {twice.Key} is listed twice.", nameof(candidates));
        var ranked = candidates
            .OrderByDescending(static candidate => candidate.Grade ?? int.MinValue)
            .ThenByDescending(SureSatisfaction)
            .ThenBy(static candidate => candidate.Id, StringComparer.Ordinal)
            .ToList();
        return [.. ranked.Select(candidate => new HonourPlace(candidate, candidate.Grade is null ? null : 1 + ranked.Count(other => IsBetter(other, candidate))))];
    }

    private static bool IsBetter(HonourCandidate one, HonourCandidate other) =>
        one.Grade > other.Grade || (one.Grade == other.Grade && SureSatisfaction(one) > SureSatisfaction(other));

    private static double SureSatisfaction(HonourCandidate candidate) => candidate.Satisfied is { Of: > 0 } satisfied ? satisfied.Low : 0;
}
