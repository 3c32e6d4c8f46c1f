using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class MarketFactsTests
{
    private static readonly DateSpan FirstQuarter = new(new(2026, 1, 1), new(2026, 3, 31));
    private static readonly OccupationCode Welder = OccupationCode.Parse("6-18-02-04");

    [Theory]
    [InlineData("2025-12-31", null, null, CountOrigin.CarriedOver)]
    [InlineData("2026-01-01", null, null, CountOrigin.New)]
    [InlineData("2026-03-31", null, null, CountOrigin.New)]
    [InlineData(null, null, null, CountOrigin.Undated)]
    [InlineData("2025-06-01", "2026-01-01", null, CountOrigin.CarriedOver)]
    [InlineData("2025-06-01", null, "2026-01-02", CountOrigin.CarriedOver)]
    public void A_posting_valid_in_the_period_counts_by_when_it_came(string? posted, string? validUntil, string? closed, CountOrigin expected)
    {
        var fact = Assert.Single(MarketFacts.FromPostings([Posting(posted, validUntil, closed)], FirstQuarter));

        Assert.Equal((expected, 5), (fact.Origin, fact.Persons));
    }

    [Theory]
    [InlineData("2026-04-01", null, null)]
    [InlineData("2025-06-01", "2025-12-31", null)]
    [InlineData("2025-06-01", null, "2026-01-01")]
    public void A_posting_not_valid_on_any_day_of_the_period_does_not_count(string posted, string? validUntil, string? closed) =>
        Assert.Empty(MarketFacts.FromPostings([Posting(posted, validUntil, closed)], FirstQuarter));

    [Fact]
    public void A_seeker_is_one_person_in_the_occupation_wanted_first()
    {
        var seeker = new JobSeeker
        {
            Id = new("s1"),
            District = DistrictCode.Parse("440106"),
            WantedOccupations = [Welder, OccupationCode.Parse("4-03-02-01")],
            RegisteredOn = new(2026, 2, 1),
            Age = 47,
        };

        var fact = Assert.Single(MarketFacts.FromSeekers([seeker], FirstQuarter));

        Assert.Equal((1, Welder, "45+"), (fact.Persons, fact.Occupation, MarketDimensions.AgeGroup.CodeOf(fact)));
    }

    [Fact]
    public void A_seeker_without_a_wish_is_in_the_row_that_states_none()
    {
        var facts = MarketFacts.FromSeekers([new() { Id = new("s1"), RegisteredOn = new(2026, 2, 1) }], FirstQuarter);

        var row = Assert.Single(SupplyDemandTables.Tally(facts, MarketDimensions.Occupation(OccupationLevel.MajorGroup)).ToTable().Rows);

        Assert.Null(row.Key[0]);
        Assert.Equal(1, row.Seekers.Valid);
    }

    [Fact]
    public void A_posting_for_any_schooling_asks_for_no_group()
    {
        var posting = Posting("2026-02-01", null, null) with { MinimumEducation = EducationLevel.None };

        Assert.Null(MarketDimensions.Education.CodeOf(Assert.Single(MarketFacts.FromPostings([posting], FirstQuarter))));
    }

    [Theory]
    [InlineData(18, 24, "16-24")]
    [InlineData(25, 34, "25-34")]
    [InlineData(null, 24, "16-24")]
    [InlineData(45, null, "45+")]
    [InlineData(18, 35, null)]
    [InlineData(null, null, null)]
    public void A_posting_is_in_an_age_group_only_where_all_its_ages_are(int? least, int? most, string? group)
    {
        var posting = Posting("2026-02-01", null, null) with { MinimumAge = least, MaximumAge = most };

        Assert.Equal(group, MarketDimensions.AgeGroup.CodeOf(Assert.Single(MarketFacts.FromPostings([posting], FirstQuarter))));
    }

    [Fact]
    [Trait("Requirement", "R-397")]
    public void Tables_group_at_any_level_of_occupation_and_place()
    {
        var facts = MarketFacts.FromPostings([Posting("2026-02-01", null, null), Posting("2025-02-01", null, null)], FirstQuarter).ToArray();

        var row = Assert.Single(SupplyDemandTables.Tally(
            facts, MarketDimensions.Occupation(OccupationLevel.MiddleGroup), MarketDimensions.District(DistrictLevel.Province), MarketDimensions.IndustrySection).ToTable().Rows);

        Assert.Equal("6-18|440000|C", row.Key.ToString());
        Assert.Equal(new SideCount(New: 5, CarriedOver: 5, Undated: 0, Records: 2), row.Demand);
        Assert.Equal((1, 100.00m), (row.Employers, row.DemandShare));
    }

    [Fact]
    [Trait("Requirement", "R-397")]
    public void The_most_wanted_and_the_most_crowded_occupations_are_ranked_by_gap_and_then_by_code()
    {
        var tally = new SupplyDemandTally("occ");
        foreach (var (code, openings, seekers) in new[] { ("4-03", 9, 2), ("4-02", 9, 2), ("6-18", 30, 1), ("3-01", 1, 8), ("2-02", 5, 5) })
        {
            tally.Add(new(code), MarketSide.Demand, openings);
            tally.Add(new(code), MarketSide.Seekers, seekers);
        }

        tally.Add(new((string?)null), MarketSide.Seekers, 99);
        var table = tally.ToTable();

        Assert.Equal(["6-18", "4-02", "4-03"], GapRanking.MostWanted(table).Select(static row => row.Key[0]));
        Assert.Equal(["6-18", "4-02"], GapRanking.MostWanted(table, top: 2).Select(static row => row.Key[0]));
        Assert.Equal(["3-01"], GapRanking.MostCrowded(table).Select(static row => row.Key[0]));
    }

    private static JobPosting Posting(string? posted, string? validUntil, string? closed) => new()
    {
        Id = new("p1"),
        Title = "焊工",
        Employer = new EmployerId("e1"),
        Occupation = Welder,
        District = DistrictCode.Parse("440106"),
        Industry = IndustryCode.Parse("3311"),
        OpeningCount = 5,
        PostedOn = Day(posted),
        ValidUntil = Day(validUntil),
        ClosedOn = Day(closed),
    };

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
