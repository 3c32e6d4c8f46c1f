using System.Globalization;

namespace Jiuye.Bench.Matching;

/// <summary>A table of what was measured at several sizes, with the exponent of growth: the slope of a line through the logarithms, fitted by least squares. 1 is linear.</summary>
internal static class SizeTable
{
    internal static void Print(IReadOnlyList<int> sizes, IReadOnlyList<string> rows, double[][] measured)
    {
        Console.WriteLine($"| | {string.Join(" | ", sizes.Select(static size => size.ToString("N0", CultureInfo.InvariantCulture)))} | exponent |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---|", sizes.Count + 1)));
        for (var row = 0; row < rows.Count; row++)
        {
            double[] values = [.. measured.Select(column => column[row])];
            var cells = string.Join(" | ", values.Select(static value => value.ToString(value < 10 ? "0.00" : "N0", CultureInfo.InvariantCulture)));
            var exponent = sizes.Count > 1 ? Slope(sizes, values).ToString("0.00", CultureInfo.InvariantCulture) : "";
            Console.WriteLine($"| {rows[row]} | {cells} | {exponent} |");
        }
    }

    private static double Slope(IReadOnlyList<int> sizes, double[] values)
    {
        double[] x = [.. sizes.Select(static size => Math.Log(size))];
        double[] y = [.. values.Select(static value => Math.Log(value))];
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
