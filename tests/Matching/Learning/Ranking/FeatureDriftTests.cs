using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Ranking;
using Xunit.Abstractions;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>What few rows show by chance is no shift.</summary>
public sealed class FeatureDriftTests(ITestOutputHelper output)
{
    private const double Alarm = 0.25;
    private const int Draws = 400;

    private static readonly Lazy<CaseSet> Trained = new(static () =>
    {
        var all = OutcomeMarket.Data(OutcomeMarket.Of()).Training;
        return all.Select(all.Observed());
    });

    private static readonly Lazy<DriftReference> Reference = new(static () => DriftReference.Of(Trained.Value));

    /// <summary>For even degrees of freedom the tail of χ² is a finite sum (Abramowitz and Stegun 26.4.21), with which the approximation is compared.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(11)]
    [InlineData(21)]
    public void The_bound_of_chance_is_passed_by_one_in_some_four_thousand(int parts)
    {
        var half = FeatureDrift.ByChance(parts, 1, double.PositiveInfinity) / 2;
        var (term, sum) = (1.0, 0.0);
        for (var at = 0; at < (parts - 1) / 2; at++)
        {
            sum += term;
            term *= half / (at + 1);
        }

        Assert.InRange(Math.Exp(-half) * sum, 1.0 / 6_500, 1.0 / 4_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(46)]
    [InlineData(200)]
    public void Rows_of_the_distribution_trained_on_raise_no_alarm_however_few(int rows)
    {
        var (alarms, above) = (0, 0);
        for (var draw = 0; draw < Draws; draw++)
        {
            var drift = Reference.Value.Drift(Drawn(rows, draw, static at => at), Trained.Value.Count);
            alarms += drift.Any(static one => one.IsAlarm(Alarm)) ? 1 : 0;
            above += drift.Any(static one => one.Index > Alarm) ? 1 : 0;
        }

        output.WriteLine($"{rows} rows: {alarms} alarms in {Draws} draws, {above} with an index above {Alarm}");
        Assert.InRange(alarms, 0, Draws / 25);
    }

    [Fact]
    public void Rows_that_have_moved_raise_one()
    {
        var rows = Drawn(100, 1, static at => at);

        // Everybody is referred to what does not fit.
        var drift = Reference.Value.Drift(With(rows, static _ => 0), Trained.Value.Count)[PairFeatures.OccupationFit];

        Assert.True(drift.IsAlarm(Alarm));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(5, true)]
    public void A_value_that_nobody_had_in_training_is_a_shift_in_many_rows_and_chance_in_one(int rows, bool alarm)
    {
        var before = With(Trained.Value, static _ => 0.5);
        var now = With(Drawn(10, 7, static at => at), at => at < rows ? 1 : 0.5);

        var drift = DriftReference.Of(before).Drift(now, before.Count)[PairFeatures.OccupationFit];

        Assert.True(drift.Index > Alarm);
        Assert.Equal(alarm, drift.IsAlarm(Alarm));
    }

    [Fact]
    public void Many_rows_of_one_person_tell_no_more_than_one()
    {
        var one = Drawn(46, 3, static _ => 0);

        Assert.Equal(1, one.EffectiveCount);
        Assert.All(Reference.Value.Drift(one, Trained.Value.Count), static drift => Assert.False(drift.IsBeyondChance));
    }

    /// <summary>Two of one group and two alone: (2 + 1 + 1)² ⁄ (4 + 1 + 1).</summary>
    [Fact]
    public void The_effective_number_is_that_of_Kish() => Assert.Equal(16.0 / 6, Drawn(4, 5, static at => Math.Max(at, 1)).EffectiveCount, 12);

    private static CaseSet With(CaseSet cases, Func<int, double> fitOf)
    {
        var values = cases.Values.ToArray();
        for (var at = 0; at < cases.Count; at++)
            values[(at * PairFeatures.Count) + PairFeatures.OccupationFit] = fitOf(at);
        return new([.. Enumerable.Range(0, cases.Count).Select(at => cases[at])], values);
    }

    private static CaseSet Drawn(int rows, int seed, Func<int, int> personOf)
    {
        var random = new SeededRandom(seed);
        var chosen = Trained.Value.Select([.. Enumerable.Range(0, rows).Select(_ => random.Next(Trained.Value.Count))]);
        return new([.. Enumerable.Range(0, rows).Select(at => chosen[at] with { Person = personOf(at), Posting = at })], chosen.Values.ToArray());
    }
}
