namespace Jiuye.Analytics;

/// <summary>A way to forecast one series.</summary>
/// <remarks>Stateless and safe for any number of threads; the same values give the same fit.</remarks>
internal interface IForecastMethod
{
    /// <summary>The name on the command line: <c>ets</c>.</summary>
    string Name { get; }

    /// <summary>Learns from the values; null where they are too few or of a kind that the method can't take.</summary>
    /// <param name="values">Finite values, one a month, in order.</param>
    /// <param name="period">Months in a season.</param>
    IFittedForecast? Fit(double[] values, int period);
}
