using System.Globalization;
using Jiuye.Simulation;
using Jiuye.Tests;
using Xunit.Abstractions;

namespace Simulation.Tests;

public class MarginTests(ITestOutputHelper output)
{
    private const int Draws = 40_000;
    private readonly MarketModel model = new(Markets.Options(Draws, Draws) with { Cities = null });

    [Fact]
    public void Seekers_and_postings_follow_the_tables_they_are_drawn_from()
    {
        foreach (var (name, drawn) in Drawn())
        {
            var margin = model.Margins[name];
            var distance = Distance(Enumerable.Range(0, margin.Labels.Count).ToDictionary(i => margin.Labels[i], i => margin.Shares[i]), drawn);

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {distance:0.0000}"));
            Assert.True(distance < 0.025, string.Create(CultureInfo.InvariantCulture, $"{name}: {distance:0.0000}"));
        }
    }

    [SharedFact]
    public void Margins_lie_close_to_those_of_the_real_seekers_of_2019()
    {
        var drawn = Drawn();
        foreach (var (name, real) in RealMargins.Read(SharedData.File("data/seekers-tianchi2019-marginals.csv")))
        {
            var distance = Distance(real, drawn[name]);

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: total variation {distance:0.0000}"));
            Assert.True(distance < 0.04, string.Create(CultureInfo.InvariantCulture, $"{name}: {distance:0.0000}"));
        }
    }

    [Fact]
    public void Older_seekers_have_worked_longer_and_went_to_school_less()
    {
        var seekers = Enumerable.Range(0, 10_000).Select(i => model.Seekers.Make(i)).ToArray();

        Assert.InRange(Correlation(seekers, s => s.Age, s => s.Years), 0.8, 0.99);
        Assert.InRange(Correlation(seekers, s => s.Age, s => (int)s.Education), -0.4, -0.1);
        Assert.All(seekers, s => Assert.True(s.Years <= s.Age - 16 && s.Years >= 0));
        Assert.InRange(Correlation(seekers.Where(s => s.WantedPay.Low > 0).ToArray(), s => Math.Log(s.Occupation.MedianWage), s => Math.Log(s.WantedPay.Low)), 0.3, 0.8);
    }

    private Dictionary<string, Dictionary<string, double>> Drawn()
    {
        var seekers = Enumerable.Range(0, Draws).Select(i => model.Seekers.Make(i)).ToArray();
        var postings = Enumerable.Range(0, Draws).Select(i => model.Postings.Make(i)).ToArray();
        return new()
        {
            ["degree"] = Shares(seekers.Select(s => Label("degree", (int)s.Education))),
            ["age"] = Shares(seekers.Select(s => Label("age", s.Age / 3 * 3))),
            ["years"] = Shares(seekers.Select(s => Label("years", s.Years))),
            ["wanted-pay"] = Shares(seekers.Select(s => Label("wanted-pay", s.WantedPay.Low))),
            ["headcount"] = Shares(postings.Select(p => Label("headcount", p.Openings))),
            ["asked-years"] = Shares(postings.Select(p => model.Margins["asked-years"].Labels[p.AskedYears])),
        };
    }

    private string Label(string name, int value)
    {
        var margin = model.Margins[name];
        for (var i = 0; i < margin.Ranges.Count; i++)
        {
            if (value >= margin.Ranges[i].Low && value <= margin.Ranges[i].High)
                return margin.Labels[i];
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, double> Shares(IEnumerable<string> labels) =>
        labels.GroupBy(label => label).ToDictionary(group => group.Key, group => group.Count() / (double)Draws);

    private static double Distance(Dictionary<string, double> left, Dictionary<string, double> right) =>
        left.Keys.Union(right.Keys).Sum(key => Math.Abs(left.GetValueOrDefault(key) - right.GetValueOrDefault(key))) / 2;

    private static double Correlation<T>(IReadOnlyCollection<T> items, Func<T, double> x, Func<T, double> y)
    {
        var (mx, my) = (items.Average(x), items.Average(y));
        var cov = items.Sum(i => (x(i) - mx) * (y(i) - my));
        return cov / Math.Sqrt(items.Sum(i => (x(i) - mx) * (x(i) - mx)) * items.Sum(i => (y(i) - my) * (y(i) - my)));
    }
}
