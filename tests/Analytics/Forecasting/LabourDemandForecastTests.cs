using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class LabourDemandForecastTests
{
    private static readonly Policy Shunyi = Policy.Named("shunyi-2011");

    [Fact]
    [Trait("Requirement", "R-441")]
    public void Projects_plans_and_past_hiring_make_the_demand_of_the_next_three_years()
    {
        var project = new DemandProject("plant", 500, 2, 2012, [0.5, 0.3]);
        EnterpriseDemand[] enterprises =
        [
            new(new("plans"), [40], new Dictionary<int, int> { [2012] = 60, [2013] = 30 }), new(new("silent"), [90, 110], new Dictionary<int, int>()),
        ];

        var forecast = LabourDemandForecast.Of([project], enterprises, 2011, Shunyi);

        Assert.Equal([2012, 2013, 2014], forecast.Years.Select(static year => year.Year));
        Assert.Equal([500, 300, 0], forecast.Years.Select(static year => year.ProjectPosts));
        Assert.Equal([60, 30, 0], forecast.Years.Select(static year => year.PlannedPosts));
        // In 2014 the first enterprise states no plan: what it hired in the one year known, 40.
        Assert.Equal([100, 100, 140], forecast.Years.Select(static year => year.EstimatedPosts));
        Assert.All(forecast.Years, static year => Assert.True(year.Low < year.Posts && year.Posts < year.High));
    }

    [Fact]
    [Trait("Requirement", "R-442")]
    public void The_forecast_is_due_on_the_days_that_the_policy_names()
    {
        var due = LabourDemandForecast.Of([], [], 2011, Shunyi).DueDates;

        Assert.Equal(new DateOnly(2011, 12, 20), due["report"]);
        Assert.Equal(new DateOnly(2011, 12, 30), due["sent_up"]);
        Assert.Equal(new DateOnly(2012, 1, 31), due["published"]);
    }

    // Seed 001, overview: 100 projects above 50 million yuan bring about 130,000 posts, 30 million more passengers 90,000.
    [Theory]
    [Trait("Requirement", "R-454")]
    [InlineData(130_000, 100, 40, 52_000)]
    [InlineData(90_000, 30_000_000, 10_000_000, 30_000)]
    public void Posts_of_a_new_project_follow_from_what_earlier_ones_brought(double posts, double units, double driver, double expected) =>
        Assert.Equal(expected, new DemandProject("next", driver, DemandProject.Observed(posts, units), 2012, [1]).PostsIn(2012), 1e-6);

    [Fact]
    public void A_policy_without_such_a_forecast_and_impossible_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => LabourDemandForecast.Of([], [], 2011, Policy.Named("harbin-2010")));
        Assert.Throws<ArgumentException>(() => LabourDemandForecast.Of([new("p", 1, 1, 2012, [0.8, 0.4])], [], 2011, Shunyi));
        Assert.Throws<ArgumentException>(() => LabourDemandForecast.Of([], [new(new("e"), [-1], new Dictionary<int, int>())], 2011, Shunyi));
    }
}
