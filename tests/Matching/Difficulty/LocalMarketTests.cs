using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

public sealed class LocalMarketTests
{
    private static readonly OccupationCode Cook = OccupationCode.Parse("4-03-02-01");
    private static readonly DistrictCode Shunyi = DistrictCode.Parse("110113");

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

    private static JobSeeker Seeker(string id) => new() { Id = new(id), District = Shunyi, WantedOccupations = [Cook] };
}
