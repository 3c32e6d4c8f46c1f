using System.Globalization;

namespace Jiuye.Matching;

/// <summary>What an index was built with, as keys and values of its manifest: weights and pay floors stand in it, and its texts were cut by one set of words.</summary>
internal static class IndexOptions
{
    /// <summary>Every option of an engine, with what reads its texts.</summary>
    public static Dictionary<string, string> Of(MatchingOptions options, JobTextReader reader)
    {
        var (ranking, filters, relatedness) = (options.Ranking, options.Filters, options.Ranking.Relatedness);
        return new(StringComparer.Ordinal)
        {
            ["profile"] = options.Profile == RankingProfile.Bm25 ? "bm25" : "default",
            ["reader"] = reader.Fingerprint,
            ["ranking.occupation"] = Text(ranking.Occupation),
            ["ranking.text"] = Text(ranking.Text),
            ["ranking.skills"] = Text(ranking.Skills),
            ["ranking.wage"] = Text(ranking.Wage),
            ["ranking.distance"] = Text(ranking.Distance),
            ["ranking.education"] = Text(ranking.Education),
            ["ranking.experience"] = Text(ranking.Experience),
            ["ranking.recency"] = Text(ranking.Recency),
            ["ranking.distance-half-kilometres"] = Text(ranking.DistanceHalfKilometres),
            ["ranking.recency-half-days"] = Text(ranking.RecencyHalfDays),
            ["relatedness.same-major-group"] = Text(relatedness.SameMajorGroup),
            ["relatedness.same-middle-group"] = Text(relatedness.SameMiddleGroup),
            ["relatedness.same-minor-group"] = Text(relatedness.SameMinorGroup),
            ["relatedness.former-trade"] = Text(relatedness.FormerTrade),
            ["relatedness.named-together"] = Text(relatedness.NamedTogether),
            ["relatedness.wanted-together"] = Text(relatedness.WantedTogether),
            ["relatedness.asked"] = Text(relatedness.Asked),
            ["relatedness.moved"] = Text(relatedness.Moved),
            ["relatedness.doubt"] = Text(relatedness.Doubt),
            ["filters.enforces-age-limits"] = filters.EnforcesAgeLimits ? "true" : "false",
            ["filters.wage-floor-share"] = Text(filters.WageFloorShare),
        };
    }

    /// <summary>What differs, in the order of the keys; empty where nothing does.</summary>
    /// <param name="built">What the index was built with.</param>
    /// <param name="asked">What it is to be opened with.</param>
    public static IReadOnlyList<string> Differences(IReadOnlyDictionary<string, string> built, IReadOnlyDictionary<string, string> asked) =>
    [
        .. asked.Where(option => built.GetValueOrDefault(option.Key) != option.Value)
            .OrderBy(static option => option.Key, StringComparer.Ordinal)
            .Select(option => $"{option.Key} is {built.GetValueOrDefault(option.Key) ?? "not stated"} in the index and {option.Value} here"),
    ];

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
