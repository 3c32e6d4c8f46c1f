namespace Jiuye.Analytics;

/// <summary>How the forecasts of several methods become one.</summary>
internal enum Combining
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>Their median, month by month.</summary>
    Median,

    /// <summary>Their mean weighted by one over the mean absolute error that each had on earlier months of the series.</summary>
    Weighted,

    /// <summary>Their mean without the highest and the lowest of each month, where there are at least five.</summary>
    Trimmed,
}
