using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Counts whole numbers into bands that rise without gaps, the last one open.</summary>
internal sealed class CountBands(params int[] starts)
{
    private readonly long[] counts = new long[starts.Length];

    internal void Add(long value)
    {
        var band = starts.Length - 1;
        while (starts[band] > value)
            band--;
        counts[band]++;
    }

    internal IReadOnlyList<CountBand> ToList() =>
        counts.All(static count => count == 0)
            ? []
            : [.. counts.Select((count, band) => new CountBand(starts[band], band + 1 < starts.Length ? starts[band + 1] - 1 : null, count))];
}
