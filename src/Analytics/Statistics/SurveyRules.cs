namespace Jiuye.Analytics;

/// <summary>The rules of R's survey package that differ from the plain ones at the edges, kept to the letter so that figures can be compared.</summary>
/// <remarks>Source: the rules that <c>svyquantile</c> documents (qrule); edge cases checked against its behaviour, which is described at each.</remarks>
internal static class SurveyRules
{
    internal static double School(OrderedSample sample, double level)
    {
        var (low, high, beyond) = Around(sample.Cumulative, level * sample.TotalWeight);
        return beyond == 0 ? (sample.Values[low] + sample.Values[high]) / 2 : sample.Values[high];
    }

    internal static double Hf3(OrderedSample sample, double level)
    {
        var distinct = sample.Distinct();
        var (low, high, beyond) = Around(distinct.Cumulative, level * distinct.TotalWeight);
        // Ranks count from 1: an odd index is an even rank.
        return beyond == 0 && low % 2 == 1 ? distinct.Values[low] : distinct.Values[high];
    }

    internal static double Hf4(OrderedSample sample, double level)
    {
        var target = level * sample.TotalWeight;
        var (low, high, beyond) = Around(sample.Cumulative, target);
        if (low == high)
            return sample.Values[low];
        var part = beyond / (sample.Cumulative[high] - sample.Cumulative[low]);
        return sample.Values[low] * (1 - part) + sample.Values[high] * part;
    }

    internal static double ShahVaish(OrderedSample sample, double level)
    {
        var scale = sample.Count / sample.TotalWeight;
        var (first, last) = (0, -1);
        var (firstAt, lastAt) = (double.PositiveInfinity, double.NegativeInfinity);
        // The points need not rise with k where weights are far from 1, so they can't be searched by halves.
        for (var at = 0; at < sample.Count; at++)
        {
            var position = (sample.Cumulative[at] * scale + 0.5 - sample.Weights[at] / 2) / (sample.Count + 1);
            if (position < firstAt)
                (first, firstAt) = (at, position);
            if (position <= level && position >= lastAt)
                (last, lastAt) = (at, position);
        }

        return sample.Values[last < 0 ? first : last];
    }

    // The last rank whose weight does not exceed the target (the first where all do), the next one, and by how much the target is beyond the former.
    private static (int Low, int High, double Beyond) Around(ReadOnlySpan<double> cumulative, double target)
    {
        var low = 0;
        var end = cumulative.Length;
        while (low < end)
        {
            var middle = (low + end) / 2;
            if (cumulative[middle] <= target)
                low = middle + 1;
            else
                end = middle;
        }

        var at = Math.Max(low - 1, 0);
        return (at, Math.Min(at + 1, cumulative.Length - 1), target - cumulative[at]);
    }
}
