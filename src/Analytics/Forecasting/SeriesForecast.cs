namespace Jiuye.Analytics;

/// <summary>The forecast of one series, with what it rests on.</summary>
/// <param name="Series">The name of the series.</param>
/// <param name="Points">The months to come, in order.</param>
/// <param name="Method">The method that was used.</param>
/// <param name="Model">The model that the method chose.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Months">How many months of figures it rests on.</param>
/// <param name="Backtest">How the method did on earlier months of the same series; null where the series is too short to tell.</param>
/// <param name="Notes">What a reader has to know about the series; empty where nothing is special.</param>
public sealed record SeriesForecast(
    string Series,
    IReadOnlyList<ForecastPoint> Points,
    string Method,
    string Model,
    IReadOnlyList<ForecastParameter> Parameters,
    int Months,
    ForecastBacktest? Backtest,
    IReadOnlyList<ForecastNote> Notes);
