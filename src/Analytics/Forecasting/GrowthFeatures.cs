namespace Jiuye.Analytics;

/// <summary>What is known of a series at a month about how it will differ from the year before.</summary>
/// <remarks>
/// All in logarithms of one more than the count: the growth over a year of the last month and on average of the last 3, 6 and 12 months; how much that of the last
/// three has changed since the three before and since three quarters ago; and how the month to forecast stood to its year two years ago against a year ago.
/// </remarks>
internal static class GrowthFeatures
{
    internal const int Count = 7;

    /// <summary>Months in the year that growth is taken over.</summary>
    internal const int Year = 12;

    /// <summary>Months of a series that have to be known.</summary>
    internal const int Least = 3 * Year;

    /// <summary>Writes the features.</summary>
    /// <param name="logs">The logarithms of all months.</param>
    /// <param name="known">How many of them are known, at least <see cref="Least"/>.</param>
    /// <param name="step">Months ahead less one, [0, 11].</param>
    /// <param name="features">Receives <see cref="Count"/> numbers.</param>
    internal static void Write(ReadOnlySpan<double> logs, int known, int step, Span<double> features)
    {
        var recent = Growth(logs, known, 3);
        features[0] = Growth(logs, known, 1);
        features[1] = recent;
        features[2] = Growth(logs, known, 6);
        features[3] = Growth(logs, known, Year);
        features[4] = recent - Growth(logs, known - 3, 3);
        features[5] = recent - Growth(logs, known - 9, 3);
        features[6] = Standing(logs, known - Year, step) - Standing(logs, known, step);
    }

    // The mean growth over a year of the last so many months.
    private static double Growth(ReadOnlySpan<double> logs, int known, int months)
    {
        var sum = 0.0;
        for (var at = known - months; at < known; at++)
            sum += logs[at] - logs[at - Year];
        return sum / months;
    }

    // The same calendar month of the year that ends at a month, against that year's mean.
    private static double Standing(ReadOnlySpan<double> logs, int known, int step)
    {
        var sum = 0.0;
        foreach (var month in logs[(known - Year)..known])
            sum += month;
        return logs[known + step - Year] - sum / Year;
    }
}
