using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class ShortageRankingTests
{
    // One large gap in one city against a middling gap in three.
    private static readonly PlaceOccupation[] Counts =
    [
        Of("320100", "4-02-01-01", 100, 0),
        Of("320100", "6-18-01-01", 40, 10), Of("320200", "6-18-01-01", 30, 10), Of("320300", "6-18-01-01", 25, 10),
        Of("320200", "2-02-10-03", 12, 10), Of("320300", "2-02-10-03", 5, 9),
    ];

    [Fact]
    [Trait("Requirement", "R-397")]
    public void The_weight_decides_between_a_large_gap_and_many_places_and_the_row_says_so()
    {
        var bySize = ShortageRanking.Of(Counts, new() { GapWeight = 1 });
        var byPlaces = ShortageRanking.Of(Counts, new() { GapWeight = 0 });

        Assert.Equal(["4-02-01-01", "6-18-01-01", "2-02-10-03"], bySize.Rows.Select(static row => row.Occupation.ToString()));
        Assert.Equal(["6-18-01-01", "4-02-01-01", "2-02-10-03"], byPlaces.Rows.Select(static row => row.Occupation.ToString()));
        Assert.All(bySize.Rows.Take(2), static row => Assert.Equal((1, 2), (row.BestRank, row.WorstRank)));
        Assert.Equal((3, 3), (bySize.Rows[2].BestRank, bySize.Rows[2].WorstRank));
        Assert.Contains("score = 1 * gap", bySize.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Typical_places_come_by_the_size_of_their_gap()
    {
        var row = ShortageRanking.Of(Counts).Rows.Single(static row => row.Occupation.ToString() == "6-18-01-01");

        Assert.Equal(["320100", "320200", "320300"], row.TypicalPlaces.Select(static place => place.ToString()));
        Assert.Equal((95, 30, 65, 3), (row.Demand, row.Seekers, row.Gap, row.Places));
    }

    [Fact]
    public void A_place_where_seekers_exceed_openings_reports_no_shortage() =>
        Assert.Equal(1, ShortageRanking.Of(Counts).Rows.Single(static row => row.Occupation.ToString() == "2-02-10-03").Places);

    [Fact]
    public void A_place_reports_no_more_than_its_largest_gaps() =>
        Assert.Equal(["4-02-01-01", "6-18-01-01"], ShortageRanking.Of(Counts, new() { PerPlace = 1 }).Rows.Select(static row => row.Occupation.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rank_of_the_period_before_stands_beside_the_rank()
    {
        var before = ShortageRanking.Of([Of("320100", "6-18-01-01", 9, 1)]);

        var now = ShortageRanking.Of(Counts, new() { GapWeight = 1 }, before);

        Assert.Equal([null, 1, null], now.Rows.Select(static row => row.PreviousRank));
    }

    [Fact]
    public void A_pair_that_stands_twice_is_refused() =>
        Assert.Throws<ArgumentException>(static () => ShortageRanking.Of([Counts[0], Counts[0]]));

    [Fact]
    public void Nothing_short_gives_no_rows() =>
        Assert.Empty(ShortageRanking.Of([Of("320100", "6-18-01-01", 1, 9)]).Rows);

    private static PlaceOccupation Of(string place, string occupation, long demand, long seekers) =>
        new(DistrictCode.Parse(place), OccupationCode.Parse(occupation), demand, seekers);
}
