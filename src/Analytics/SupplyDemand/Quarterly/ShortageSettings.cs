namespace Jiuye.Analytics;

/// <summary>How the occupations most short of workers are ranked.</summary>
/// <remarks>
/// 最缺工 100 ranks by «a weighted value of gap size and number of reporting cities»; its weights are not published. Here the weight is open, printed with the result, and every row says
/// how its rank moves over all weights from 0 to 1.
/// </remarks>
public sealed record ShortageSettings
{
    /// <summary>The weight of the gap's size, [0, 1]; the number of reporting places has the rest. Default 0.5, an engineer's choice.</summary>
    public decimal GapWeight { get; init; } = 0.5m;

    /// <summary>The occupations that a place reports: those with its largest gaps, [1, 1,000]. Default 20, as in 最缺工 100.</summary>
    public int PerPlace { get; init; } = 20;

    /// <summary>The rows of the ranking, [1, 2,000]. Default 100.</summary>
    public int Rows { get; init; } = 100;

    /// <summary>The places named as typical in a row, [0, 100]. Default 5.</summary>
    public int TypicalPlaces { get; init; } = 5;

    /// <summary>The weights at which ranks are compared are 0 to 1 in so many steps, [1, 100]. Default 20.</summary>
    public int WeightSteps { get; init; } = 20;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(GapWeight);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(GapWeight, 1);
        Range(PerPlace, 1, 1_000, nameof(PerPlace));
        Range(Rows, 1, 2_000, nameof(Rows));
        Range(TypicalPlaces, 0, 100, nameof(TypicalPlaces));
        Range(WeightSteps, 1, 100, nameof(WeightSteps));
    }

    private static void Range(int value, int least, int most, string name)
    {
        if (value < least || value > most)
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Expected {least} to {most}."));
    }
}
