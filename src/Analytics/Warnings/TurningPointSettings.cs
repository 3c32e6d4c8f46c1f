namespace Jiuye.Analytics;

/// <summary>How a downturn is told from the joint turn of unemployment and vacancies.</summary>
/// <remarks>
/// The defaults are those of Michaillat, P. and Saez, E. (2024), "Has the recession started?" (the Michez rule), found on United States data: a place
/// elsewhere reads them as a beginning and chooses its own on its own past (<see cref="TurningPointChoice"/>).
/// </remarks>
public sealed record TurningPointSettings
{
    /// <summary>Months averaged before anything is compared. Range [1, 12]; default 3. 1 where the rates are smoothed already.</summary>
    public int Smoothing { get; init; } = 3;

    /// <summary>The months, the present one among them, among which the best is sought. Range [2, 60]; default 13.</summary>
    public int Window { get; init; } = 13;

    /// <summary>The turn at which a downturn becomes possible, in percentage points. Above 0; default 0.29.</summary>
    public double Possible { get; init; } = 0.29;

    /// <summary>The turn at which a downturn is sure, in percentage points. Above <see cref="Possible"/>; default 0.81.</summary>
    public double Certain { get; init; } = 0.81;

    /// <summary>Decimals to which the turn is rounded before it meets the thresholds. Range [0, 6]; default 2, as published.</summary>
    public int Decimals { get; init; } = 2;

    internal void Check()
    {
        Require(Smoothing is >= 1 and <= 12, nameof(Smoothing), "[1, 12]", Smoothing);
        Require(Window is >= 2 and <= 60, nameof(Window), "[2, 60]", Window);
        Require(Possible > 0 && double.IsFinite(Possible), nameof(Possible), "above 0", Possible);
        Require(Certain > Possible && double.IsFinite(Certain), nameof(Certain), "above Possible", Certain);
        Require(Decimals is >= 0 and <= 6, nameof(Decimals), "[0, 6]", Decimals);
    }

    private static void Require(bool holds, string name, string range, object value)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} is {value}: expected {range}."));
    }
}
