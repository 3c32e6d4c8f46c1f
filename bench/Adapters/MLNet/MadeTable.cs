using Jiuye.Matching.Learning;

namespace Jiuye.Bench.MLNet;

/// <summary>Made rows: twenty numbers, a tenth of them missing, and an outcome that hangs on six of them.</summary>
/// <param name="Name">For the table.</param>
/// <param name="IsRanking">Grades within queries of ten rows, or two classes.</param>
/// <param name="Rows">The rows.</param>
internal sealed record MadeTable(string Name, bool IsRanking, Examples Rows)
{
    private const int Count = 20_000;
    private const int Width = 20;

    internal static MadeTable Classes(int seed) => new("two classes, 20,000 made rows × 20", false, Make(seed, isRanking: false));

    internal static MadeTable Ranking(int seed) => new("ranking, 2,000 made queries × 10 rows × 20", true, Make(seed, isRanking: true));

    private static Examples Make(int seed, bool isRanking)
    {
        var random = new Random(seed);
        var (values, labels) = (new double[Count * Width], new double[Count]);
        for (var at = 0; at < values.Length; at++)
            values[at] = random.Next(10) == 0 ? double.NaN : (float)((random.NextDouble() * 2) - 1);
        for (var row = 0; row < Count; row++)
        {
            var of = values.AsSpan(row * Width, Width);
            var odds = Known(of[0]) + (Known(of[1]) * Known(of[2]) * 2) + (double.IsNaN(of[3]) ? 0.7 : 0) + Math.Sin(3 * Known(of[4])) - (Known(of[5]) > 0.5 ? 1 : 0);
            var noisy = odds + Math.Log(1 / random.NextDouble() - 1);
            labels[row] = isRanking ? (noisy > 2 ? 2 : noisy > 0.5 ? 1 : 0) : noisy > 0 ? 1 : 0;
        }

        return new(new FeatureSet(Enumerable.Range(0, Width).Select(static place => new Feature($"x{place}"))), values, labels, groups: isRanking ? [.. Enumerable.Range(0, Count).Select(static row => row / 10)] : null);
    }

    private static double Known(double value) => double.IsNaN(value) ? 0 : value;
}
