using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class WarningLinesTests
{
    private const string Own = """
        {
          "name": "own", "title": { "zh": "本区", "en": "Own" }, "extends": "xuchang-2023",
          "parameters": { "warnings": {
            "warning_yellow": [ { "form": "at_least", "amount": 3.5, "unit": "percent", "case": "registered_unemployment_rate", "source": "own" } ],
            "warning_orange": [ { "form": "at_least", "amount": 4, "unit": "percent", "case": "registered_unemployment_rate", "source": "own" } ],
            "warning_red": [
              { "form": "more_than", "amount": 4.5, "unit": "percent", "case": "registered_unemployment_rate", "source": "own" },
              { "form": "at_most", "amount": 0.8, "unit": "ratio", "case": "openings_ratio", "source": "own" } ]
          } }
        }
        """;

    private static readonly Policy Lines = Policy.Parse(Own, "own.json");

    [Theory]
    [Trait("Requirement", "R-402")]
    [InlineData("registered_unemployment_rate", 3.4, WarningColour.Green)]
    [InlineData("registered_unemployment_rate", 3.5, WarningColour.Yellow)]
    [InlineData("registered_unemployment_rate", 4.0, WarningColour.Orange)]
    [InlineData("registered_unemployment_rate", 4.5, WarningColour.Orange)]
    [InlineData("registered_unemployment_rate", 4.6, WarningColour.Red)]
    [InlineData("openings_ratio", 0.81, WarningColour.Green)]
    [InlineData("openings_ratio", 0.8, WarningColour.Red)]
    public void A_figure_takes_the_most_urgent_colour_whose_line_it_meets(string figure, double value, WarningColour colour) =>
        Assert.Equal(colour, WarningLines.From(Lines, figure)!.Judge(value).Colour);

    [Fact]
    public void Where_a_policy_draws_no_line_nobody_says_green()
    {
        Assert.Null(WarningLines.From(Lines, "insured_share"));
        Assert.All(Policy.Names, static name => Assert.Empty(WarningLines.FiguresOf(Policy.Named(name))));
        Assert.Equal(["openings_ratio", "registered_unemployment_rate"], WarningLines.FiguresOf(Lines));
    }

    [Fact]
    [Trait("Requirement", "R-403")]
    public void A_month_in_which_unemployment_rises_strongly_is_coloured_in_that_month_and_a_forecast_warned_before()
    {
        var series = SampleSeries.Monthly("registered_unemployment_rate", Enumerable.Range(0, 48).Select(static month => 3 + Math.Max(0, month - 30) * 0.1));
        var replay = WarningReplay.Of(series, WarningLines.From(Lines, series.Name)!, lead: 3, method: "ets");

        Assert.Equal(new DateOnly(2020, 12, 1), replay.Warnings.First(static warning => warning.Colour == WarningColour.Yellow).Month);
        Assert.Equal(WarningColour.Red, replay.Warnings[^1].Colour);
        Assert.True(replay.Hits > 5, $"{replay.Hits} hits");
        Assert.All(replay.Ahead, static warning => Assert.Equal(warning.Month, warning.KnownUpTo.AddMonths(3)));
    }

    [Fact]
    public void What_a_replay_says_of_a_month_does_not_depend_on_later_months()
    {
        double[] rates = [.. Enumerable.Range(0, 60).Select(static month => 3.5 + Math.Sin(month / 5.0))];
        var lines = WarningLines.From(Lines, "registered_unemployment_rate")!;

        var whole = WarningReplay.Of(SampleSeries.Monthly("r", rates), lines, 3, "ets");
        var cut = WarningReplay.Of(SampleSeries.Monthly("r", rates[..40]), lines, 3, "ets");

        Assert.Equal(cut.Warnings, whole.Warnings.Take(40));
        Assert.Equal(cut.Ahead, whole.Ahead.Take(cut.Ahead.Count));
    }
}
