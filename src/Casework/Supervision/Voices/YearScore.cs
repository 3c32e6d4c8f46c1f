using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>年终考核得分: the average of an office's four quarterly scores .</summary>
/// <param name="Score">The average, unrounded; null while a quarter is missing: three good quarters do not make a year.</param>
/// <param name="MissingQuarters">The quarters without a score, 1 to 4.</param>
/// <param name="Article">The article.</param>
public sealed record YearScore(decimal? Score, IReadOnlyList<int> MissingQuarters, string Article)
{
    /// <summary>Works it out.</summary>
    /// <param name="quarters">The four scores in order; null where a quarter was not assessed.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction inspects offices by no quarter.</returns>
    /// <exception cref="ArgumentException">There are not four quarters, or a score is negative.</exception>
    public static YearScore? Of(IReadOnlyList<decimal?> quarters, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(quarters);
        ArgumentNullException.ThrowIfNull(policy);
        if (quarters.Count != 4)
            throw new ArgumentException($"{quarters.Count} scores: expected one for each of the four quarters, null where there is none.", nameof(quarters));
        if (quarters.Any(static score => score < 0))
            throw new ArgumentException("A score is negative.", nameof(quarters));
        if (policy.Statement(PolicyParameters.OfficeInspectionPeriod) is not { Value: { Amount: 1, Unit: TimeUnit.Quarters } } statement)
            return null;
        int[] missing = [.. Enumerable.Range(1, 4).Where(quarter => quarters[quarter - 1] is null)];
        return new(missing.Length > 0 ? null : quarters.Sum() / 4, missing, statement.Source);
    }
}
