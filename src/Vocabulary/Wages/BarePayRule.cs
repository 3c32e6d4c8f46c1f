namespace Jiuye.Vocabulary;

/// <summary>How an amount without a period (<c>120-150元</c>) is taken.</summary>
/// <remarks>
/// Boards leave the period out. An amount from <see cref="LeastMonthly"/> up is pay a month, as boards mean it. A smaller one cannot be a
/// month's pay; it is taken for pay a day or an hour only where both of its ends lie in a band that nothing else fits, and is a fault otherwise.
/// The bands are reading aids of the engine, not limits of any jurisdiction: they only have to keep hours, days and months apart. The lowest
/// hourly minimum wages of 2024 lie near 13 yuan and the lowest monthly ones near 1,400.
/// A range so read carries <see cref="WageRange.IsBasisAssumed"/>.
/// </remarks>
public sealed record BarePayRule
{
    /// <summary>The rule that readers use unless told otherwise.</summary>
    public static BarePayRule Default { get; } = new();

    /// <summary>The least amount taken for a month's pay, yuan. Default 1,000.</summary>
    public decimal LeastMonthly { get; init; } = 1_000;

    /// <summary>The least amount taken for a day's pay, yuan. Default 80.</summary>
    public decimal LeastDaily { get; init; } = 80;

    /// <summary>The least amount taken for an hour's pay, yuan. Default 13.</summary>
    public decimal LeastHourly { get; init; } = 13;

    /// <summary>The most taken for an hour's pay, yuan; between it and <see cref="LeastDaily"/> nothing is assumed. Default 45.</summary>
    public decimal MostHourly { get; init; } = 45;

    /// <summary>The period that the amounts fit, or null where none does alone.</summary>
    public WageBasis? BasisOf(decimal low, decimal high) =>
        high >= LeastMonthly ? (low >= LeastMonthly || low == 0 ? WageBasis.Month : null)
        : low >= LeastDaily ? WageBasis.Day
        : low >= LeastHourly && high <= MostHourly ? WageBasis.Hour
        : null;
}
