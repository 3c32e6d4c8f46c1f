using System.Globalization;
using System.Text.Json;
using Jiuye.Tests;

namespace Jiuye.Analytics.Tests;

/// <summary>The recession indicator of Michaillat and Saez for the United States, every published month.</summary>
public sealed class PublishedTurningPointTests
{
    private static readonly DateOnly First = new(1960, 1, 1);
    private static readonly TurningPointSettings Smoothed = new() { Smoothing = 1 };

    // The indicators of the first year look back into 1959, which the published rates don't reach: four of its twelve months differ for that.
    [SharedFact]
    public void Every_indicator_and_probability_with_a_whole_window_is_reproduced()
    {
        var points = Points();
        var (indicators, probabilities) = (Column("us-michez-indicator-1960-2024.csv", 1), Column("us-michez-probability-1960-2024.csv", 1));
        var whole = Enumerable.Range(0, points.Count).Where(at => points[at].Months == Smoothed.Window).ToArray();

        Assert.Equal((780, 768), (points.Count, whole.Length));
        Assert.All(whole, at => Assert.Equal(indicators[at], points[at].Turn, 1e-12));
        Assert.All(whole, at => Assert.Equal(probabilities[at], points[at].Probability, 1e-12));
    }

    [SharedFact]
    public void Every_published_alarm_since_1960_comes_in_its_month_the_false_one_of_2024_too()
    {
        var points = Points();

        Assert.Equal(
            Months("michez_alarms").Where(static month => month >= First),
            ThresholdCrossing.Upwards([.. points.Select(static point => point.Turn)], Smoothed.Possible).Select(at => points[at].Month));
    }

    [SharedFact]
    public void Every_published_alarm_of_the_Sahm_rule_since_1960_comes_in_its_month()
    {
        var points = Points();

        Assert.Equal(
            Months("sahm_alarms").Where(static month => month >= First),
            ThresholdCrossing.Upwards([.. points.Select(static point => Math.Round(point.UnemploymentRise, 2, MidpointRounding.AwayFromZero))], 0.5).Select(at => points[at].Month));
    }

    [SharedFact]
    public void The_published_table_of_delays_and_false_alarms_comes_out()
    {
        var delays = Golden().GetProperty("delays_months");
        var starts = Months("recession_starts");
        DateOnly[] later = [.. starts.Where(static start => start.Year >= 1960)];
        DateOnly[] earlier = [.. starts.Where(static start => start.Year < 1960)];
        DateOnly[] until2021 = [.. Months("michez_alarms").Where(static month => month.Year <= 2021)];
        var all = AlarmRecord.Of(starts, until2021);
        var since = AlarmRecord.Of(later, [.. until2021.Where(static month => month.Year >= 1960)]);
        var sahm = AlarmRecord.Of(later, [.. Months("sahm_alarms").Where(static month => month.Year is >= 1960 and <= 2021)]);
        var sahmBefore = AlarmRecord.Of(earlier, [.. Months("sahm_alarms").Where(static month => month.Year < 1960)]);

        Assert.Equal(delays.GetProperty("michez_1929_2021").GetDouble(), all.MeanDelay!.Value, 0.05);
        Assert.Equal(delays.GetProperty("michez_1960_2021").GetDouble(), since.MeanDelay!.Value, 0.05);
        Assert.Equal((int)delays.GetProperty("michez_max_1960_2021").GetDouble(), since.WorstDelay);
        Assert.Equal(delays.GetProperty("sahm_1960_2021").GetDouble(), sahm.MeanDelay!.Value, 0.05);
        Assert.Equal((int)delays.GetProperty("sahm_max_1960_2021").GetDouble(), sahm.WorstDelay);
        Assert.Equal((0, 0), (all.Missed, all.FalseAlarms.Count));
        Assert.Equal(delays.GetProperty("sahm_false_alarms_1929_1959").GetInt32(), sahmBefore.FalseAlarms.Count);
    }

    // Whatever the threshold, it may not know the future: the honest price of choosing it month by month.
    [SharedFact]
    public void A_threshold_chosen_on_the_past_gives_the_same_alarms_however_much_of_the_future_is_there()
    {
        var points = Points();
        var starts = Months("recession_starts");
        var whole = new TurningPointChoice().Replay(points, starts, Smoothed);
        var cut = new TurningPointChoice().Replay([.. points.Take(500)], starts, Smoothed);

        Assert.Equal(whole.Thresholds.Take(500), cut.Thresholds);
        Assert.Equal(whole.Alarms.Where(alarm => alarm <= points[499].Month), cut.Alarms);
        Assert.NotEmpty(cut.Alarms);
    }

    // Two false alarms, of 1962 and 1963, when one downturn was known; the one of 2024 is published as an alarm too.
    [SharedFact]
    [Trait("Requirement", "R-402")]
    public void Chosen_on_the_past_only_every_downturn_since_1960_is_told_within_four_months_and_no_alarm_after_1963_is_false_until_2024()
    {
        var record = new TurningPointChoice().Replay(Points(), Months("recession_starts"), Smoothed).Record;

        Assert.Equal((9, 0), (record.Events.Count, record.Missed));
        Assert.Equal(16.0 / 9, record.MeanDelay!.Value, 1e-12);
        Assert.Equal(4, record.WorstDelay);
        Assert.Equal([new(1962, 9, 1), new(1963, 1, 1), new(2024, 6, 1)], record.FalseAlarms);
    }

    [SharedFact]
    public void A_safer_place_among_the_good_thresholds_gives_fewer_false_alarms_and_later_ones()
    {
        var records = new[] { 0, 0.25, 0.5, 1 }.Select(static position => new TurningPointChoice { Positions = [position] }.Replay(Points(), Months("recession_starts"), Smoothed).Record).ToArray();

        Assert.All(records, static record => Assert.Equal(0, record.Missed));
        Assert.Equal([10, 16, 27, 35], records.Select(static record => record.Events.Sum(static each => each.Delay)!.Value));
        Assert.Equal([6, 1, 1, 0], records.Select(static record => record.FalseAlarms.Count));
    }

    private static IReadOnlyList<TurningPoint> Points() =>
        TurningPoints.Of(First, Column("us-smoothed-u-v-1960-2024.csv", 1), Column("us-smoothed-u-v-1960-2024.csv", 2), Smoothed);

    private static double[] Column(string file, int column) =>
        [.. File.ReadLines(SharedData.File("data/analytics/" + file)).Skip(1).Select(line => double.Parse(line.Split(',')[column], CultureInfo.InvariantCulture))];

    private static DateOnly[] Months(string name) =>
        [.. Golden().GetProperty(name).EnumerateArray().Select(static month => DateOnly.ParseExact(month.GetString()!, "yyyy-MM", CultureInfo.InvariantCulture))];

    private static JsonElement Golden() =>
        JsonDocument.Parse(File.ReadAllText(SharedData.File("data/analytics/golden.json"))).RootElement.GetProperty("recession_rule");
}
