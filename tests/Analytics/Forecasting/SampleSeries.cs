namespace Jiuye.Analytics.Tests;

/// <summary>A made series that R can make too, to the last digit: a line, a growing season, and a remainder without pattern.</summary>
internal static class SampleSeries
{
    /// <summary>R: <c>t &lt;- 1:96; round(100 + 0.5*t + 10*sin(2*pi*t/12)*(1+t/100) + ((t*7919) %% 101)/10, 2)</c>.</summary>
    public static double[] Made { get; } = [.. Enumerable.Range(1, 96).Select(static t =>
        Math.Round(100 + 0.5 * t + 10 * Math.Sin(2 * Math.PI * t / 12) * (1 + t / 100.0) + (t * 7919 % 101) / 10.0, 2))];

    public static GappedSeries Monthly(string name, IEnumerable<double> values) => new(name, new(2018, 1, 1), values);

    public static void Close(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double relative)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var at = 0; at < expected.Count; at++)
            Assert.Equal(expected[at], actual[at], relative * Math.Max(1, Math.Abs(expected[at])));
    }
}
