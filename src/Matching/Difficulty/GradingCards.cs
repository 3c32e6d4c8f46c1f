using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What a points card must be before anyone is graded by it.</summary>
internal static class GradingCards
{
    internal const int MostPoints = 100;

    /// <exception cref="ArgumentException">The card has a gap, points out of range, or thresholds that don't rise.</exception>
    internal static void Check(GradingCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentException.ThrowIfNullOrWhiteSpace(card.Version, nameof(card));
        CheckBands(card.JoblessMonths, nameof(card.JoblessMonths));
        CheckBands(card.WorkedShare, nameof(card.WorkedShare));
        CheckBands(card.Age, nameof(card.Age));
        CheckBands(card.OpeningsPerSeeker, nameof(card.OpeningsPerSeeker));
        CheckBands(card.WantedPayRatio, nameof(card.WantedPayRatio));
        CheckComplete(card.Education, nameof(card.Education));
        CheckComplete(card.SkillGrade, nameof(card.SkillGrade));
        CheckComplete(card.Health, nameof(card.Health));
        CheckPoints(card.NewGraduate, nameof(card.NewGraduate));
        CheckPoints(card.ZeroEmploymentHousehold, nameof(card.ZeroEmploymentHousehold));
        CheckPoints(card.SoleCarer, nameof(card.SoleCarer));
        CheckPoints(card.NoTransport, nameof(card.NoTransport));
        CheckPoints(card.NotReachableOnline, nameof(card.NotReachableOnline));
        var thresholds = card.LevelThresholds;
        if (thresholds.Count != 3 || thresholds[0] >= thresholds[1] || thresholds[1] >= thresholds[2])
            throw Broken(nameof(card.LevelThresholds), string.Join(", ", thresholds), "three rising numbers, the least points of levels 2, 3 and 4");
    }

    private static void CheckBands(IReadOnlyList<PointBand> bands, string name)
    {
        if (bands.Count == 0 || bands[^1].Limit is not null)
            throw Broken(name, "", "at least one band, the last one without a limit");
        for (var at = 0; at < bands.Count; at++)
        {
            CheckPoints(bands[at].Points, name);
            if (at < bands.Count - 1 && !(bands[at].Limit is { } limit && double.IsFinite(limit) && (at == 0 || Follows(bands[at - 1], bands[at]))))
                throw Broken(name, string.Create(CultureInfo.InvariantCulture, $"{bands[at].Limit}"), "limits that rise");
        }
    }

    // Below 3 followed by up to 3 holds just the 3.
    private static bool Follows(PointBand before, PointBand band) =>
        band.Limit > before.Limit || (Nullable.Equals(band.Limit, before.Limit) && band.LimitIncluded && !before.LimitIncluded);

    private static void CheckComplete<TKey>(IReadOnlyDictionary<TKey, int> points, string name)
        where TKey : struct, Enum
    {
        foreach (var key in Enum.GetValues<TKey>())
        {
            if (!points.TryGetValue(key, out var value))
                throw Broken(name, key.ToString(), "points for every value");
            CheckPoints(value, name);
        }
    }

    private static void CheckPoints(int points, string name)
    {
        if (points is < 0 or > MostPoints)
            throw Broken(name, points.ToString(CultureInfo.InvariantCulture), "points in [0, 100]");
    }

    private static ArgumentException Broken(string name, string value, string expected) =>
        new($"The points card is broken at {name}: '{value}' where {expected} are expected.", name);
}
