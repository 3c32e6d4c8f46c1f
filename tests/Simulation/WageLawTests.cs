using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Simulation.Tests;

public class WageLawTests
{
    private const int Records = 60_000;
    private static readonly MarketModel Model = Markets.Model(seed: 11);
    private static readonly WageRecord[] Survey = [.. Draw()];

    // Two catalogue entries may share a code; only codes with one law can be judged from the file alone.
    private static readonly Dictionary<OccupationCode, OccupationProfile> Laws =
        OccupationCatalog.Default.Occupations.GroupBy(o => o.Code).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single());

    [Fact]
    public void Surveyed_wages_are_log_normal_with_the_planted_means_and_spreads()
    {
        var z = Survey.Where(r => Laws.ContainsKey(r.Occupation)).Select(Standardised).Order().ToArray();

        Assert.InRange(z.Average(), -0.02, 0.02);
        Assert.InRange(Math.Sqrt(z.Average(v => v * v)), 0.98, 1.02);
        var ks = z.Select((v, i) => Math.Abs(StandardNormal.Probability(v) - (i + 0.5) / z.Length)).Max();
        Assert.True(ks < 0.012, $"{ks}");
    }

    [Fact]
    public void A_level_of_schooling_is_worth_what_was_planted()
    {
        var rows = Survey.Where(r => Laws.ContainsKey(r.Occupation)).Select(r => (X: (double)(int)r.Education! - (int)Laws[r.Occupation].Education, Y: Math.Log(r.Wage.Yuan) - Math.Log(Laws[r.Occupation].MedianWage) - CityOf(r).WageEffect)).ToArray();
        var (mx, my) = (rows.Average(r => r.X), rows.Average(r => r.Y));

        var slope = rows.Sum(r => (r.X - mx) * (r.Y - my)) / rows.Sum(r => (r.X - mx) * (r.X - mx));

        Assert.InRange(slope, WageLaw.ReturnToSchooling - 0.01, WageLaw.ReturnToSchooling + 0.01);
    }

    [Fact]
    public void Weights_undo_the_sample_design()
    {
        var occupations = OccupationCatalog.Default.Occupations;
        var share = occupations.Where(o => o.Code.Number / 1_000_000 == 5).Sum(o => o.PostingWeight) / occupations.Sum(o => o.PostingWeight);
        var farmers = Survey.Where(r => r.Occupation.Number / 1_000_000 == 5).ToArray();

        Assert.True(farmers.Length / (double)Records > 1.5 * share, "small strata are over-sampled");
        Assert.InRange(farmers.Sum(r => r.Weight) / Survey.Sum(r => r.Weight), 0.9 * share, 1.1 * share);
    }

    [Fact]
    public void Posted_pay_follows_the_same_law()
    {
        var residuals = Enumerable.Range(0, 20_000).Select(i => Model.Postings.Make(i)).Select(p =>
            (Math.Log(p.Wage) - WageLaw.LogMean(p.Occupation, Model.Places.Cities[p.City], p.Education == EducationLevel.None ? p.Occupation.Education : p.Education))
            / Math.Sqrt(p.Occupation.WageSpread * p.Occupation.WageSpread + 0.01)).ToArray();

        Assert.InRange(residuals.Average(), -0.03, 0.03);
        Assert.InRange(Math.Sqrt(residuals.Average(v => v * v)), 0.97, 1.03);
    }

    private static IEnumerable<WageRecord> Draw()
    {
        var survey = new WageSurvey(Model);
        for (var i = 0; i < Records; i++)
            yield return survey.At(i);
    }

    private static SimulatedCity CityOf(WageRecord record) => Model.Places.Cities.Single(city => city.Counties.Contains(record.District));

    private static double Standardised(WageRecord record)
    {
        var law = Laws[record.Occupation];

        // The employer's premium has a standard deviation of 0.1 and adds to the spread within the occupation.
        return (Math.Log(record.Wage.Yuan) - WageLaw.LogMean(law, CityOf(record), record.Education!.Value)) / Math.Sqrt(law.WageSpread * law.WageSpread + 0.01);
    }
}
