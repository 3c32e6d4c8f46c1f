using System.Globalization;

namespace Jiuye.Simulation;

/// <summary>A frequency table that simulated records follow.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
internal sealed class Margin
{
    private readonly double[] cumulative;

    private Margin(string name, IReadOnlyList<string[]> rows)
    {
        Name = name;
        Labels = [.. rows.Select(static row => row[1])];
        var counts = rows.Select(static row => double.Parse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
        var total = counts.Sum();
        Shares = [.. counts.Select(count => count / total)];
        cumulative = new double[counts.Length];
        var sum = 0.0;
        for (var i = 0; i < counts.Length; i++)
            cumulative[i] = sum += Shares[i];
        Ranges = [.. Labels.Select(ReadRange)];
    }

    internal string Name { get; }

    /// <summary>The classes, lowest first.</summary>
    internal IReadOnlyList<string> Labels { get; }

    /// <summary>The share of each class; they sum to 1.</summary>
    internal IReadOnlyList<double> Shares { get; }

    /// <summary>Low and high end of each class; (-1, -1) for one without numbers.</summary>
    internal IReadOnlyList<(int Low, int High)> Ranges { get; }

    /// <summary>The class at a rank: 0 the lowest, just below 1 the highest.</summary>
    internal int At(double rank)
    {
        var found = Array.BinarySearch(cumulative, rank);
        return Math.Min(found >= 0 ? found + 1 : ~found, cumulative.Length - 1);
    }

    internal static IReadOnlyDictionary<string, Margin> Read(string file) => SimulationData.Rows(file)
        .GroupBy(static row => row[0], StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => new Margin(group.Key, [.. group]), StringComparer.Ordinal);

    private static (int Low, int High) ReadRange(string label)
    {
        var ends = label.Split('-');
        if (!int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var low))
            return (-1, -1);
        return (low, ends.Length == 1 ? low : int.Parse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
