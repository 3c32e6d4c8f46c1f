using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>One indicator of a standard: how many of how many, what the missing records could make of it, and what is missing to reach it.</summary>
public sealed record StandardIndicator
{
    private StandardIndicator()
    {
    }

    /// <summary>The name for programs.</summary>
    public required string Name { get; init; }

    /// <summary>The indicator.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>Persons (or communities) above the line, of those known.</summary>
    public required int Numerator { get; init; }

    /// <summary>Persons (or communities) below the line, of those known.</summary>
    public required int Denominator { get; init; }

    /// <summary>The standard; null where the jurisdiction sets none.</summary>
    public required Quantity? Threshold { get; init; }

    /// <summary>What follows.</summary>
    public required IndicatorVerdict Verdict { get; init; }

    /// <summary>The least percent that the missing records could make; null where nobody would be below the line.</summary>
    public required decimal? Lowest { get; init; }

    /// <summary>The most percent that the missing records could make; null where nobody would be below the line.</summary>
    public required decimal? Highest { get; init; }

    /// <summary>How many more would have to be above the line for the standard to hold among those known; 0 where it does, null where none is set or it can't be reached.</summary>
    public required int? MissingToReach { get; init; }

    /// <summary>Whose record lacks what the indicator needs, in order.</summary>
    public required IReadOnlyList<MissingRecord> Missing { get; init; }

    /// <summary>Percent among those known, half up; null where nobody is below the line.</summary>
    public decimal? Percent => PublishedShare.Percent(Numerator, Denominator);

    /// <summary>True where the indicator does not stand in the way.</summary>
    public bool IsKept => Verdict is IndicatorVerdict.Met or IndicatorVerdict.NoCase;

    /// <summary>Judges persons (or communities) by two questions, each of which may be unanswered.</summary>
    /// <param name="name">The name for programs.</param>
    /// <param name="title">The indicator.</param>
    /// <param name="threshold">The standard; null for none.</param>
    /// <param name="cases">Whom it is about: whether the case belongs below the line, whether above; null where the record does not say.</param>
    internal static StandardIndicator Of(string name, Bilingual title, Quantity? threshold, IReadOnlyCollection<StandardCase> cases)
    {
        var known = cases.Where(static one => one is { IsCounted: true, HasIt: not null }).ToArray();
        var above = known.Count(static one => one.HasIt == true);
        // Whoever may or may not be counted is counted where that helps, or where it hurts.
        var (best, bestOf) = (cases.Count(static one => one.IsCounted != false && one.HasIt != false), cases.Count(static one => one.IsCounted == true || (one.IsCounted is null && one.HasIt != false)));
        var (worst, worstOf) = (cases.Count(static one => one is { IsCounted: true, HasIt: true }), cases.Count(static one => one.IsCounted == true || (one.IsCounted is null && one.HasIt != true)));
        return new()
        {
            Name = name,
            Title = title,
            Numerator = above,
            Denominator = known.Length,
            Threshold = threshold,
            Verdict = VerdictOf(threshold, (worst, worstOf), (best, bestOf)),
            Lowest = PublishedShare.Percent(worst, worstOf),
            Highest = PublishedShare.Percent(best, bestOf),
            MissingToReach = MissingOf(threshold, above, known.Length),
            Missing = [.. cases.Where(static one => one.IsCounted is null || (one.IsCounted == true && one.HasIt is null)).Select(static one => new MissingRecord(one.Key, one.Area, one.Lacks)).OrderBy(static one => one.Area).ThenBy(static one => one.Key, StringComparer.Ordinal)],
        };
    }

    private static IndicatorVerdict VerdictOf(Quantity? threshold, (int Count, int Of) worst, (int Count, int Of) best)
    {
        if (threshold is null)
            return IndicatorVerdict.NoStandard;
        if (worst.Of == 0 && best.Of == 0)
            return IndicatorVerdict.NoCase;
        if (IsMet(threshold, worst))
            return IndicatorVerdict.Met;
        return IsMet(threshold, best) ? IndicatorVerdict.CannotTell : IndicatorVerdict.NotMet;
    }

    // Nobody to count stands in nobody's way.
    private static bool IsMet(Quantity threshold, (int Count, int Of) share) => share.Of == 0 || threshold.IsMetBy(100m * share.Count / share.Of);

    private static int? MissingOf(Quantity? threshold, int above, int of)
    {
        if (threshold is null)
            return null;
        for (var more = 0; above + more <= of; more++)
        {
            if (IsMet(threshold, (above + more, of)))
                return more;
        }

        return null;
    }
}
