using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

public sealed class LocalMarketTests
{
    private static readonly OccupationCode Cook = OccupationCode.Parse("4-03-02-01");
    private static readonly DistrictCode Shunyi = DistrictCode.Parse("110113");

    [Fact]
    public void Openings_per_seeker_count_open_postings_and_present_seekers_only()
    {
        var count = new LocalMarketCount(GradedCase.AsOf);
        count.Add(Posting("p1", 3, 4_000));
        count.Add(Posting("p2", 1, 6_000) with { ClosedOn = GradedCase.AsOf });
        count.Add(Seeker("s1"));
        count.Add(Seeker("s2"));
        count.Add(Seeker("s3") with { ClosedOn = GradedCase.AsOf });

        var facts = count.ToMarket(1, 1).For(Seeker("s1"));

        Assert.Equal(1.5, facts.OpeningsPerSeeker);
        Assert.Equal(4_000, facts.MedianWage?.Yuan);
        Assert.Equal(GradedCase.AsOf, facts.CountedUpTo);
    }

    [Fact]
    public void Too_few_seekers_of_an_occupation_are_judged_by_the_group_above_it()
    {
        var count = new LocalMarketCount(GradedCase.AsOf);
        count.Add(Posting("p1", 8, 4_000));
        count.Add(Seeker("s1"));
        count.Add(Seeker("s2") with { WantedOccupations = [OccupationCode.Parse("4-03-02-05")] });

        Assert.Equal(4, count.ToMarket(2, 1).For(Seeker("s1")).OpeningsPerSeeker);
    }

    [Fact]
    public void The_own_city_comes_before_the_rest_of_the_country()
    {
        var market = new LocalMarket(
            [new(Cook, null, 2.0, MonthlyWage.FromMonth(9_000)), new(Cook.At(OccupationLevel.MajorGroup), Shunyi, 0.7, null)], GradedCase.AsOf);

        var facts = market.For(Seeker("s1"));

        Assert.Equal(0.7, facts.OpeningsPerSeeker);
        Assert.Equal(9_000, facts.MedianWage?.Yuan);
    }

    [Fact]
    public void Who_wants_no_occupation_in_particular_has_no_figures() =>
        Assert.Equal(LocalMarketFacts.Unknown, new LocalMarket([], null).For(Seeker("s1") with { WantedOccupations = [] }));

    [Fact]
    public void Two_figures_of_one_occupation_and_place_are_refused() =>
        Assert.Throws<ArgumentException>(() => new LocalMarket([new(Cook, Shunyi, 1, null), new(Cook, Shunyi, 2, null)], null));

    private static JobPosting Posting(string id, int openings, int wage) => new()
    {
        Id = new(id),
        Title = "中式烹调师",
        Occupation = Cook,
        District = Shunyi,
        OpeningCount = openings,
        Wage = new(MonthlyWage.FromMonth(wage), MonthlyWage.FromMonth(wage)),
    };

    private static JobSeeker Seeker(string id) => new() { Id = new(id), District = Shunyi, WantedOccupations = [Cook] };
}
