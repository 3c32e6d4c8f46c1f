using System.Text.Json;
using Jiuye.Tests;

namespace Jiuye.Analytics.Tests;

/// <summary>R's forecasts of the monthly deaths by accident in the United States, 1973 to 1978, as collected outside the project.</summary>
public sealed class CollectedForecastTests
{
    [SharedFact]
    public void The_form_of_R_is_chosen_and_its_likelihood_reached()
    {
        var ets = Golden().GetProperty("ets");
        var fit = EtsFitter.Best(Values(), 12)!;

        Assert.Equal(ets.GetProperty("model").GetString(), fit.Form.ToString());
        Assert.True(fit.Aicc <= ets.GetProperty("AICc").GetDouble() + 1e-3, $"AICc {fit.Aicc}");
        // Not closer: the season's first states come out likelier here than where R's search stops.
        SampleSeries.Close(Numbers(ets.GetProperty("forecast12")), fit.Forecast(12), 0.01);
    }

    [SharedFact]
    public void Theta_forecasts_what_R_forecasts() =>
        SampleSeries.Close(Numbers(Golden().GetProperty("theta").GetProperty("forecast12")), new ThetaMethod("theta", false).Fit(Values(), 12)!.Forecast(12), 1e-3);

    [SharedFact]
    public void The_scale_of_errors_and_last_years_figure_are_Rs()
    {
        var values = Values();
        var naive = Golden().GetProperty("snaive_test");
        var mae = ForecastError.MeanAbsolute(new SeasonalNaiveMethod().Fit(values[..60], 12)!.Forecast(12), values.AsSpan(60));

        Assert.Equal(Golden().GetProperty("mase_scale_full").GetDouble(), ForecastError.Scale(values, 12), 1e-9);
        Assert.Equal(naive.GetProperty("MAE").GetDouble(), mae, 1e-9);
        Assert.Equal(naive.GetProperty("MASE").GetDouble(), mae / ForecastError.Scale(values.AsSpan(0, 60), 12), 1e-9);
    }

    // Holt and Winters with fixed weights is the additive smoothing with beta = a b and gamma = c (1 - a).
    [SharedFact]
    public void Holt_Winters_with_fixed_weights_goes_on_as_in_R()
    {
        var holt = Golden().GetProperty("holt_winters_additive_fixed");
        double[] states = [holt.GetProperty("level").GetDouble(), holt.GetProperty("trend").GetDouble(), .. Numbers(holt.GetProperty("season"))];
        var ahead = new double[12];

        EtsRecursion.Extrapolate(new(false, EtsTrend.Additive, EtsSeason.Additive), 1, states, 72, ahead);

        SampleSeries.Close(Numbers(holt.GetProperty("forecast12")), ahead, 1e-12);
    }

    private static double[] Values() => Numbers(Golden().GetProperty("series"));

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(static number => number.GetDouble())];

    private static JsonElement Golden() =>
        JsonDocument.Parse(File.ReadAllText(SharedData.File("data/analytics/golden.json"))).RootElement.GetProperty("forecasting");
}
