namespace Jiuye.Analytics;

/// <summary>A method that has learnt from a series.</summary>
internal interface IFittedForecast
{
    /// <summary>The model chosen, as the literature writes it.</summary>
    string Model { get; }

    /// <summary>Its parameters, in a fixed order.</summary>
    IReadOnlyList<ForecastParameter> Parameters { get; }

    /// <summary>The forecasts of the months that follow.</summary>
    double[] Forecast(int horizon);

    /// <summary>Learns again after more months of the same series, keeping the form of the model: what an office does between two thorough reviews. Null where that fails.</summary>
    IFittedForecast? Again(double[] values);
}
