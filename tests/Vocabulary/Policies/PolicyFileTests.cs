using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

public class PolicyFileTests
{
    public static TheoryData<string> Names => [.. Policy.Names];

    [Fact]
    public void Five_jurisdictions_and_the_engine_s_own_base_travel_with_the_library() => Assert.Equal(
        ["beijing-2018", "fengtai-2017", "harbin-2010", "jiuye-default", "shunyi-2011", "xuchang-2023"], Policy.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_policy_bears_the_name_of_its_file(string name) => Assert.Equal(name, Policy.Named(name).Name);

    [Fact]
    public void The_default_card_gives_levels_from_25_45_and_65_points()
    {
        var card = Policy.Named("jiuye-default").Grading;

        Assert.Equal([25, 45, 65], card.LevelThresholds);
        Assert.Equal(DifficultyLevel.Three, card.LeastLevelWhenRecognised);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 6)]
    [InlineData(6, 12)]
    [InlineData(12, 18)]
    [InlineData(24, 18)]
    [InlineData(25, 22)]
    public void Months_without_work_give_points_by_the_default_card(double months, int points) =>
        Assert.Equal(points, Policy.Named("jiuye-default").Grading.JoblessMonths.First(band => band.Holds(months)).Points);

    [Fact]
    public void An_unknown_name_is_the_caller_s_mistake_and_lists_the_names() =>
        Assert.Contains("shunyi-2011", Assert.Throws<ArgumentException>(() => Policy.Named("peking")).Message, StringComparison.Ordinal);
}
