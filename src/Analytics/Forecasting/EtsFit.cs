namespace Jiuye.Analytics;

/// <summary>An exponential smoothing model fitted to a series.</summary>
/// <param name="Form">The form.</param>
/// <param name="Smoothing">Its weights.</param>
/// <param name="First">The states before the first month: level, trend, season by position.</param>
/// <param name="Last">The states after the last month.</param>
/// <param name="Criterion">−2 log-likelihood up to a constant.</param>
/// <param name="Aicc">Akaike's criterion corrected for short series: the least wins.</param>
/// <param name="Months">How many months were run through.</param>
internal sealed record EtsFit(EtsForm Form, EtsSmoothing Smoothing, double[] First, double[] Last, double Criterion, double Aicc, int Months)
{
    /// <summary>The forecasts of so many further months.</summary>
    internal double[] Forecast(int horizon)
    {
        var forecasts = new double[horizon];
        EtsRecursion.Extrapolate(Form, Smoothing.Phi, Last, Months, forecasts);
        return forecasts;
    }
}
